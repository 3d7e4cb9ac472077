import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import styles from './button.module.css';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';

export type ButtonVariant = 'primary' | 'secondary' | 'text' | 'danger';

interface ButtonLook {
  variant?: ButtonVariant;
  size?: 'medium' | 'small';
}

function look({ variant = 'secondary', size = 'medium' }: ButtonLook, className?: string): string {
  return classNames(styles.button, styles[variant], size === 'small' && styles.small, className);
}

/** A button; `isBusy` keeps it in place and focusable while its work is under way, and ignores presses. */
export function Button({
  variant,
  size,
  isBusy = false,
  className,
  children,
  onClick,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & ButtonLook & { isBusy?: boolean }) {
  const { t } = useTranslation('ui');
  return (
    <button
      {...rest}
      type={type}
      className={look({ variant, size }, className)}
      aria-disabled={isBusy || undefined}
      onClick={(event) => {
        if (isBusy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {children}
      {isBusy && <VisuallyHidden> {t('saving')}</VisuallyHidden>}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere instead of doing something. */
export function ButtonLink({ variant, size, className, ...rest }: ComponentProps<typeof Link> & ButtonLook) {
  return <Link {...rest} className={look({ variant, size }, className)} />;
}
