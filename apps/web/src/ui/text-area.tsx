import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldFrame } from './field.js';
import styles from './field.module.css';

type InputProps = Omit<ComponentProps<'textarea'>, 'onChange' | 'value' | 'className' | 'id'>;

/** Several lines of text; with a `limit`, how much of it is used. More than the limit can be typed, so that a paste loses nothing. */
export function TextArea({
  value,
  onChange,
  limit,
  label,
  isLabelHidden,
  hint,
  error,
  isRequired,
  className,
  ...rest
}: FieldFrame & InputProps & { value: string; onChange(value: string): void; limit?: number }) {
  const { t } = useTranslation('ui');
  return (
    <Field {...{ label, isLabelHidden, hint, error, isRequired, className }}>
      {(control) => (
        <>
          <textarea
            rows={4}
            {...rest}
            {...control}
            className={styles.control}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {limit !== undefined && (
            <span className={styles.count}>
              {t('characters', { length: [...value.normalize('NFC')].length, limit })}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
