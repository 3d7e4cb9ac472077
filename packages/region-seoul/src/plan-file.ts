import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Provenance } from '@dure/domain/plan/plan.types';

interface Title {
  ko: string;
  en: string;
}

interface Sourced {
  source?: string;
}

export interface IndicatorEntry extends Sourced {
  code: string;
  kind: string;
  stage?: string;
  scope?: string;
  title: Title;
  unit: string;
  of?: [string, string];
  direction: string;
  frequency: string;
  midpoint?: boolean;
  time: string;
  cumulative?: boolean;
  district: string;
  baseline: number | null;
  targets: Record<string, number>;
  facts?: Record<string, number | { numerator: number; denominator: number }>;
  dueFrom?: string;
  origin?: string;
  note?: string;
}

export interface StageEntry extends Sourced {
  code: string;
  title: Title;
  monitor: string;
  months: [number, number];
  recurs?: string;
}

export interface TextEntry extends Sourced {
  text: string;
}

export interface TaskEntry extends Sourced {
  code: string;
  title: Title;
  department?: string;
  team?: string;
  rollout: string;
  cityRole?: TextEntry;
  districtRole?: Partial<Record<'quantity' | 'quality' | 'strengthen', TextEntry>>;
  stages: StageEntry[];
  indicators: IndicatorEntry[];
}

export interface GoalEntry extends Sourced {
  code: string;
  title: Title;
  tasks: TaskEntry[];
}

/** The plan file as it is written; see the head of the file for what its words mean. */
export interface PlanFile {
  plan: Sourced & {
    code: string;
    title: Title;
    period: { from: number; to: number };
    cycles: (Sourced & { code: string; districts: number })[];
    participation: { districts: number; note: string; notParticipating: string[]; noteSource: string };
  };
  goals: GoalEntry[];
  advisory: {
    committee: Sourced & { code: string; title: string; parent: string };
    session: Sourced & {
      number: number;
      heldOn: string;
      from: string;
      to: string;
      place: string;
      mode: string;
      next: string;
    };
    document: { number: string; approvedOn: string; disclosure: string; retentionYears: number };
    agenda: { number: string; kind: string; team: string; title: string; tasks?: string[] }[];
    attendance: { members: number; officials: number };
    comments: { id: string; agenda: string; task: string | null; kind: string; text: string }[];
    answers: { to: string; text: string; disposition: string; dispositionSource: string }[];
  };
}

/** Reads the plan file that stands beside this code, in the sources and in the build alike. */
export function readPlanFile(): PlanFile {
  return parse(readFileSync(new URL('./data/plan-scd-2021.yaml', import.meta.url), 'utf8')) as PlanFile;
}

/** The member of an enum that the file names; throws, with the place, when it is none. */
export function readEnum<Value extends string>(values: Readonly<Record<string, Value>>, name: string): Value {
  const found = Object.values(values).find((value) => value === name);
  if (found === undefined)
    throw new Error(`The plan file names ${name}, which is none of ${Object.keys(values)}`);
  return found;
}

/** A node's own source, else its parent's. */
export function readSource(source: string | undefined, inherited: Provenance): Provenance {
  return source === undefined ? inherited : readEnum(Provenance, source.toUpperCase());
}
