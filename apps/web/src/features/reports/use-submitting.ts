import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useNotices } from '../../ui/notices.js';
import { checkEntry } from './entry-model.js';
import { SubmitReportsDocument } from './reports.generated.js';
import type { WorkItem, WorkSheet } from './use-work-sheet.js';

/** Choosing rows and submitting them together: all or none. */
export function useSubmitting(
  sheet: WorkSheet,
  items: readonly WorkItem[],
  onChanged: () => Promise<unknown>,
) {
  const { t } = useTranslation('reports');
  const locale = useLocale();
  const { notify } = useNotices();
  const { submit, problems } = useSubmission(SubmitReportsDocument);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [isBusy, setBusy] = useState(false);
  const [failed, setFailed] = useState<readonly Problem[]>([]);

  const select = useCallback((keys: readonly string[], isSelected: boolean) => {
    setSelected((before) => {
      const next = new Set(before);
      for (const key of keys) {
        if (isSelected) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  }, []);

  /** Whether a row could be submitted as it stands; otherwise tells the row what is wanting. */
  function isReady(item: WorkItem): boolean {
    const { entry } = sheet.rowOf(item);
    const { refusals } = checkEntry(entry, item.indicator, 'SUBMISSION');
    if (refusals.length === 0) return true;
    sheet.settle(item.key, {
      problems: refusals.map(({ code, field, params }) => createProblem(code, locale, field ?? null, params)),
    });
    return false;
  }

  const tell = (text: string): Problem => ({ ...createProblem('INVALID_INPUT', locale), text });

  async function submitSelected(): Promise<void> {
    const chosen = items.filter(({ key }) => selected.has(key));
    setFailed([]);
    if (chosen.length === 0 || isBusy) return;
    setBusy(true);
    try {
      const rows = await Promise.all(chosen.map(({ key }) => sheet.save(key)));
      const wanting = chosen.filter((item) => !isReady(item)).length;
      if (wanting > 0) return setFailed([tell(t('wanting', { count: wanting }))]);
      if (rows.some(({ save }) => save === 'CONFLICT')) return setFailed([createProblem('CONFLICT', locale)]);
      const unsaved = rows.filter(({ save, stored }) => stored === null || save === 'REFUSED').length;
      if (unsaved > 0) return setFailed([tell(t('notSaved', { count: unsaved }))]);
      const reports = rows.flatMap(({ stored }) =>
        stored === null || stored.state === 'SUBMITTED' ? [] : [{ id: stored.id, version: stored.version }],
      );
      const { data } = await submit({ reports });
      if (data === null) return;
      const conflicts = data.submitReports.filter((result) => result.__typename === 'ReportConflict');
      for (const { current } of conflicts) {
        const item = chosen.find(
          (it) => it.report?.id === current.id || sheet.rowOf(it).stored?.id === current.id,
        );
        if (item) sheet.settle(item.key, { save: 'CONFLICT', stored: current, meanwhile: current });
      }
      if (conflicts.length > 0) {
        setFailed([createProblem('CONFLICT', locale)]);
        return;
      }
      for (const result of data.submitReports) {
        if (result.__typename !== 'Report') continue;
        const item = chosen.find((it) => sheet.rowOf(it).stored?.id === result.id);
        if (item) sheet.settle(item.key, { save: 'STORED', stored: result, problems: [] });
      }
      setSelected(new Set());
      notify({ text: t('submitted', { count: reports.length }) });
      await onChanged();
    } finally {
      setBusy(false);
    }
  }

  return {
    isBusy,
    problems: [...failed, ...problems],
    count: selected.size,
    isSelected: (key: string) => selected.has(key),
    select,
    submitSelected,
  };
}

export type Submitting = ReturnType<typeof useSubmitting>;
