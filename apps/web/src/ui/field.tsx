import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { classNames } from './class-names.js';
import { VisuallyHidden } from './visually-hidden.js';

/** What every input of a form has around it. */
export interface FieldFrame {
  label: string;
  /** The label is read aloud only, as in a sheet whose column head says it. */
  isLabelHidden?: boolean;
  hint?: ReactNode;
  /** The sentence of what is wrong with it. */
  error?: string | undefined;
  isRequired?: boolean;
  className?: string;
}

/** Attributes that tie an input to its label, hint and error. */
export interface FieldControl {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label, hint and error around an input. */
export function Field({
  label,
  isLabelHidden = false,
  hint,
  error,
  isRequired = false,
  className,
  children,
}: FieldFrame & { children: (control: FieldControl) => ReactNode }) {
  const id = useId();
  const { t } = useTranslation('ui');
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={classNames(styles.field, className)}>
      <label className={isLabelHidden ? undefined : styles.label} htmlFor={id}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
        {isRequired && !isLabelHidden && <span className={styles.required}>{t('required')}</span>}
      </label>
      {hint && (
        <div className={styles.hint} id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-required': isRequired || undefined,
      })}
      <div className={styles.error} id={`${id}-error`} role={error ? 'alert' : undefined}>
        {error}
      </div>
    </div>
  );
}
