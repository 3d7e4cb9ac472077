import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { ButtonLink } from '../../ui/button.js';
import { ErrorState } from '../../ui/error-state.js';
import { Menu } from '../../ui/menu.js';
import { FindingList } from '../../ui/plan/finding-list.js';
import { elsewhereOf, mendOf } from '../../ui/plan/finding-model.js';
import { Skeleton } from '../../ui/skeleton.js';
import { KindMark } from './kind-mark.js';
import { isNewRowId } from './new-row-model.js';
import { useNodeContents } from './node-contents.js';
import { NodeFacts } from './node-facts.js';
import { NodeForm } from './node-form.js';
import styles from './node-sheet.module.css';
import { ParticipationSection } from './participation-section.js';
import { usePlanEditor } from './plan-editor.js';
import { PresenceMarks } from './presence-marks.js';
import { ancestorsOf, type PlanNode } from './plan-tree-model.js';
import { SourceMark } from './source-mark.js';
import { openMending } from './use-mending.js';
import { useNodeMenu } from './use-node-menu.js';
import { useNodeWords } from './use-node-words.js';

/** The sheet of the chosen node: what it is and where, what is found, what it says, and what belongs to it. */
export const NodeSheet = memo(function NodeSheet({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const editor = usePlanEditor();
  const { plan, tree, canEdit, findings } = editor;
  const scope = useOptionalPlanScope();
  const heading = useFocusOnArrival(node.id);
  const entries = useNodeMenu(node, { isInTree: false });
  const above = ancestorsOf(tree, node).filter(({ type }) => type !== 'PLAN');
  const found = findings.get(node.id) ?? [];
  const taskPath = paths.task(plan.code, node.code);
  return (
    <section className={styles.sheet} aria-labelledby="node-title">
      <header className={styles.head}>
        <p className={styles.place}>
          {node.kind !== null && <KindMark kind={node.kind} />} {words.type(node)}
          {above.length > 0 && ` · ${above.map(words.codeAndTitle).join(' › ')}`}
        </p>
        <h2 id="node-title" ref={heading} tabIndex={-1} className={styles.title}>
          {words.codeAndTitle(node)} <SourceMark source={node.isExample ? 'EXAMPLE' : 'FACT'} />{' '}
          <PresenceMarks nodeId={node.id} />
        </h2>
        <div className={styles.tools}>
          {node.type === 'TASK' && (
            <ButtonLink size="small" to={scope?.withScope(taskPath) ?? taskPath}>
              {t('openTask')}
            </ButtonLink>
          )}
          {canEdit && entries.length > 0 && <Menu trigger={t('actions')} entries={entries} isSmall />}
        </div>
      </header>
      {found.length > 0 && (
        <section className={styles.findings} aria-label={t('findings')}>
          <FindingList
            findings={found}
            addressOf={(finding) => (canEdit ? elsewhereOf(editor.plan.code, finding) : null)}
            {...(canEdit && { onMend: (finding) => void openMending(editor, mendOf(finding)) })}
          />
        </section>
      )}
      {!isNewRowId(node.id) && <NodeContentsPart node={node} />}
    </section>
  );
});

function NodeContentsPart({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { canEdit, indicatorSheet } = usePlanEditor();
  const { contents, problems, reload } = useNodeContents(node.id);
  if (contents === null || contents.id !== node.id) {
    return problems.length > 0 ? (
      <ErrorState problems={problems} onRetry={() => void reload()} />
    ) : (
      <Skeleton lines={10} />
    );
  }
  return (
    <>
      {contents.__typename === 'Indicator' && contents.retiredOn !== null && (
        <p className={styles.place}>{t('retiredMark', { date: formatDate(contents.retiredOn, locale) })}</p>
      )}
      {canEdit && <NodeForm node={node} contents={contents} />}
      {node.type === 'INDICATOR' && <div data-mends="EDIT_TARGETS COMPARE">{indicatorSheet(node.id)}</div>}
      {!canEdit && <NodeFacts contents={contents} />}
      {node.type === 'PLAN' && (
        <div data-mends="ENROL_DISTRICTS">
          <ParticipationSection />
        </div>
      )}
    </>
  );
}

/**
 * Brings the focus to the heading when another node took the place of the one that held it: the dialog that asked, or
 * the row that was removed, is gone then.
 */
function useFocusOnArrival(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef<string>(id);
  useEffect(() => {
    if (shown.current === id) return;
    shown.current = id;
    const timer = setTimeout(() => {
      if (document.activeElement === null || document.activeElement === document.body)
        heading.current?.focus();
    }, 100);
    return () => clearTimeout(timer);
  }, [id]);
  return heading;
}
