import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isComposing } from '../../ui/ime.js';
import { TextField } from '../../ui/text-field.js';
import styles from './plan-tree.module.css';
import { nextMatch, type TreeMatches } from './tree-search-model.js';

/** Searches the tree by title and code: what matches is shown with all above it, Enter goes from one to the next. */
export function TreeSearch({
  search,
  matches,
  chosenId,
  onSearch,
  onGo,
  onLeave,
}: {
  search: string;
  matches: TreeMatches | null;
  chosenId: string | null;
  onSearch(text: string): void;
  onGo(id: string): void;
  /** Back to the tree, with what is found still shown. */
  onLeave(): void;
}) {
  const { t } = useTranslation('plan');
  const place = matches === null || chosenId === null ? 0 : matches.ids.indexOf(chosenId) + 1;
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onSearch('');
      onLeave();
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Enter' && matches !== null) {
      const id = nextMatch(matches, chosenId, event.shiftKey ? -1 : 1);
      if (id !== null) onGo(id);
    }
  }
  return (
    <div className={styles.search} role="search">
      <TextField
        type="search"
        label={t('searchTree')}
        isLabelHidden
        autoComplete="off"
        placeholder={t('searchTree')}
        value={search}
        onChange={onSearch}
        onKeyDown={onKeyDown}
      />
      <span className={styles.note} role="status">
        {matches !== null &&
          (place > 0
            ? t('matchOf', { place, count: matches.ids.length })
            : t('matches', { count: matches.ids.length }))}
      </span>
    </div>
  );
}
