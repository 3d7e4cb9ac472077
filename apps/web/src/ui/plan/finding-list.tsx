import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Button } from '../button.js';
import { sortBySeverity } from './finding-model.js';
import styles from './finding.module.css';
import type { ShownFinding } from './finding.types.js';
import { SeverityMark } from './severity-mark.js';
import { useFindingWords } from './use-finding-words.js';

interface Mending {
  /** Opens the input that mends the finding, on this page. */
  onMend?(finding: ShownFinding): void;
  /** Address of the page that mends it, which goes before `onMend`; null: it is not mended on another page. */
  addressOf?(finding: ShownFinding): string | null;
}

/** Findings with reason and remedy, the gravest first. Under a `groupId` each names its node, unless it is the group's own. */
export function FindingList<Found extends ShownFinding>({
  findings,
  groupId,
  onMend,
  addressOf,
}: { findings: readonly Found[]; groupId?: string } & Mending) {
  const words = useFindingWords();
  return (
    <ul className={styles.list}>
      {sortBySeverity(findings).map((finding) => (
        <li key={`${finding.nodeId} ${finding.defect} ${finding.field ?? ''}`} className={styles.finding}>
          <SeverityMark severity={finding.severity} />
          <p className={styles.sentence}>
            {groupId !== undefined && finding.nodeId !== groupId && (
              <strong className={styles.node}>
                {finding.nodeCode} {finding.title}
              </strong>
            )}
            {words.sentence(finding)}
          </p>
          <RemedyControl
            finding={finding}
            address={addressOf?.(finding) ?? null}
            onMend={onMend && (() => onMend(finding))}
          />
        </li>
      ))}
    </ul>
  );
}

function RemedyControl({
  finding,
  address,
  onMend,
}: {
  finding: ShownFinding;
  address: string | null;
  onMend: (() => void) | undefined;
}): ReactNode {
  const { t } = useTranslation('diagnosis');
  const words = useFindingWords();
  const remedy = words.remedy(finding);
  // Several lines of a list have the same remedy: by ear they are told apart by their node.
  const label = t('mendOf', { remedy, node: `${finding.nodeCode} ${finding.title}` });
  if (address !== null) {
    return (
      <Link to={address} aria-label={label} className={styles.remedy}>
        {remedy}
      </Link>
    );
  }
  return (
    onMend && (
      <Button size="small" aria-label={label} className={styles.remedy} onClick={onMend}>
        {remedy}
      </Button>
    )
  );
}
