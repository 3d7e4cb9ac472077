import { useEffect, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ExampleTag } from './example-tag.js';
import styles from './page.module.css';
import { usePageTitle } from './page-title.js';

/** A step of the way to the page; the last one is the page itself and has no link. */
export interface Crumb {
  readonly label: string;
  readonly to?: string;
}

export interface PageFrame {
  /** Names the thing, not the feature: "성동구", not "자치구 대시보드". */
  title: string;
  /** Beside the title: zone, cycle, state. */
  subtitle?: ReactNode;
  /** Something on the page is an example. */
  isExample?: boolean;
  crumbs?: readonly Crumb[];
  /** What can be done with the whole page. */
  actions?: ReactNode;
  /** One sentence in words under the title. */
  lead?: ReactNode;
  children?: ReactNode;
}

/** The head of a page and its content; sets the document's title. */
export function Page({ title, subtitle, isExample, crumbs, actions, lead, children }: PageFrame) {
  const { t } = useTranslation('frame');
  const announce = usePageTitle();
  useEffect(() => announce(title), [announce, title]);
  return (
    <article className={styles.page}>
      <title>{t('productTitle', { page: title })}</title>
      {crumbs && crumbs.length > 0 && <Breadcrumb crumbs={crumbs} label={t('breadcrumb')} />}
      <header className={styles.head}>
        <h1>{title}</h1>
        {isExample && <ExampleTag />}
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </article>
  );
}

function Breadcrumb({ crumbs, label }: { crumbs: readonly Crumb[]; label: string }) {
  return (
    <nav aria-label={label} className={styles.crumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label} aria-current={index === crumbs.length - 1 ? 'page' : undefined}>
            {crumb.to === undefined ? crumb.label : <Link to={crumb.to}>{crumb.label}</Link>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
