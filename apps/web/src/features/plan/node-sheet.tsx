import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { ButtonLink } from '../../ui/button.js';
import { Menu } from '../../ui/menu.js';
import { KindMark } from './kind-mark.js';
import { NodeFacts } from './node-facts.js';
import { NodeForm } from './node-form.js';
import styles from './node-sheet.module.css';
import { ParticipationSection } from './participation-section.js';
import { usePlanEditor } from './plan-editor.js';
import { ancestorsOf, type PlanNode } from './plan-tree-model.js';
import { SourceMark } from './source-mark.js';
import { useNodeMenu } from './use-node-menu.js';
import { useNodeWords } from './use-node-words.js';

/** The sheet of the chosen node: what it is and where, what it says, and what belongs to it. */
export function NodeSheet({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const words = useNodeWords();
  const { plan, tree, canEdit, indicatorSheet } = usePlanEditor();
  const scope = useOptionalPlanScope();
  const { contents } = node;
  const heading = useFocusOnArrival(node.id);
  const entries = useNodeMenu(node, { isInTree: false });
  const above = ancestorsOf(tree, node).filter(({ type }) => type !== 'PLAN');
  const indicator = contents.__typename === 'Indicator' ? contents : null;
  const taskPath = paths.task(plan.code, contents.code);
  return (
    <section className={styles.sheet} aria-labelledby="node-title">
      <header className={styles.head}>
        <p className={styles.place}>
          {indicator && <KindMark kind={indicator.kind} />} {words.type(contents)}
          {above.length > 0 && ` · ${above.map(words.codeAndTitle).join(' › ')}`}
        </p>
        <h2 id="node-title" ref={heading} tabIndex={-1} className={styles.title}>
          {words.codeAndTitle(node)} <SourceMark source={contents.source} />
        </h2>
        {indicator?.retiredOn && (
          <p className={styles.place}>
            {t('retiredMark', { date: formatDate(indicator.retiredOn, locale) })}
          </p>
        )}
        <div className={styles.tools}>
          {node.type === 'TASK' && (
            <ButtonLink size="small" to={scope?.withScope(taskPath) ?? taskPath}>
              {t('openTask')}
            </ButtonLink>
          )}
          {canEdit && entries.length > 0 && <Menu trigger={t('actions')} entries={entries} isSmall />}
        </div>
      </header>
      {canEdit && <NodeForm node={node} />}
      {indicator && indicatorSheet(indicator.id)}
      {!canEdit && <NodeFacts node={node} />}
      {node.type === 'PLAN' && <ParticipationSection />}
    </section>
  );
}

/**
 * Brings the focus to the heading when another node took the place of the one that held it: the dialog that asked, or
 * the row that was removed, is gone then.
 */
function useFocusOnArrival(id: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(id);
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
