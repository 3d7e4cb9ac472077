import { Action } from '@dure/domain/access/actions';
import { useMemo, type ReactNode } from 'react';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { countSeverities, readFinding } from '../../ui/plan/finding-model.js';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import { DiagnosisLink } from './diagnosis-link.js';
import { PlanFindingsDocument } from './plan-findings.generated.js';

const topics = ['PLAN', 'COMMENT'] as const;

type Content = (findings: readonly ShownFinding[] | undefined, link: ReactNode) => ReactNode;

/**
 * Gives the page of a plan its findings and the link to all of them; nothing to who may not read them. They are read by
 * themselves: the tree does not wait for them.
 */
export function PlanFindings({ plan, children }: { plan: string; children: Content }) {
  return useCan()(Action.DIAGNOSIS_READ) ? (
    <ReadFindings plan={plan}>{children}</ReadFindings>
  ) : (
    children(undefined, null)
  );
}

function ReadFindings({ plan, children }: { plan: string; children: Content }) {
  const { data } = usePageQuery(PlanFindingsDocument, { variables: { code: plan }, topics });
  const told = data?.plan?.diagnosis?.findings;
  const findings = useMemo(() => told?.map(readFinding), [told]);
  return children(findings, findings && <DiagnosisLink plan={plan} counts={countSeverities(findings)} />);
}
