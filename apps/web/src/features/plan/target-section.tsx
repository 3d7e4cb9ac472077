import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { formatValue } from '../../lib/format-number.js';
import { targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import { usePlanEditor } from './plan-editor.js';
import type { PlanNode_IndicatorFragment } from './plan-nodes.generated.js';
import { nearestOf, type PlanNode } from './plan-tree-model.js';
import { TargetDialog, type TargetQuestion } from './target-dialog.js';
import { DistrictTargetTable, TargetHistory } from './target-tables.js';
import { listTargetRows, type TargetVersion } from './target-model.js';
import styles from './target-section.module.css';
import { TargetVersionsDocument } from './target-versions.generated.js';

/** The targets of an indicator: what holds today, what districts have of their own, and every version there was. */
export function TargetSection({
  node,
  indicator,
}: {
  node: PlanNode;
  indicator: PlanNode_IndicatorFragment;
}) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { today } = useViewer();
  const { plan, canEdit } = usePlanEditor();
  const [question, setQuestion] = useState<TargetQuestion | null>(null);
  const { versions, isKnown, problems, reload } = useTargetVersions(node);
  const rows = listTargetRows(indicator, plan.period);
  return (
    <section className={styles.targets}>
      <h3>{t('targets')}</h3>
      <Table caption={t('targetsCaption')} unit={indicator.unit}>
        <thead>
          <tr>
            <th scope="col">{t('point')}</th>
            <th scope="col" data-number>
              {t('value')}
            </th>
            <th scope="col">{t('effectiveFrom')}</th>
            {canEdit && <th scope="col">{t('change')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ pointKey, value, effectiveFrom, isExample }) => {
            const point = targetPointLabel(pointKey, locale);
            return (
              <tr key={pointKey}>
                <th scope="row">
                  {point} {isExample && <ExampleTag />}
                </th>
                <td data-number>{value === null ? t('nothing') : formatValue(value, indicator.unit)}</td>
                <td>{effectiveFrom && formatDate(effectiveFrom, locale)}</td>
                {canEdit && (
                  <td>
                    <Button
                      size="small"
                      aria-label={t(value === null ? 'setTargetOf' : 'changeTargetOf', { point })}
                      disabled={!isKnown}
                      onClick={() => setQuestion({ pointKey, district: null })}
                    >
                      {t(value === null ? 'setTarget' : 'changeTarget')}
                    </Button>
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </Table>
      {problems.length > 0 && <ErrorState problems={problems} onRetry={() => void reload()} />}
      {indicator.scope === 'DISTRICT' && (
        <>
          <DistrictTargetTable indicator={indicator} versions={versions} today={today} />
          {canEdit && (
            <div>
              <Button
                size="small"
                disabled={!isKnown}
                onClick={() => setQuestion({ pointKey: BASELINE_KEY, district: '' })}
              >
                {t('districtTarget')}
              </Button>
            </div>
          )}
        </>
      )}
      <TargetHistory indicator={indicator} versions={versions} today={today} />
      {question && (
        <TargetDialog
          node={node}
          indicator={indicator}
          versions={versions}
          question={question}
          onClose={() => setQuestion(null)}
          onSaved={() => void reload()}
        />
      )}
    </section>
  );
}

/** The versions come with the task's, or with the goals' where the indicator is a goal's own. */
function useTargetVersions(node: PlanNode) {
  const { plan, tree } = usePlanEditor();
  const task = nearestOf(tree, node, 'TASK');
  const { data, problems, reload } = usePageQuery(TargetVersionsDocument, {
    variables: {
      plan: plan.code,
      task: task?.contents.code ?? '',
      isUnderTask: task !== null,
      isUnderGoal: task === null,
    },
    topics: ['PLAN'],
  });
  const indicators = data?.task?.indicators ?? data?.plan?.goals.flatMap((goal) => goal.indicators);
  const versions: readonly TargetVersion[] | undefined = indicators?.find(
    ({ id }) => id === node.id,
  )?.targetVersions;
  return { versions: versions ?? [], isKnown: versions !== undefined, problems, reload };
}
