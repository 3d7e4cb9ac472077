import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { leavePage } from './leave-page.js';

/** Somebody else is signed in in this browser: the page of the person before can only be left. */
export function ChangedDialog() {
  const { t } = useTranslation('states');
  const reload = () => leavePage(() => location.reload());
  return (
    <Dialog
      title={t('changedTitle')}
      isOpen
      onClose={() => undefined}
      actions={
        <Button variant="primary" autoFocus onClick={reload}>
          {t('reload')}
        </Button>
      }
    >
      <p>{t('changedText')}</p>
    </Dialog>
  );
}
