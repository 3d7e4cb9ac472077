import type { ErrorCode } from '@dure/domain/domain-error';
import type { NodeType } from '@dure/domain/plan/plan.types';
import { isUnanswered, type Problem } from '../../lib/error-map.js';
import {
  clashesOf,
  compareDraft,
  draftWithout,
  rebaseDraft,
  resolveDraft,
  settleDraft,
  type ConflictRow,
  type Draft,
} from './draft-model.js';
import type { DraftStore } from './draft-store.js';
import type { FieldName, FormValues } from './node-form-model.js';
import { readForm, toUpdateInput } from './node-form-values.js';
import type { NodeContents } from './node-contents.js';
import type { Outcome } from './use-node-changes.js';

/** A draft beside what somebody else saved meanwhile in the same fields. */
export interface Conflict {
  readonly draftId: string;
  readonly current: FormValues;
  readonly version: number;
}

/** What was written of a node: for taking it back, and for the rows that show it. */
export interface Written {
  readonly draft: Draft;
  readonly before: FormValues;
  readonly after: FormValues;
  readonly contents: NodeContents;
}

export interface SaveStatus {
  /** Typed a moment ago: about to be sent. */
  readonly scheduled: ReadonlySet<string>;
  readonly sending: ReadonlySet<string>;
  /** Not answered: sent again once the connection is back. */
  readonly waiting: ReadonlySet<string>;
  readonly problems: Readonly<Record<string, readonly Problem[]>>;
  readonly conflicts: Readonly<Record<string, Conflict>>;
  /** The node whose conflict is laid before the person. */
  readonly comparedId: string | null;
}

export type SaveOutcome = 'written' | 'refused' | 'waiting' | 'conflict';

interface Surroundings {
  readonly store: DraftStore;
  update(type: NodeType, input: Readonly<Record<string, unknown>>): Promise<Outcome>;
  /** One write after another, in the order they were asked for. */
  inOrder<Result>(job: () => Promise<Result>): Promise<Result>;
  toProblem(code: ErrorCode, field: FieldName): Problem;
  onWritten(written: Written): void;
  /** Both changed other fields of one node: what others changed was kept. */
  onMerged(draft: Draft, theirs: readonly ConflictRow[]): void;
}

/** Milliseconds after the last key press until what was typed is sent. */
export const savingPause = 800;

/**
 * Saves by itself what is typed: after a pause in typing, at once when the input is left. A save never goes over
 * somebody else's: changes of other fields are joined, of the same field they wait until a person has settled them.
 */
