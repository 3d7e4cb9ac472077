import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading } from 'react-aria-components/Dialog';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import styles from './dialog.module.css';

export interface DialogFrame {
  title: string;
  isOpen: boolean;
  onClose(): void;
  children: ReactNode;
  /** Buttons at the foot, the one that leads on last. Without it a single 닫기 stands there. */
  actions?: ReactNode;
  size?: 'medium' | 'wide';
}

/** A dialog over the page: keeps the focus inside, closes by Esc, gives the focus back. It does not close by a click beside it, which would lose what was typed. */
export function Dialog(props: DialogFrame) {
  return <DialogWindow {...props} role="dialog" />;
}

/** Asks before something that matters is done; Esc and 취소 leave everything as it was. */
export function AlertDialog({
  title,
  isOpen,
  isBusy,
  isDangerous = false,
  confirmLabel,
  onConfirm,
  onClose,
  children,
}: {
  title: string;
  isOpen: boolean;
  isBusy?: boolean;
  isDangerous?: boolean;
  confirmLabel: string;
  onConfirm(): void;
  onClose(): void;
  children: ReactNode;
}) {
  const { t } = useTranslation('ui');
  return (
    <DialogWindow
      role="alertdialog"
      {...{ title, isOpen, onClose, children }}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button variant={isDangerous ? 'danger' : 'primary'} isBusy={isBusy} onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </>
      }
    />
  );
}

function DialogWindow(props: DialogFrame & { role: 'dialog' | 'alertdialog' }) {
  const { title, isOpen, onClose, children, actions, size = 'medium', role } = props;
  const { t } = useTranslation('ui');
  return (
    <ModalOverlay className={styles.overlay} isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className={styles[size]}>
        <AriaDialog className={styles.dialog} role={role}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className={styles.content}>{children}</div>
          <div className={styles.actions}>{actions ?? <Button onClick={onClose}>{t('close')}</Button>}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
