import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import { addressOf } from './issued-link-model.js';
import type { IssuedLinkDialog_LinkFragment } from './people.generated.js';
import styles from './people.module.css';

/** A one-time link, this once: to copy and hand on. It stands nowhere else, so closing the window loses it: Esc asks before that. */
export function IssuedLinkDialog({
  link,
  onClose,
}: {
  link: IssuedLinkDialog_LinkFragment;
  onClose(): void;
}) {
  const { t } = useTranslation(['people', 'ui']);
  const locale = useLocale();
  const { notify } = useNotices();
  const address = addressOf(link, location.origin);
  const [isCopied, setCopied] = useState(false);
  const [isWarned, setWarned] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const copy = async () => {
    place.current?.querySelector('input')?.select();
    try {
      // Without https a browser has no clipboard to write to; the selected text can still be copied by hand.
      await navigator.clipboard.writeText(address);
      setCopied(true);
      notify({ text: t('people:copied') });
    } catch {
      notify({ text: t('people:selectedToCopy'), kind: 'note' });
    }
  };
  return (
    <Dialog
      title={t(`people:linkTitle.${link.kind}`)}
      isOpen
      onClose={() => (isCopied ? onClose() : setWarned(true))}
      actions={<Button onClick={onClose}>{t('ui:close')}</Button>}
      size="wide"
    >
      <p>{t('people:linkText', { name: link.account.name })}</p>
      <div ref={place} className={styles.link}>
        <TextField
          label={t('people:link')}
          hint={t('people:linkUntil', { until: formatInstant(link.expiresAt, locale) })}
          readOnly
          spellCheck={false}
          value={address}
          onChange={() => undefined}
          onCopy={() => setCopied(true)}
          onFocus={(event) => event.target.select()}
        />
        <Button variant="primary" onClick={() => void copy()}>
          {t('people:copy')}
        </Button>
      </div>
      <p role="alert">{isWarned && !isCopied && t('people:notCopied')}</p>
    </Dialog>
  );
}
