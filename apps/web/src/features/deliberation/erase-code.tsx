import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import styles from './citizen-page.module.css';

/** The comment has arrived; the code to erase it with, this once. */
export function EraseCode({
  code,
  onAnother,
  onClose,
}: {
  code: string;
  onAnother(): void;
  onClose(): void;
}) {
  const { t } = useTranslation('deliberation');
  const { notify } = useNotices();
  const place = useRef<HTMLDivElement>(null);
  // The form that had the focus is gone.
  useEffect(() => place.current?.focus(), []);
  const copy = async () => {
    place.current?.querySelector('input')?.select();
    try {
      // Without https a browser has no clipboard to write to; the selected text can still be copied by hand.
      await navigator.clipboard.writeText(code);
      notify({ text: t('copied') });
    } catch {
      notify({ text: t('selectedToCopy'), kind: 'note' });
    }
  };
  return (
    <div ref={place} className={styles.sent} tabIndex={-1} role="group" aria-label={t('sentTitle')}>
      <h4>{t('sentTitle')}</h4>
      <p>{t('sentText')}</p>
      <p>{t('codeText')}</p>
      <div className={styles.code}>
        <TextField
          label={t('codeTitle')}
          readOnly
          spellCheck={false}
          value={code}
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
      <div className={styles.buttons}>
        <Button onClick={onAnother}>{t('another')}</Button>
        <Button onClick={onClose}>{t('closeForm')}</Button>
      </div>
    </div>
  );
}
