import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../button.js';
import styles from './side-panel.module.css';

/**
 * What is known of the thing that was pointed at, beside the page, which stays usable. It takes the focus when it opens for
 * another `subject`, gives it back when it closes, and closes by Esc.
 */
export function SidePanel({
  subject,
  title,
  subtitle,
  onClose,
  children,
}: {
  /** Identity of what is shown. */
  subject: string;
  title: string;
  subtitle?: ReactNode;
  onClose(): void;
  children: ReactNode;
}) {
  const { t } = useTranslation('ui');
  const heading = useRef<HTMLHeadingElement>(null);
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    if (active !== heading.current) opener.current = active;
    heading.current?.focus({ preventScroll: true });
  }, [subject]);
  // When the panel is gone and what it hid is there again.
  useEffect(
    () => () => {
      if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
    },
    [],
  );

  return (
    <section
      className={styles.panel}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button size="small" onClick={onClose}>
          {t('close')}
        </Button>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </header>
      {children}
    </section>
  );
}
