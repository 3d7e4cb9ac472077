import type { ComponentProps } from 'react';
import { Field, type FieldFrame } from './field.js';
import styles from './field.module.css';
import { isComposing, keepCompositionFromSubmitting } from './ime.js';

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'value' | 'className' | 'id'>;

/** A line of text. Its Enter never submits while a syllable is being composed. */
export function TextField({
  value,
  onChange,
  onEnter,
  onKeyDown,
  label,
  isLabelHidden,
  hint,
  error,
  isRequired,
  className,
  ...rest
}: FieldFrame & InputProps & { value: string; onChange(value: string): void; onEnter?(): void }) {
  return (
    <Field {...{ label, isLabelHidden, hint, error, isRequired, className }}>
      {(control) => (
        <input
          type="text"
          {...rest}
          {...control}
          className={styles.control}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onKeyDown={(event) => {
            keepCompositionFromSubmitting(event);
            if (event.key === 'Enter' && onEnter && !isComposing(event)) onEnter();
            onKeyDown?.(event);
          }}
        />
      )}
    </Field>
  );
}
