import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import { ConflictDialog } from './conflict-dialog.js';
import { KindMark } from './kind-mark.js';
import { LostSheet } from './lost-sheet.js';
import { placeUnder } from './new-row-model.js';
import { NodeSheet } from './node-sheet.js';
import { PlanEditorContext } from './plan-editor.js';
import type { PlanPage_PlanFragment } from './plan-nodes.generated.js';
import styles from './plan-page.module.css';
import { PlanTreeView } from './plan-tree.js';
import { TreeSelectionContext } from './tree-selection.js';
import { PresentPeople } from './present-people.js';
import { Publishing } from './publishing.js';
import { QuestionDialog } from './question-dialog.js';
import { SaveStateMark } from './save-state.js';
import { UndoTools } from './undo-tools.js';
import { useMending } from './use-mending.js';
import { useNodeWords } from './use-node-words.js';
import { useOpenPlan } from './use-open-plan.js';

/** What other features put into the page of a plan; the route brings them together. */
export interface PlanSlots {
  /** What the diagnosis found, by node; left out where it is not read. */
  readonly findings?: readonly ShownFinding[];
  /** Under the head: the plan's state, and how to begin where nothing can be changed now. */
  readonly lifecycle?: ReactNode;
  /** In the head, beside the save state: links to documents and the workbook. */
  readonly documents?: ReactNode;
  /** In the head: how many findings there are, leading to their page. */
  readonly diagnosis?: ReactNode;
  /** In the sheet of an indicator: its targets and its record. */
  indicatorSheet(id: string): ReactNode;
}

/** A basic plan: its tree on the left, the sheet of the chosen node on the right; on a phone one after the other. */
export function PlanPage({
  plan,
  reload,
  findings,
  lifecycle,
  documents,
  diagnosis,
  indicatorSheet,
}: PlanSlots & {
  plan: PlanPage_PlanFragment;
  reload(): Promise<unknown>;
}) {
  const { t } = useTranslation(['plan', 'labels']);
  const words = useNodeWords();
  const { editor, selection, question, address, undoState } = useOpenPlan({
    plan,
    reload,
    findings,
    indicatorSheet,
  });
  const { tree, chosen, canEdit, choose, newRows, saving } = editor;
  useMending(editor);
  const { from, to } = plan.period;

  // What is typed goes out when the page is left or put away, as when an input is left.
  useEffect(() => {
    const saveNow = () => document.visibilityState === 'hidden' && canEdit && saving.saveAll();
    document.addEventListener('visibilitychange', saveNow);
    return () => document.removeEventListener('visibilitychange', saveNow);
  }, [canEdit, saving]);

  return (
    <PlanEditorContext value={editor}>
      <TreeSelectionContext value={selection}>
        <Page
          title={words.title(plan)}
          subtitle={[
            t('plan:yearSpan', { from, to }),
            t(plan.isPublished ? 'plan:published' : 'plan:unpublished'),
          ].join(' · ')}
          isExample={plan.isExample}
          crumbs={[{ label: t('plan:title'), to: paths.plans() }, { label: plan.code }]}
          actions={
            <>
              {canEdit && <SaveStateMark />}
              {canEdit && <UndoTools state={undoState} />}
              <PresentPeople />
              {diagnosis}
              {documents}
              {canEdit && plan.permissions.canPublish && <Publishing />}
            </>
          }
        >
          {lifecycle}
          <div className={styles.columns} data-step={address === null ? 'tree' : 'sheet'}>
            <section className={styles.tree} aria-label={t('plan:tree')}>
              <PlanTreeView
                tools={
                  <>
                    <Button
                      size="small"
                      aria-pressed={chosen?.type === 'PLAN'}
                      onClick={() => choose(tree.root.id)}
                    >
                      {t('plan:planSheet')}
                    </Button>
                    {canEdit && (
                      <Button
                        size="small"
                        onClick={() =>
                          newRows.begin(placeUnder(tree, tree.root, { type: 'GOAL', kind: null }))
                        }
                      >
                        {t('plan:addNode', { type: t('labels:nodeType.GOAL') })}
                      </Button>
                    )}
                  </>
                }
              />
              <ul className={styles.legend} aria-label={t('plan:legend')}>
                {Object.values(IndicatorKind).map((kind) => (
                  <li key={kind}>
                    <KindMark kind={kind} /> {words.kind(kind)}
                  </li>
                ))}
              </ul>
            </section>
            <div className={styles.sheet} role="region" aria-label={t('plan:sheet')} tabIndex={0}>
              <Button size="small" className={styles.back} onClick={() => choose(null)}>
                {t('plan:backToTree')}
              </Button>
              {chosen === null ? <LostSheet address={address ?? ''} /> : <NodeSheet node={chosen} />}
            </div>
          </div>
          {canEdit && (
            <>
              <QuestionDialog question={question} />
              <ConflictDialog />
            </>
          )}
        </Page>
      </TreeSelectionContext>
    </PlanEditorContext>
  );
}
