import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Problem } from '../../lib/error-map.js';
import type { messages } from '../../messages/ko/search.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { keepCompositionFromSubmitting } from '../../ui/ime.js';
import { Page } from '../../ui/page.js';
import { Skeleton } from '../../ui/skeleton.js';
import { addressOfHit, groupHits, type Found, type Hit } from './search-model.js';
import styles from './search-page.module.css';

type FieldWord = keyof typeof messages.field;

/** Everything that holds the words, by kind; each hit with the line in which they stand. */
export function SearchPage({
  text,
  saysEnough,
  found,
  problems,
  isLoading,
  onSearch,
  onRetry,
  onMore,
}: {
  text: string;
  /** Less than this is not searched. */
  saysEnough: boolean;
  found: Found | null;
  problems: readonly Problem[];
  isLoading: boolean;
  onSearch(text: string): void;
  onRetry(): void;
  /** Null: the API gives no more. */
  onMore: (() => void) | null;
}) {
  const { t } = useTranslation(['search', 'ui']);
  return (
    <Page title={text === '' ? t('search:title') : t('search:titleOf', { text })}>
      <SearchForm text={text} onSearch={onSearch} />
      {problems.length > 0 && <ErrorState problems={problems} onRetry={onRetry} />}
      {!saysEnough ? (
        <p className={styles.note}>{t('search:hint')}</p>
      ) : found === null ? (
        problems.length === 0 && <Skeleton lines={8} />
      ) : (
        <>
          <p role="status" className={styles.note}>
            {t('search:total', { count: found.totalCount })}
          </p>
          {found.nodes.length === 0 && (
            <EmptyState title={t('search:nothing')} text={t('search:nothingText')} />
          )}
          {groupHits(found.nodes).map(({ kind, hits }) => (
            <HitSection key={kind} kind={kind} hits={hits} />
          ))}
          {found.pageInfo.hasNextPage &&
            (onMore === null ? (
              <p className={styles.note}>{t('search:narrow')}</p>
            ) : (
              <p>
                <Button isBusy={isLoading} onClick={onMore}>
                  {t('ui:more')}
                </Button>
              </p>
            ))}
        </>
      )}
    </Page>
  );
}

function SearchForm({ text, onSearch }: { text: string; onSearch(text: string): void }) {
  const { t } = useTranslation('search');
  const [typed, setTyped] = useState(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form role="search" aria-label={t('title')} className={styles.form} onSubmit={submit}>
      <input
        type="search"
        data-search-field
        className={styles.field}
        aria-label={t('label')}
        aria-keyshortcuts="/"
        maxLength={100}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keepCompositionFromSubmitting}
      />
      <Button type="submit" variant="primary">
        {t('title')}
      </Button>
    </form>
  );
}

function HitSection({ kind, hits }: { kind: Hit['kind']; hits: readonly Hit[] }) {
  const { t } = useTranslation('search');
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.group}>
      <h2 id={heading}>{t('groupOf', { kind: t(`kind.${kind}`), number: hits.length })}</h2>
      <ul>
        {hits.map((hit) => (
          <HitItem key={hit.id} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function HitItem({ hit }: { hit: Hit }) {
  const { t } = useTranslation('search');
  const { code, title, above, planTitle, kind, field, snippet, isArchived, session } = hit;
  const address = addressOfHit(hit);
  const name = (
    <>
      {code !== null && `${code} `}
      <Marked parts={title} />
    </>
  );
  const said = session === null ? [] : [t('session', { number: session })];
  const way = [...(kind === 'PLAN' || planTitle === null ? [] : [planTitle]), ...above, ...said];
  return (
    <li className={styles.hit}>
      {address === null ? <span>{name}</span> : <Link to={address}>{name}</Link>}
      {isArchived && <span className={styles.tag}>{t('archived')}</span>}
      {snippet.length > 0 && (
        <p>
          {field !== null && field in fieldOwn && (
            <span className={styles.where}>{t(`field.${field as FieldWord}`)} </span>
          )}
          <Marked parts={snippet} />
        </p>
      )}
      {way.length > 0 && <p className={styles.way}>{way.join(' › ')}</p>}
    </li>
  );
}

/** Texts of which the reader is told where the words stand; a comment's text is the comment. */
const fieldOwn: Readonly<Record<FieldWord, true>> = {
  titleKo: true,
  titleEn: true,
  description: true,
  purpose: true,
  department: true,
  team: true,
  cityRole: true,
  districtQuantity: true,
  districtQuality: true,
  districtStrengthen: true,
  monitoringQuestion: true,
  definition: true,
  numeratorLabel: true,
  denominatorLabel: true,
  origin: true,
  note: true,
  answer: true,
};

function Marked({ parts }: { parts: Hit['title'] }) {
  return parts.map(({ text, isMatch }, index) =>
    // A text's stretches keep their places.
    isMatch ? <mark key={index}>{text}</mark> : text,
  );
}
