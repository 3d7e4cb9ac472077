import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import type { IssuedLinkDialog_LinkFragment } from './people.generated.js';
import styles from './people.module.css';

/** A one-time link, this once: to copy and hand on. It stands nowhere else, so closing the window loses it. */
export function IssuedLinkDialog({
  link,
  onClose,
}: {
  link: IssuedLinkDialog_LinkFragment;
  onClose(): void;
}) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const { notify } = useNotices();
  const place = useRef<HTMLDivElement>(null);
  const copy = async () => {
    place.current?.querySelector('input')?.select();
    try {
      // Without https a browser has no clipboard to write to; the selected text can still be copied by hand.
      await navigator.clipboard.writeText(link.url);
      notify({ text: t('copied') });
    } catch {
      notify({ text: t('selectedToCopy'), kind: 'note' });
    }
  };
  return (
    <Dialog title={t(`linkTitle.${link.kind}`)} isOpen onClose={onClose} size="wide">
      <p>{t('linkText', { name: link.account.name })}</p>
      <div ref={place} className={styles.link}>
        <TextField
          label={t('link')}
          hint={t('linkUntil', { until: formatInstant(link.expiresAt, locale) })}
          readOnly
          spellCheck={false}
          value={link.url}
          onChange={() => undefined}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {t('copy')}
        </Button>
      </div>
    </Dialog>
  );
}
