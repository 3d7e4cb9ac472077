import type { CycleYears } from '../cycle/period.js';
import { DomainError, ErrorCode } from '../domain-error.js';
import type { Band, IndicatorDefinition } from '../indicator/indicator.definition.js';
import { IndicatorKind } from '../indicator/indicator.types.js';
import { yearOfTargetKey } from '../indicator/target-path.js';
import { NodeType, Recurrence } from './plan.types.js';

/** Characters (code points, after NFC). */
export const TITLE_LIMIT = 200;
export const TEXT_LIMIT = 4000;

const MONTHS_OF_CYCLE = 36;
const MONTHS_OF_YEAR = 12;
const GREATEST_WEIGHT = 1000;
/** Beyond this a double no longer holds every whole number. */
const GREATEST_FIGURE = Number.MAX_SAFE_INTEGER;

/**
 * Text as it is stored: composed (NFC), so that Hangul typed on any machine compares equal, without outer
 * blanks.
 */
export function normalizeText(text: string): string {
  return text.normalize('NFC').trim();
}

function assertWithin(text: string, limit: number, field: string): void {
  const length = [...text].length;
  if (length > limit) throw new DomainError(ErrorCode.TOO_LONG, field, { limit, length });
}

/** A normalized title. Throws REQUIRED if empty, TOO_LONG over 200 characters. */
export function validateTitle(text: string, field = 'title'): string {
  const title = normalizeText(text);
  if (title === '') throw new DomainError(ErrorCode.REQUIRED, field);
  assertWithin(title, TITLE_LIMIT, field);
  return title;
}

/** A normalized text, possibly empty. Throws TOO_LONG over 4000 characters. */
export function validateText(text: string, field: string): string {
  const normalized = normalizeText(text);
  assertWithin(normalized, TEXT_LIMIT, field);
  return normalized;
}

/**
 * Kind by place (method §1): PROCESS under a stage, OUTCOME under a task, RESULT under a task or a goal.
 * Throws STAGE_REQUIRED or STAGE_NOT_ALLOWED at `stageId`, PARENT_NOT_ALLOWED at `kind`.
 */
export function validateKindAtPlace(
  kind: IndicatorKind,
  place: { readonly parent: NodeType; readonly stageId: string | null },
): void {
  const isUnderStage = place.stageId !== null || place.parent === NodeType.STAGE;
  if (kind === IndicatorKind.PROCESS) {
    if (!isUnderStage) throw new DomainError(ErrorCode.STAGE_REQUIRED, 'stageId');
    return;
  }
  if (isUnderStage) throw new DomainError(ErrorCode.STAGE_NOT_ALLOWED, 'stageId');
  const isAllowed =
    place.parent === NodeType.TASK || (kind === IndicatorKind.RESULT && place.parent === NodeType.GOAL);
  if (!isAllowed) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED, 'kind');
}

/**
 * Months of a stage: 1..36 of the cycle, 1..12 if it recurs every year, start not after end. Throws
 * OUT_OF_RANGE.
 */
export function validateStageMonths(stage: {
  readonly startMonth: number;
  readonly endMonth: number;
  readonly recurrence: Recurrence;
}): void {
  const max = stage.recurrence === Recurrence.YEAR ? MONTHS_OF_YEAR : MONTHS_OF_CYCLE;
  assertInteger(stage.startMonth, 'startMonth', 1, max);
  assertInteger(stage.endMonth, 'endMonth', stage.startMonth, max);
}

/**
 * A target key: 'y1'…'y3', or a calendar year within `years` (the cycle's, for a city task the plan's).
 * Throws TARGET_OUTSIDE_CYCLE for another year, UNKNOWN_VALUE for what names none.
 */
export function validateTargetKey(key: string, years: CycleYears, field = 'targets'): void {
  const yearsCount = years.to - years.from + 1;
  const isOfCycle = key.startsWith('y');
  const year = yearOfTargetKey(key, years);
  if (year === null) throw new DomainError(ErrorCode.UNKNOWN_VALUE, field, { key: key.slice(0, 40) });
  if (year >= years.from && year <= years.to) return;
  const allowed = Array.from({ length: yearsCount }, (_, index) =>
    isOfCycle ? `y${index + 1}` : String(years.from + index),
  );
  throw new DomainError(ErrorCode.TARGET_OUTSIDE_CYCLE, field, { key, allowed: allowed.join(', ') });
}

/** A weight above 0. Throws OUT_OF_RANGE. */
export function validateWeight(weight: number, field = 'weight'): void {
  assertNumber(weight, field);
  if (weight <= 0 || weight > GREATEST_WEIGHT) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min: 0, max: GREATEST_WEIGHT });
  }
}

/** A band whose lower edge is not above its upper one. Throws OUT_OF_RANGE at the lower edge. */
export function validateBand(band: Band, field = 'band'): void {
  assertFigure(band.hi, field, -GREATEST_FIGURE);
  assertNumber(band.lo, field);
  if (band.lo > band.hi) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min: -GREATEST_FIGURE, max: band.hi });
  }
}

/** What a report says of an indicator: a value, or numerator and denominator where it has them. */
export interface ActualValueInput {
  readonly value?: number | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
}

/** Null `value` with a denominator of 0: reported, and no ratio. */
export interface ActualValue {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * The actual value a report gives, a ratio computed from its parts × scale. 0 is a value; 0/0 is reported
 * without one. Throws REQUIRED, NOT_A_NUMBER, OUT_OF_RANGE, NUMERATOR_AND_DENOMINATOR_REQUIRED,
 * NUMERATOR_EXCEEDS_DENOMINATOR or INVALID_INPUT at `value`, `numerator` or `denominator`.
 */
export function validateActualValue(
  indicator: Pick<IndicatorDefinition, 'hasRatio' | 'scale' | 'mayExceed'>,
  input: ActualValueInput,
): ActualValue {
  const { value = null, numerator = null, denominator = null } = input;
  if (!indicator.hasRatio) {
    if (numerator !== null) throw new DomainError(ErrorCode.INVALID_INPUT, 'numerator');
    if (denominator !== null) throw new DomainError(ErrorCode.INVALID_INPUT, 'denominator');
    if (value === null) throw new DomainError(ErrorCode.REQUIRED, 'value');
    assertFigure(value, 'value', -GREATEST_FIGURE);
    return { value, numerator: null, denominator: null };
  }
  if (numerator === null || denominator === null) {
    const field = numerator === null ? 'numerator' : 'denominator';
    throw new DomainError(ErrorCode.NUMERATOR_AND_DENOMINATOR_REQUIRED, field);
  }
  assertFigure(numerator, 'numerator', 0);
  assertFigure(denominator, 'denominator', 0);
  if (numerator > denominator && !indicator.mayExceed) {
    throw new DomainError(ErrorCode.NUMERATOR_EXCEEDS_DENOMINATOR, 'numerator');
  }
  if (denominator === 0 && numerator > 0) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, 'denominator', { min: 1, max: GREATEST_FIGURE });
  }
  return {
    value: denominator === 0 ? null : (indicator.scale * numerator) / denominator,
    numerator,
    denominator,
  };
}

function assertNumber(number: number, field: string): void {
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw new DomainError(ErrorCode.NOT_A_NUMBER, field);
  }
}

function assertFigure(figure: number, field: string, min: number): void {
  assertNumber(figure, field);
  if (figure < min || figure > GREATEST_FIGURE) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min, max: GREATEST_FIGURE });
  }
}

function assertInteger(number: number, field: string, min: number, max: number): void {
  assertNumber(number, field);
  if (!Number.isInteger(number) || number < min || number > max) {
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min, max });
  }
}
