import { Status } from '@dure/domain/indicator/indicator.types';
import type { Reading as CalculatedReading } from '@dure/domain/progress/reading';
import {
  type KindDetail,
  type ReadingKind,
  type StoredKind,
  type StoredReading,
  wholeDetail,
} from '../reporting/plan-model/stored-reading.js';
import type { Reading } from './reading.type.js';
import type { ReadTask } from './task-readings.js';

/** A reading just calculated, as it is stored. */
export function storedReading(taskId: string, districtCode: string, read: ReadTask): StoredReading {
  const { process, outcome, result } = read.reading;
  return {
    taskId,
    districtCode,
    isExample: read.isExample,
    process: storedKind(process),
    outcome: storedKind(outcome),
    result: storedKind(result),
    detail: {
      process: detailOf(process),
      outcome: detailOf(outcome),
      result: detailOf(result),
      quadrant: read.divergence.reading,
      missing: [...read.missingPeriods.keys()],
      regressing: listRegressing(read),
    },
  };
}

/** Ids of the indicators that are worse than their baseline; the counts tell whether there is any. */
function listRegressing({ reading, listIndicators }: ReadTask): string[] {
  const { process, outcome, result } = reading;
  if ([process, outcome, result].every(({ statusCounts }) => statusCounts[Status.REGRESSING] === 0))
    return [];
  return listIndicators()
    .filter((indicator) => indicator.status === Status.REGRESSING)
    .map((indicator) => indicator.indicatorId);
}

/** A reading just calculated, as the API shows it: the same as what is stored of it. */
export function calculatedReading(reading: CalculatedReading): Reading {
  return shownReading(storedKind(reading), detailOf(reading));
}

/** One of a stored row's three readings, as the API shows it. */
export function readingOfRow(row: StoredReading, kind: ReadingKind): Reading {
  return shownReading(row[kind], wholeDetail(row)[kind]);
}

function storedKind({ score, status, state, coverage, limitedCount }: CalculatedReading): StoredKind {
  const { reported, expected, notApplicable, isSufficient } = coverage;
  return { score, status, state, reported, expected, notApplicable, isSufficient, limitedCount };
}

function detailOf({ flags, unmeasuredStages, leftOut, statusCounts }: CalculatedReading): KindDetail {
  // The statuses that occur, in the order of the vocabulary.
  const counts = Object.values(Status).map((status) => ({ status, count: statusCounts[status] }));
  return { flags, unmeasuredStages, leftOut, statusCounts: counts.filter(({ count }) => count > 0) };
}

function shownReading(stored: StoredKind, detail: KindDetail): Reading {
  const { score, status, state, reported, expected, notApplicable, isSufficient, limitedCount } = stored;
  const ratio = expected === 0 ? null : reported / expected;
  return {
    score,
    status,
    state,
    coverage: { reported, expected, notApplicable, ratio, isSufficient },
    limitedCount,
    flags: [...detail.flags],
    unmeasuredStages: [...detail.unmeasuredStages],
    leftOut: [...detail.leftOut],
    statusCounts: [...detail.statusCounts],
  };
}
