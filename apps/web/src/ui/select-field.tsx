import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, type FieldFrame } from './field.js';
import styles from './field.module.css';

export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly isDisabled?: boolean;
}

type SelectProps = Omit<ComponentProps<'select'>, 'onChange' | 'value' | 'className' | 'id'>;

/** One of several choices, by the system's own list: it works with every keyboard, reader and phone. '' means nothing is chosen yet. */
export function SelectField<Value extends string>({
  value,
  choices,
  onChange,
  label,
  isLabelHidden,
  hint,
  error,
  isRequired,
  className,
  ...rest
}: FieldFrame &
  SelectProps & { value: Value | ''; choices: readonly Choice<Value>[]; onChange(value: Value): void }) {
  const { t } = useTranslation('ui');
  return (
    <Field {...{ label, isLabelHidden, hint, error, isRequired, className }}>
      {(control) => (
        <select
          {...rest}
          {...control}
          className={styles.control}
          value={value}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {!choices.some((choice) => choice.value === value) && (
            <option value={value}>{t('emptyChoice')}</option>
          )}
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value} disabled={choice.isDisabled}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
