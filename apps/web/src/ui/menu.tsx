import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.js';
import button from './button.module.css';
import styles from './menu.module.css';

export interface MenuEntry {
  readonly key: string;
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly isDangerous?: boolean;
  /** Of an entry that does something here. */
  readonly onSelect?: () => void;
  /** Of an entry that is a file to be downloaded. */
  readonly href?: string;
}

/** A button that opens a list of things to do; arrow keys, Esc and type-ahead work. `label` names a trigger that shows only a sign; one with words names itself. */
export function Menu({
  label,
  trigger,
  entries,
  isSmall = false,
}: {
  label?: string;
  trigger: ReactNode;
  entries: readonly MenuEntry[];
  isSmall?: boolean;
}) {
  return (
    <MenuTrigger>
      <AriaButton
        aria-label={label}
        className={classNames(button.button, button.text, isSmall && button.small)}
      >
        {trigger}
      </AriaButton>
      <Popover className={styles.popover}>
        <AriaMenu className={styles.menu}>
          {entries.map((entry) => (
            <MenuItem
              key={entry.key}
              id={entry.key}
              isDisabled={entry.isDisabled}
              onAction={entry.onSelect}
              href={entry.href}
              download={entry.href === undefined ? undefined : true}
              className={classNames(styles.item, entry.isDangerous && styles.dangerous)}
            >
              {entry.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
