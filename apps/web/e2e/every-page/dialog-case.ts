import type { Locator, Page } from '@playwright/test';
import type { OpenedBrowser } from './browser.js';
import type { Reader } from './routes.js';
import type { PageLocale } from './visits.js';

export interface DialogVisit extends OpenedBrowser {
  readonly reader: Reader;
  readonly locale: PageLocale;
}

/** A dialog or a menu: which sources it is of, who may open it, and how it comes up. */
export interface DialogCase {
  readonly name: string;
  /** Files of `src` that show it. */
  readonly sources: readonly string[];
  readonly readers: readonly Reader[];
  open(visit: DialogVisit): Promise<void>;
  /** What comes up, unless it is a dialog. */
  readonly role?: 'menu';
}

/** A button by its whole name. */
export const button = (page: Page, name: string, within: Page | Locator = page): Locator =>
  within.getByRole('button', { name, exact: true });
