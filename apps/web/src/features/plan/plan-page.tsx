import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import type { ShownFinding } from '../../ui/plan/finding.types.js';
import { ConflictDialog } from './conflict-dialog.js';
import { compareDraft } from './draft-model.js';
import { KindMark } from './kind-mark.js';
import { LostSheet } from './lost-sheet.js';
import { readForm } from './node-form-values.js';
import { NodeSheet } from './node-sheet.js';
import { PlanEditorContext, type PlanEditor, type Question } from './plan-editor.js';
import type { PlanPage_PlanFragment } from './plan-nodes.generated.js';
import styles from './plan-page.module.css';
import { createPlanTree, findByAddress, PLAN_ADDRESS, type PlanTree } from './plan-tree-model.js';
import { PlanTreeView } from './plan-tree.js';
import { Publishing } from './publishing.js';
import { QuestionDialog } from './question-dialog.js';
import { SaveStateMark } from './save-state.js';
import { useDrafts, type DraftStore } from './use-drafts.js';
import { useNodeChanges } from './use-node-changes.js';
import { useNodeWords } from './use-node-words.js';
import { useSaving } from './use-saving.js';
import { useTreeActions } from './use-tree-actions.js';

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
  lifecycle,
  documents,
  diagnosis,
  indicatorSheet,
}: PlanSlots & {
  plan: PlanPage_PlanFragment;
  reload(): Promise<unknown>;
}) {
  const { t } = useTranslation(['plan', 'labels']);
  const { account } = useViewer();
  const words = useNodeWords();
  const tree = useMemo(() => createPlanTree(plan), [plan]);
  const [address, choose] = useChosenAddress();
  const chosen = findByAddress(tree, address ?? PLAN_ADDRESS);
  const store = useDrafts(account?.id ?? '', `plan.${plan.code}`);
  const changes = useNodeChanges();
  const saving = useSaving(store, changes);
  const actions = useTreeActions({ tree, store, changes, choose, reload });
  const [question, ask] = useState<Question | null>(null);
  const [renamingId, startRenaming] = useState<string | null>(null);
  const { canEdit, canPublish } = plan.permissions;
  const editor: PlanEditor = {
    plan,
    tree,
    chosen,
    canEdit,
    store,
    saving,
    changes,
    renamingId,
    choose,
    ask,
    startRenaming,
    reload,
    indicatorSheet,
    ...actions,
  };
  const state = saving.state === 'unsaved' && isOvertaken(store, tree) ? 'conflict' : saving.state;
  const { from, to } = plan.period;
  return (
    <PlanEditorContext value={editor}>
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
            {canEdit && <SaveStateMark state={state} />}
            {diagnosis}
            {documents}
            {canEdit && canPublish && <Publishing />}
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
                    onClick={() => choose(PLAN_ADDRESS)}
                  >
                    {t('plan:planSheet')}
                  </Button>
                  {canEdit && (
                    <Button
                      size="small"
                      onClick={() => ask({ kind: 'add', parent: tree.root, addition: { type: 'GOAL' } })}
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
    </PlanEditorContext>
  );
}

/** The chosen node stands in the address, so that reading the page anew and going back keep it. */
function useChosenAddress() {
  const [search, setSearch] = useSearchParams();
  const choose = useCallback(
    (address: string | null) =>
      setSearch(
        (before) => {
          const after = new URLSearchParams(before);
          if (address === null) after.delete('node');
          else after.set('node', address);
          return after;
        },
        { preventScrollReset: true },
      ),
    [setSearch],
  );
  return [search.get('node'), choose] as const;
}

/** Somebody else saved what is being typed over. */
function isOvertaken(store: DraftStore, tree: PlanTree): boolean {
  return Object.values(store.drafts).some((draft) => {
    const contents = tree.nodes.get(draft.id)?.contents;
    return (
      contents && contents.version !== draft.version && compareDraft(draft, readForm(contents)).length > 0
    );
  });
}
