import type { ComponentProps } from 'react';
import { classNames } from './class-names.js';
import { Field, type FieldFrame } from './field.js';
import styles from './field.module.css';
import { keepCompositionFromSubmitting } from './ime.js';

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'className' | 'id' | 'type'>;

/**
 * A number as it is typed: the text is kept as it stands, also when it is no number, so that nothing typed is lost.
 * Read it with `readNumber` of `lib/number-input`.
 */
export function NumberField({
  value,
  onChange,
  onKeyDown,
  label,
  isLabelHidden,
  hint,
  error,
  isRequired,
  className,
  ...rest
}: FieldFrame & InputProps & { value: string; onChange(value: string): void }) {
  return (
    <Field {...{ label, isLabelHidden, hint, error, isRequired, className }}>
      {(control) => (
        <input
          autoComplete="off"
          {...rest}
          {...control}
          type="text"
          inputMode="decimal"
          className={classNames(styles.control, styles.number)}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            keepCompositionFromSubmitting(event);
            onKeyDown?.(event);
          }}
        />
      )}
    </Field>
  );
}
