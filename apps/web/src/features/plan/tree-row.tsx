import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { classNames } from '../../ui/class-names.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Menu } from '../../ui/menu.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { KindMark } from './kind-mark.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import type { PlanNode } from './plan-tree-model.js';
import { RenameField } from './rename-field.js';
import { useNodeMenu } from './use-node-menu.js';
import { useNodeWords } from './use-node-words.js';

/** A row of the tree: form of its kind, code, title, where it comes from, what is not saved, and its menu. */
export function TreeRow({ node, hasChildren }: { node: PlanNode; hasChildren: boolean }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const words = useNodeWords();
  const { canEdit, renamingId, store } = usePlanEditor();
  const { contents } = node;
  const title = words.codeAndTitle(node);
  const draft = store.drafts[node.id];
  const typed = draft && { titleKo: contents.titleKo, titleEn: contents.titleEn, ...draft.edits };
  const retiredOn = contents.__typename === 'Indicator' ? contents.retiredOn : null;
  return (
    <div className={classNames(styles.row, styles[node.type], retiredOn !== null && styles.retired)}>
      {hasChildren ? (
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
      {contents.__typename === 'Indicator' && <KindMark kind={contents.kind} />}
      <span className={styles.code}>{contents.code}</span>
      {renamingId === node.id ? (
        <RenameField node={node} />
      ) : (
        <span className={styles.title}>
          {words.title(typed ?? contents)} {contents.source === 'EXAMPLE' && <ExampleTag />}
          {retiredOn !== null && (
            <span className={styles.note}> {t('retiredMark', { date: formatDate(retiredOn, locale) })}</span>
          )}
          {draft && (
            <span className={styles.draft}>
              <VisuallyHidden>{t('draftMark')}</VisuallyHidden>
            </span>
          )}
        </span>
      )}
      {canEdit && renamingId !== node.id && <RowMenu node={node} title={title} />}
    </div>
  );
}

function RowMenu({ node, title }: { node: PlanNode; title: string }) {
  const { t } = useTranslation('plan');
  const entries = useNodeMenu(node, { isInTree: true });
  return (
    <span className={styles.menu}>
      <Menu
        label={t('nodeMenu', { title })}
        trigger={<span aria-hidden="true">{'⋯'}</span>}
        entries={entries}
        isSmall
      />
    </span>
  );
}
