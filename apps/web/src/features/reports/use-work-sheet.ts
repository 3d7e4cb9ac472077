import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { createProblem, isUnanswered, type Problem } from '../../lib/error-map.js';
import { useIsConnected } from '../../lib/use-live-changes.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { checkEntry, isBlank, isSameEntry, toEntry, type Entry } from './entry-model.js';
import {
  SaveReportDocument,
  type ReportsPage_WorklistFragment,
  type ReportState_ReportFragment,
} from './reports.generated.js';

export type WorkItem = ReportsPage_WorklistFragment['items'][number];
export type StoredReport = ReportState_ReportFragment;
export type SaveState = 'STORED' | 'CHANGED' | 'SAVING' | 'SAVED' | 'REFUSED' | 'CONFLICT';

/** A row that was touched: what stands in its inputs, and the report it was read from. */
export interface SheetRow {
  readonly entry: Entry;
  readonly stored: StoredReport | null;
  readonly save: SaveState;
  readonly problems: readonly Problem[];
  /** What somebody else stored meanwhile. */
  readonly meanwhile: StoredReport | null;
}

/** A pause in typing after which a row is saved. */
const SAVING_PAUSE = 900;

/** The rows being worked on. Typing is saved after a pause; what could not be saved stays in its inputs. */
export function useWorkSheet(district: string | null, items: readonly WorkItem[]) {
  const locale = useLocale();
  const { submit } = useSubmission(SaveReportDocument);
  const [rows, setRows] = useState<ReadonlyMap<string, SheetRow>>(new Map());
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const latest = useRef(rows);
  latest.current = rows;
  const timers = useRef(new Map<string, ReturnType<typeof setTimeout>>());
  const queues = useRef(new Map<string, Promise<SheetRow>>());
  const byKey = useMemo(() => new Map(items.map((item) => [item.key, item])), [items]);
  const itemsRef = useRef(byKey);
  itemsRef.current = byKey;

  const put = useCallback((key: string, row: SheetRow) => {
    latest.current = new Map(latest.current).set(key, row);
    setRows(latest.current);
  }, []);

  const rowOf = useCallback((item: WorkItem, touched = latest.current.get(item.key)): SheetRow => {
    const fresh: SheetRow = {
      entry: toEntry(item.report, item.indicator),
      stored: item.report,
      save: 'STORED',
      problems: [],
      meanwhile: null,
    };
    if (touched === undefined) return fresh;
    const isSettled = touched.save === 'STORED' || touched.save === 'SAVED';
    // Somebody else's newer report comes in where nothing of one's own is at stake.
    const isNewer = (item.report?.version ?? 0) > (touched.stored?.version ?? 0);
    return isSettled && isNewer ? fresh : touched;
  }, []);

  const saveNow = useCallback(
    async (key: string): Promise<SheetRow> => {
      const item = itemsRef.current.get(key);
      const row = item && rowOf(item);
      if (item === undefined || row === undefined) throw new Error(`no row ${key}`);
      // In a conflict the person chooses between the two first: see `resolve`.
      if (row.save === 'STORED' || row.save === 'SAVED' || row.save === 'CONFLICT') return row;
      if (row.stored === null && isBlank(row.entry)) {
        const untouched: SheetRow = { ...row, save: 'STORED', problems: [] };
        put(key, untouched);
        return untouched;
      }
      const { input, refusals } = checkEntry(row.entry, item.indicator, 'DRAFT');
      if (input === null) {
        const problems = refusals.map(({ code, field, params }) =>
          createProblem(code, locale, field ?? null, params),
        );
        const refused: SheetRow = { ...row, save: 'REFUSED', problems };
        put(key, refused);
        return refused;
      }
      put(key, { ...row, save: 'SAVING', problems: [], meanwhile: null });
      const after = await submit({
        input: {
          ...input,
          indicatorId: item.indicator.id,
          district,
          period: item.period.key,
          version: row.stored?.version ?? null,
        },
      }).then(({ data, problems }) => {
        const now = latest.current.get(key) ?? row;
        const isChangedSince = !isSameEntry(now.entry, row.entry);
        if (data === null) return { ...now, save: 'REFUSED', problems } satisfies SheetRow;
        const result = data.saveReport;
        if (result.__typename === 'ReportConflict') {
          // Saved in spite of it, it is saved on top of what is shown beside it.
          return {
            ...now,
            save: 'CONFLICT',
            stored: result.current,
            meanwhile: result.current,
          } satisfies SheetRow;
        }
        setSavedAt(new Date().toISOString());
        return {
          ...now,
          stored: result,
          save: isChangedSince ? 'CHANGED' : 'SAVED',
          problems: [],
        } satisfies SheetRow;
      });
      put(key, after);
      return after;
    },
    [district, locale, put, rowOf, submit],
  );

  // A row is saved by one request at a time: two that carry the same version would conflict with each other.
  const save = useCallback(
    (key: string): Promise<SheetRow> => {
      clearTimeout(timers.current.get(key));
      timers.current.delete(key);
      const turn = (queues.current.get(key) ?? Promise.resolve()).then(() => saveNow(key));
      queues.current.set(key, turn);
      return turn;
    },
    [saveNow],
  );

  const edit = useCallback(
    (key: string, patch: Partial<Entry>) => {
      const item = itemsRef.current.get(key);
      if (item === undefined) return;
      const row = rowOf(item);
      const entry = { ...row.entry, ...patch };
      if (row.save === 'CONFLICT') {
        put(key, { ...row, entry });
        return;
      }
      put(key, { ...row, entry, save: 'CHANGED', problems: [] });
      clearTimeout(timers.current.get(key));
      timers.current.set(
        key,
        setTimeout(() => void save(key), SAVING_PAUSE),
      );
    },
    [put, rowOf, save],
  );

  /** Ends a conflict: with what stands in the inputs, or with what somebody else stored. */
  const resolve = useCallback(
    (key: string, choice: 'MINE' | 'STORED') => {
      const row = latest.current.get(key);
      const item = itemsRef.current.get(key);
      if (item === undefined || row === undefined) return;
      if (choice === 'STORED') {
        const entry = toEntry(row.stored, item.indicator);
        put(key, { ...row, entry, save: 'STORED', problems: [], meanwhile: null });
      } else {
        put(key, { ...row, save: 'CHANGED', meanwhile: null });
        void save(key);
      }
    },
    [put, save],
  );

  /** Tells a row what the API refused of it, or what it holds now. */
  const settle = useCallback(
    (key: string, change: Partial<SheetRow>) => {
      const item = itemsRef.current.get(key);
      if (item !== undefined) put(key, { ...rowOf(item), ...change });
    },
    [put, rowOf],
  );

  // What could not be sent goes by itself once the server is back.
  const isConnected = useIsConnected();
  useEffect(() => {
    if (!isConnected) return;
    for (const [key, row] of latest.current)
      if (row.save === 'REFUSED' && isUnanswered(row.problems)) void save(key);
  }, [isConnected, save]);

  const isUnsaved = [...rows.values()].some(({ save: state }) => state !== 'STORED' && state !== 'SAVED');
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  useEffect(() => {
    const pending = timers.current;
    return () => {
      // Leaving the page saves what the pause had not yet saved.
      for (const key of [...pending.keys()]) void save(key);
    };
  }, [save]);

  /** Whether the row was worked on since it was last read or submitted. */
  const isTouched = (key: string) => (rows.get(key)?.save ?? 'STORED') !== 'STORED';

  return { rowOf, isTouched, edit, save, resolve, settle, isUnsaved, savedAt };
}

export type WorkSheet = ReturnType<typeof useWorkSheet>;
