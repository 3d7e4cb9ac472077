import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { useCan, useViewer } from '../../lib/viewer.js';
import { classNames } from '../../ui/class-names.js';
import { Icon, type IconName } from './icon.js';
import styles from './rail.module.css';

/** The menu: a rail at the left, a bar at the bottom of a phone. It shows only what this person may open. */
export function Rail() {
  const { t } = useTranslation('frame');
  const [isCollapsed, setCollapsed] = useState(readCollapsed);
  const entries = useEntries();
  const scope = useOptionalPlanScope();
  const { pathname } = useLocation();
  const toggle = () => {
    setCollapsed(!isCollapsed);
    keepCollapsed(!isCollapsed);
  };
  return (
    <nav
      aria-label={t('mainNavigation')}
      className={classNames(styles.rail, isCollapsed && styles.collapsed)}
    >
      <Link className={styles.product} to={paths.home()}>
        {t('product')}
      </Link>
      <ul className={styles.list}>
        {entries.map(({ name, path }) => {
          const isCurrent = sections[name].some((section) => isWithin(pathname, section));
          return (
            <li key={name}>
              <Link
                className={classNames(styles.link, isCurrent && styles.active)}
                aria-current={isCurrent ? 'page' : undefined}
                to={scope?.withScope(path) ?? path}
              >
                <Icon name={name} />
                <span className={styles.word}>{t(name)}</span>
              </Link>
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={!isCollapsed}
        aria-label={t(isCollapsed ? 'expand' : 'collapse')}
        onClick={toggle}
      >
        <Icon name={isCollapsed ? 'expand' : 'collapse'} />
      </button>
    </nav>
  );
}

type EntryName = Extract<IconName, 'overview' | 'plan' | 'districts' | 'reports' | 'sessions' | 'people'>;

/** The beginnings of the addresses that belong to an entry; its own address may be deeper, as that of a plan. */
const sections: Readonly<Record<EntryName, readonly string[]>> = {
  overview: ['/'],
  plan: ['/plans'],
  districts: ['/districts'],
  reports: ['/reports'],
  sessions: ['/sessions', '/committees'],
  people: ['/admin/people'],
};

function isWithin(pathname: string, section: string): boolean {
  return pathname === section || (section !== '/' && pathname.startsWith(`${section}/`));
}

function useEntries(): { name: EntryName; path: string }[] {
  const can = useCan();
  const viewer = useViewer();
  const scope = useOptionalPlanScope();
  const mayReport =
    can(Action.WORKLIST_READ, { district: null }) ||
    viewer.roles.some(
      ({ district }) => district !== null && can(Action.WORKLIST_READ, { district: district.code }),
    );
  return [
    { name: 'overview', path: paths.home() },
    { name: 'plan', path: scope === null ? paths.plans() : paths.plan(scope.plan.code) },
    { name: 'districts', path: paths.districts() },
    ...(mayReport ? [{ name: 'reports' as const, path: paths.reports() }] : []),
    { name: 'sessions', path: paths.sessions() },
    ...(can(Action.ACCOUNT_MANAGE) ? [{ name: 'people' as const, path: paths.people() }] : []),
  ];
}

const collapsedKey = 'dure.rail';

function readCollapsed(): boolean {
  try {
    return localStorage.getItem(collapsedKey) === 'collapsed';
  } catch {
    return false;
  }
}

function keepCollapsed(isCollapsed: boolean): void {
  try {
    localStorage.setItem(collapsedKey, isCollapsed ? 'collapsed' : 'open');
  } catch {
    // A browser without storage forgets it; nothing is lost.
  }
}
