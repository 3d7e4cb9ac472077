import { Disposition } from '@dure/domain/advisory/advisory.types';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readEnum } from './plan-file.js';

/** An answer to a citizen's comment; instants as an office in Seoul writes them, without zone. */
export interface DemoPublicAnswer {
  readonly disposition: Disposition;
  readonly answeredAt: string;
  readonly text: string;
}

/** A citizen's comment of the demo. Without text it was erased at its author's request. */
export interface DemoPublicComment {
  readonly taskCode: string;
  readonly name: string | null;
  readonly writtenAt: string;
  readonly text: string | null;
  /** Why it is hidden; null for one that readers see. */
  readonly hiddenReason: string | null;
  readonly answer: DemoPublicAnswer | null;
}

interface CommentEntry {
  task: string;
  name: string | null;
  writtenAt: string;
  text: string | null;
  hiddenReason?: string;
  answer?: { disposition: string; answeredAt: string; text: string };
}

/** The public deliberation of the example plan, all of it invented. */
export function readDemoDeliberation(): DemoPublicComment[] {
  const file = readFileSync(new URL('./data/demo-deliberation.yaml', import.meta.url), 'utf8');
  const entries = parse(file) as CommentEntry[];
  return entries.map(({ task, name, writtenAt, text, hiddenReason, answer }) => ({
    taskCode: task,
    name,
    writtenAt,
    text,
    hiddenReason: hiddenReason ?? null,
    answer:
      answer === undefined ? null : { ...answer, disposition: readEnum(Disposition, answer.disposition) },
  }));
}
