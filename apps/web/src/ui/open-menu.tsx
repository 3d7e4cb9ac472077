import { useRef } from 'react';
import { Menu as AriaMenu, MenuItem } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.js';
import type { MenuEntry } from './menu.js';
import styles from './menu.module.css';

/**
 * A list of things to do, open at a button of the page's own: one for a whole table or tree, whose rows need not carry
 * a menu each.
 */
export function OpenMenu({
  label,
  anchor,
  entries,
  onClose,
}: {
  label: string;
  anchor: HTMLElement;
  entries: readonly MenuEntry[];
  onClose(): void;
}) {
  const trigger = useRef<HTMLElement>(anchor);
  return (
    <Popover
      className={styles.popover}
      triggerRef={trigger}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
    >
      <AriaMenu className={styles.menu} aria-label={label} autoFocus="first" onClose={onClose}>
        {entries.map((entry) => (
          <MenuItem
            key={entry.key}
            id={entry.key}
            isDisabled={entry.isDisabled}
            onAction={entry.onSelect}
            className={classNames(styles.item, entry.isDangerous && styles.dangerous)}
          >
            {entry.label}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  );
}
