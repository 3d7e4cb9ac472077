import { Action } from '@dure/domain/access/actions';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../lib/paths.js';
import { NotAllowedPage } from '../../lib/refusal-pages.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useCan } from '../../lib/viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { isComposing } from '../../ui/ime.js';
import { useNotices } from '../../ui/notices.js';
import { Page } from '../../ui/page.js';
import { SelectField } from '../../ui/select-field.js';
import { ApproveReportDocument, type ReviewReportFragment } from './reports.generated.js';
import styles from './reports.module.css';
import { ReturnDialog } from './return-dialog.js';
import { ReviewTable } from './review-table.js';

/** Submitted reports, to approve or return one after another, without the mouse. */
export function ReviewPage({
  reports,
  totalCount,
  districts,
  chosenDistrict,
  onChanged,
}: {
  reports: readonly ReviewReportFragment[];
  totalCount: number;
  districts: readonly { readonly code: string; readonly name: string }[];
  chosenDistrict: string | null;
  onChanged(): Promise<unknown>;
}) {
  const { t } = useTranslation(['reports', 'ui']);
  const can = useCan();
  const { notify } = useNotices();
  const [search, setSearch] = useSearchParams();
  const [returning, setReturning] = useState<ReviewReportFragment | null>(null);
  const [current, setCurrent] = useState<{ id: string; index: number } | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const decided = useRef<string | null>(null);
  const readVersions = useRef(new Map<string, number>());
  const { submit, isSubmitting, problems } = useSubmission(ApproveReportDocument);
  for (const { id, version } of reports)
    if (!readVersions.current.has(id)) readVersions.current.set(id, version);
  // Once the row decided on has gone, the next one has the focus.
  useEffect(() => {
    if (decided.current === null || reports.some(({ id }) => id === decided.current)) return;
    decided.current = null;
    list.current?.querySelector<HTMLElement>('tr[tabindex="0"]')?.focus();
  }, [reports]);
  if (!can(Action.REVIEW_QUEUE_READ)) return <NotAllowedPage />;

  // The report itself is current, not its place: others may come in above it at any time.
  const found = reports.findIndex(({ id }) => id === current?.id);
  const at = found >= 0 ? found : Math.max(0, Math.min(current?.index ?? 0, reports.length - 1));
  const focusRow = (index: number) => {
    const next = Math.max(0, Math.min(index, reports.length - 1));
    list.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus();
  };

  async function approve(report: ReviewReportFragment) {
    if (isSubmitting) return;
    const { data } = await submit({ id: report.id, version: report.version });
    if (data === null) return;
    if (data.approveReport.__typename === 'ReportConflict') {
      // Taken back meanwhile, it leaves the list as well.
      if (data.approveReport.current.state !== 'SUBMITTED') decided.current = report.id;
      notify({ kind: 'wrong', text: t('reports:changedMeanwhile') });
    } else {
      decided.current = report.id;
      notify({ text: t('reports:approved', { name: nameOf(report) }) });
    }
    await onChanged();
  }

  /** "성동구 1-1-P1": a code alone is the same in every district. */
  function nameOf({ district, indicator }: ReviewReportFragment): string {
    return `${district?.name ?? t('reports:city')} ${indicator.code}`;
  }

  function act(event: KeyboardEvent<HTMLElement>) {
    const target = event.target as HTMLElement;
    const row = Number(target.dataset['row'] ?? NaN);
    const report = reports[row];
    if (report === undefined || isComposing(event) || event.ctrlKey || event.metaKey) return;
    const actions: Readonly<Record<string, () => void>> = {
      j: () => focusRow(row + 1),
      ArrowDown: () => focusRow(row + 1),
      k: () => focusRow(row - 1),
      ArrowUp: () => focusRow(row - 1),
      a: () => void approve(report),
      r: () => setReturning(report),
    };
    // The physical key counts, so that it works while the keyboard is set to Hangul.
    const action = actions[event.code.startsWith('Key') ? event.code.slice(3).toLowerCase() : event.key];
    if (action === undefined) return;
    event.preventDefault();
    action();
  }

  return (
    <Page
      title={t('reports:reviewTitle')}
      crumbs={[{ label: t('reports:title'), to: paths.reports() }, { label: t('reports:reviewTitle') }]}
      lead={t('reports:reviewLead', { count: totalCount })}
    >
      <div className={styles.chooseDistrict}>
        <SelectField
          label={t('reports:district')}
          value={chosenDistrict ?? 'ALL'}
          choices={[
            { value: 'ALL', label: t('reports:allDistricts') },
            ...districts.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(code) => {
            const next = new URLSearchParams(search);
            if (code === 'ALL') next.delete('district');
            else next.set('district', code);
            setCurrent(null);
            setSearch(next);
          }}
        />
      </div>
      <ProblemSummary problems={problems} />
      {reports.length === 0 ? (
        <EmptyState title={t('reports:reviewEmpty')} text={t('reports:reviewEmptyText')} />
      ) : (
        <>
          <p className={styles.keys}>{t('reports:keys')}</p>
          <div ref={list} onKeyDown={act}>
            <ReviewTable
              reports={reports}
              current={at}
              isBusy={isSubmitting}
              readVersions={readVersions.current}
              onFocus={(index) => setCurrent({ id: reports[index]?.id ?? '', index })}
              onApprove={(report) => void approve(report)}
              onReturn={setReturning}
            />
          </div>
          {reports.length < totalCount && (
            <p>{t('reports:moreToReview', { count: totalCount - reports.length })}</p>
          )}
        </>
      )}
      {returning !== null && (
        <ReturnDialog
          report={returning}
          onClose={() => setReturning(null)}
          onReturned={async () => {
            decided.current = returning.id;
            setReturning(null);
            await onChanged();
          }}
        />
      )}
    </Page>
  );
}
