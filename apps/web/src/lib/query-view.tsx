import type { ReactNode } from 'react';
import { ErrorState } from '../ui/error-state.js';
import { ExpiredPage, FailedPage, NotAllowedPage, NotFoundPage } from './refusal-pages.js';
import type { PageQuery } from './use-page-query.js';
import { useViewer } from './viewer.js';

/**
 * Shows a page's query: the skeleton until there is something, the refusal when there is nothing to show, else the
 * content. A problem beside data that can be shown stands above them; figures of another period are marked busy.
 */
export function QueryView<Data>({
  query,
  skeleton,
  children,
}: {
  query: PageQuery<Data>;
  skeleton: ReactNode;
  /** Returns null where the data lack what the page is about: then it is not found. */
  children: (data: NonNullable<Data>) => ReactNode;
}) {
  const { account } = useViewer();
  const { data, problems, isLoading, reload } = query;
  const content = data === undefined || data === null ? null : children(data);
  if (content !== null) {
    return (
      <div aria-busy={isLoading || undefined}>
        {problems.length > 0 && <ErrorState problems={problems} onRetry={() => void reload()} />}
        {content}
      </div>
    );
  }
  if (isLoading && problems.length === 0) return skeleton;
  const isSignedOut = problems.some(({ code }) => code === 'NOT_SIGNED_IN');
  if (isSignedOut && account !== null) return <ExpiredPage />;
  if (isSignedOut || problems.some(({ code }) => code === 'NOT_ALLOWED')) return <NotAllowedPage />;
  if (problems.every(({ code }) => code === 'NOT_FOUND')) return <NotFoundPage />;
  return <FailedPage problems={problems} onRetry={() => void reload()} />;
}
