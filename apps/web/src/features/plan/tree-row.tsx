import { memo, useSyncExternalStore } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.js';
import { classNames } from '../../ui/class-names.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { FindingMark } from '../../ui/plan/finding-mark.js';
import { countSeverities } from '../../ui/plan/finding-model.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { useDraft } from './draft-store.js';
import { KindMark } from './kind-mark.js';
import { isNewRowId } from './new-row-model.js';
import { NewRowField } from './new-row-field.js';
import { usePlanEditor } from './plan-editor.js';
import { PresenceMarks } from './presence-marks.js';
import styles from './plan-tree.module.css';
import { subtreeOf, type PlanNode } from './plan-tree-model.js';
import { TitleField } from './title-field.js';
import { useNodeWords } from './use-node-words.js';
import type { FocusRow } from './use-row-focus.js';

/** A menu asked for: of which row, and the button it opens at. */
export interface AskedMenu {
  readonly id: string;
  readonly anchor: HTMLElement;
}
export type OpenRowMenu = (asked: AskedMenu) => void;

/** A row of the tree: form of its kind, code, title, who is there, what is found, what is not saved, and its menu. */
export const TreeRow = memo(function TreeRow({
  id,
  isExpanded,
  focusRow,
  onMenu,
}: {
  id: string;
  isExpanded: boolean;
  focusRow: FocusRow;
  onMenu: OpenRowMenu;
}) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { tree, canEdit, renamingId } = usePlanEditor();
  const node = tree.nodes.get(id);
  // The last drawing of a row that is going.
  if (node === undefined) return null;
  const isNew = isNewRowId(id);
  const isRenaming = renamingId === id;
  const title = words.codeAndTitle(node);
  return (
    <div className={classNames(styles.row, styles[node.type], node.isRetired && styles.retired)}>
      {node.childIds.length > 0 ? (
        <AriaButton slot="chevron" className={styles.chevron}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M4 2 8 6 4 10" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </AriaButton>
      ) : (
        <span className={styles.chevron} />
      )}
      {canEdit && (
        <AriaButton slot="drag" aria-label={t('drag', { title })} className={styles.grip}>
          <svg viewBox="0 0 8 14" width="8" height="14" aria-hidden="true" fill="currentColor">
            <path d="M1 1h2v2H1zM5 1h2v2H5zM1 6h2v2H1zM5 6h2v2H5zM1 11h2v2H1zM5 11h2v2H5z" />
          </svg>
        </AriaButton>
      )}
      {node.kind !== null && <KindMark kind={node.kind} />}
      {isNew ? (
        <NewRowField node={node} focusRow={focusRow} />
      ) : (
        <>
          <span className={styles.code}>{node.code}</span>
          {isRenaming ? <TitleField node={node} focusRow={focusRow} /> : <RowTitle node={node} />}
          <PresenceMarks nodeId={id} />
          <RowFindings node={node} isExpanded={isExpanded} />
          {canEdit && !isRenaming && (
            <button
              type="button"
              className={styles.menu}
              aria-haspopup="menu"
              aria-label={t('nodeMenu', { title })}
              // The row is not chosen by a press on its menu.
              onPointerDown={(event) => event.stopPropagation()}
              onMouseDown={(event) => event.stopPropagation()}
              onClick={(event) => {
                event.stopPropagation();
                onMenu({ id, anchor: event.currentTarget });
              }}
            >
              <span aria-hidden="true">{'⋯'}</span>
            </button>
          )}
        </>
      )}
    </div>
  );
});

function RowTitle({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { store, saving } = usePlanEditor();
  const draft = useDraft(store, node.id);
  const status = useSyncExternalStore(saving.listen, () => saving.status);
  const typed = locale === 'en' ? (draft?.edits.titleEn ?? '') : (draft?.edits.titleKo ?? '');
  // A moment after it was typed it is saved: only what stays unsaved longer is marked.
  const isUnsaved = draft !== undefined && !status.scheduled.has(node.id) && !status.sending.has(node.id);
  return (
    <span className={styles.title}>
      {typed === '' ? node.title : typed} {node.isExample && <ExampleTag />}
      {node.isRetired && <span className={styles.note}> {t('retiredShort')}</span>}
      {isUnsaved && (
        <span className={styles.draft}>
          <VisuallyHidden>{t('draftMark')}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

/** What the diagnosis found at the node; of a closed branch all that it hides. */
function RowFindings({ node, isExpanded }: { node: PlanNode; isExpanded: boolean }) {
  const { tree, findings } = usePlanEditor();
  if (findings.size === 0) return null;
  const nodes = isExpanded ? [node] : subtreeOf(tree, node);
  return <FindingMark counts={countSeverities(nodes.flatMap(({ id }) => findings.get(id) ?? []))} />;
}
