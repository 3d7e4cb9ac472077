import { useEffect, useRef, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useViewer } from '../../lib/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { keepCompositionFromSubmitting } from '../../ui/ime.js';
import styles from './head-search.module.css';

/** Finds words anywhere: a field in the head, a link to the page of the same on a phone. "/" leads into it. */
export function HeadSearch() {
  const { t } = useTranslation('frame');
  const { needsSetUp } = useViewer();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  useSlashKey(field);
  // The page of the search has a field of its own.
  if (needsSetUp || pathname === paths.search()) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    setText('');
    void navigate(paths.search(text.trim()));
  };
  return (
    <>
      <form role="search" aria-label={t('search')} className={styles.form} onSubmit={submit}>
        <input
          ref={field}
          type="search"
          data-search-field
          className={styles.field}
          aria-label={t('search')}
          aria-keyshortcuts="/"
          placeholder={t('searchHint')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={keepCompositionFromSubmitting}
        />
      </form>
      <ButtonLink size="small" className={styles.link} to={paths.search()}>
        {t('search')}
      </ButtonLink>
    </>
  );
}

/** "/" goes into the field, unless something else takes keys: an input, a dialog, the plan's tree. */
function useSlashKey(field: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || takesKeys(event.target)) return;
      // On the search's own page its field is the one that is there.
      const place = field.current ?? document.querySelector<HTMLInputElement>('input[data-search-field]');
      if (place === null || place.offsetParent === null) return;
      event.preventDefault();
      place.focus();
      place.select();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [field]);
}

function takesKeys(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest(
      'input, textarea, select, [contenteditable], [role="dialog"], [role="treegrid"], [role="grid"]',
    ) !== null
  );
}
