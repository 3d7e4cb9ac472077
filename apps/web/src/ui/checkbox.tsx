import type { ComponentProps } from 'react';
import styles from './checkbox.module.css';
import { VisuallyHidden } from './visually-hidden.js';

type InputProps = Omit<ComponentProps<'input'>, 'onChange' | 'checked' | 'className' | 'type'>;

/** A box to tick, with its label. */
export function Checkbox({
  label,
  isLabelHidden = false,
  isChecked,
  onChange,
  ...rest
}: InputProps & {
  label: string;
  isLabelHidden?: boolean;
  isChecked: boolean;
  onChange(isChecked: boolean): void;
}) {
  return (
    <label className={styles.label}>
      <input
        {...rest}
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
    </label>
  );
}
