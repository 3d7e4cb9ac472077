import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../lib/error-map.js';
import { sendFile } from '../../lib/send-file.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import type { ShownChange } from '../../ui/plan/comparison.types.js';
import {
  type FileProblem,
  findFileProblem,
  workbookFiles,
  type WorkbookProblem,
} from './workbook-file-model.js';

/** What the API says an uploaded workbook would change. */
export interface Preview {
  readonly plan: string | null;
  readonly isNewPlan: boolean;
  readonly problems: readonly WorkbookProblem[];
  readonly missing: { readonly reason: boolean; readonly agendaItem: boolean };
  readonly counts: Readonly<Record<ShownChange['kind'], number>>;
  readonly rows: readonly ShownChange[];
  /** Nodes that somebody changed or made after the file was downloaded. */
  readonly changedSince: readonly string[];
  readonly expected: string | null;
}

export type UploadState =
  | { readonly step: 'IDLE'; readonly fileProblem?: FileProblem; readonly isCancelled?: boolean }
  | { readonly step: 'SENDING'; readonly file: File; readonly share: number }
  | {
      readonly step: 'CHECKING';
      readonly file: File;
      readonly preview: Preview;
      readonly isApplying: boolean;
    }
  | { readonly step: 'APPLIED'; readonly plan: string };

/** Uploads a workbook to look at, then again to apply what was looked at. `plan` null: of a new plan. */
export function useWorkbookUpload(plan: string | null) {
  const locale = useLocale();
  const { account } = useViewer();
  const [state, setState] = useState<UploadState>({ step: 'IDLE' });
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const send = <Answer>(address: string, file: File, onProgress?: (share: number) => void) => {
    running.current?.abort();
    running.current = new AbortController();
    const { signal } = running.current;
    return sendFile<Answer>(address, file, { locale, accountId: account?.id ?? null, signal, onProgress });
  };

  return {
    state,
    problems,
    /** Sends the file to look at what it would change. */
    async choose(file: File): Promise<void> {
      setProblems([]);
      const fileProblem = findFileProblem(file, new Uint8Array(await file.slice(0, 4).arrayBuffer()));
      if (fileProblem !== null) return setState({ step: 'IDLE', fileProblem });
      const progress = (share: number) => setState({ step: 'SENDING', file, share });
      progress(0);
      const sent = await send<Preview>(workbookFiles.preview(plan), file, progress);
      // Another file took its place, or the page was left.
      if (sent.kind === 'CANCELLED') return;
      if (sent.kind === 'REFUSED') {
        setState({ step: 'IDLE' });
        return setProblems(sent.problems);
      }
      setState({ step: 'CHECKING', file, preview: sent.answer, isApplying: false });
    },
    cancel(): void {
      running.current?.abort();
      setState({ step: 'IDLE', isCancelled: true });
    },
    /** Makes the changes that were shown. */
    async apply(reason: string): Promise<string | null> {
      if (state.step !== 'CHECKING' || state.preview.expected === null) return null;
      const { file, preview } = state;
      setProblems([]);
      setState({ ...state, isApplying: true });
      const address = workbookFiles.apply(plan, state.preview.expected, reason);
      const sent = await send<{ plan: string }>(address, file);
      if (sent.kind === 'CANCELLED') return null;
      if (sent.kind === 'REFUSED') {
        setProblems(sent.problems);
        setState({ step: 'CHECKING', file, preview, isApplying: false });
        return null;
      }
      setState({ step: 'APPLIED', plan: sent.answer.plan });
      return sent.answer.plan;
    },
  };
}