export class Autosave {
  #status: SaveStatus = {
    scheduled: new Set(),
    sending: new Set(),
    waiting: new Set(),
    problems: {},
    conflicts: {},
    comparedId: null,
  };
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #listeners = new Set<() => void>();

  constructor(private readonly at: Surroundings) {}

  get status(): SaveStatus {
    return this.#status;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Puts what is typed; it is sent after a pause. */
  type(id: string, draft: Draft | null): void {
    this.at.store.put(id, draft);
    this.#unschedule(id);
    if (draft === null) return this.clearProblems(id);
    this.#timers.set(
      id,
      setTimeout(() => void this.save(id), savingPause),
    );
    this.#become({ scheduled: new Set([...this.#status.scheduled, id]) });
  }

  /** Sends now what was typed for the node and not sent yet, where something was. */
  flush(id: string): void {
    if (this.#timers.has(id)) void this.save(id);
  }

  /** Sends every draft there is: after the page was read anew, or the connection came back. */
  saveAll(): void {
    for (const id of Object.keys(this.at.store.drafts)) void this.save(id);
  }

  save(id: string): Promise<SaveOutcome> {
    this.#unschedule(id);
    return this.at.inOrder(() => this.#send(id));
  }

  /** Lays the two versions before the person, or puts them away. */
  compare(id: string | null): void {
    this.#become({ comparedId: id });
  }

  /** The person settled what is to stand in the fields both changed. */
  resolve(id: string, settled: FormValues): Promise<SaveOutcome> {
    const conflict = this.#status.conflicts[id];
    const draft = this.at.store.get(id);
    this.#setConflict(id, null);
    if (conflict && draft)
      this.at.store.put(id, resolveDraft(draft, conflict.current, conflict.version, settled));
    return this.save(id);
  }

  clearProblems(id: string): void {
    this.#setProblems(id, []);
    this.#setConflict(id, null);
  }

  stop(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }

  async #send(id: string): Promise<SaveOutcome> {
    const whole = this.at.store.get(id);
    if (whole === undefined) return 'written';
    if (this.#status.conflicts[id]) return 'conflict';
    const { refusals } = toUpdateInput(whole.type, whole.base, whole.edits);
    // What cannot be meant, such as letters for a number, stays to be mended; the rest need not wait for it.
    const refused = refusals.flatMap(({ field }): FieldName[] =>
      field === 'bandLo' || field === 'bandHi' ? ['bandLo', 'bandHi'] : [field],
    );
    const problems = refusals.map(({ code, field }) => this.at.toProblem(code, field));
    this.#setProblems(id, problems);
    const draft = draftWithout(whole, refused);
    if (Object.keys(draft.edits).length === 0) return 'refused';
    this.#become({
      sending: new Set([...this.#status.sending, id]),
      waiting: without(this.#status.waiting, id),
    });
    try {
      const outcome = await this.#sendUntilSettled(draft, problems);
      return outcome === 'written' && refused.length > 0 ? 'refused' : outcome;
    } finally {
      this.#become({ sending: without(this.#status.sending, id) });
    }
  }

  /** `stayed`: what is wrong with the fields that were not sent; it stays beside what the API refuses. */
  async #sendUntilSettled(sent: Draft, stayed: readonly Problem[]): Promise<SaveOutcome> {
    const { id, type, version } = sent;
    const { input } = toUpdateInput(type, sent.base, sent.edits);
    const outcome = await this.at.update(type, { id, version, ...input });
    if (outcome.kind === 'refused') {
      this.#setProblems(id, [...stayed, ...outcome.problems]);
      if (!isUnanswered(outcome.problems)) return 'refused';
      this.#become({ waiting: new Set([...this.#status.waiting, id]) });
      return 'waiting';
    }
    const contents = outcome.kind === 'saved' ? outcome.node : outcome.current;
    const current = readForm(contents);
    // What was typed while it was on its way stays a draft, on the version just written.
    const typed = this.at.store.get(id) ?? sent;
    if (outcome.kind === 'saved') {
      this.at.store.put(id, settleDraft(typed, sent, current, contents.version));
      this.at.onWritten({
        draft: sent,
        before: pick(sent.base, sent.edits),
        after: pick(current, sent.edits),
        contents,
      });
      return 'written';
    }
    if (clashesOf(sent, current).length > 0) {
      this.#setConflict(id, { draftId: id, current, version: contents.version });
      return 'conflict';
    }
    // Somebody moved the node or changed other fields of it: both stand.
    const theirs = compareDraft(sent, current);
    const rebased = rebaseDraft(typed, current, contents.version);
    this.at.store.put(id, rebased);
    if (theirs.length > 0) this.at.onMerged(sent, theirs);
    const again = rebaseDraft(sent, current, contents.version);
    return again === null ? 'written' : this.#sendUntilSettled(again, stayed);
  }

  #unschedule(id: string): void {
    clearTimeout(this.#timers.get(id));
    if (this.#timers.delete(id)) this.#become({ scheduled: without(this.#status.scheduled, id) });
  }

  #setProblems(id: string, problems: readonly Problem[]): void {
    if (problems.length === 0 && (this.#status.problems[id] ?? []).length === 0) return;
    this.#become({ problems: { ...this.#status.problems, [id]: problems } });
  }

  #setConflict(id: string, conflict: Conflict | null): void {
    const { [id]: former, ...others } = this.#status.conflicts;
    if (conflict === null && former === undefined) return;
    const comparedId = conflict === null && this.#status.comparedId === id ? null : this.#status.comparedId;
    this.#become({ conflicts: conflict === null ? others : { ...others, [id]: conflict }, comparedId });
  }

  #become(changes: Partial<SaveStatus>): void {
    this.#status = { ...this.#status, ...changes };
    for (const listener of this.#listeners) listener();
  }
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((each) => each !== id));
}

/** The values of the fields that `edits` has. */
function pick(values: FormValues, edits: FormValues): FormValues {
  const names = Object.keys(edits) as FieldName[];
  return Object.fromEntries(names.map((name) => [name, values[name] ?? '']));
}
