import { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { noiseAt } from './noise.js';

/** How far a district gets along the target paths of one task: 1 keeps exactly up, 0 stays at the baseline. */
export type Character = Readonly<Record<IndicatorKind, number>>;

// Districts whose process and outcome fall apart (method §8), and by how much; the cases list names them.
const processAhead: Partial<Character> = { PROCESS: 1.04, OUTCOME: 0.4 };
const outcomeAhead: Partial<Character> = { PROCESS: 0.42, OUTCOME: 1.12 };
const written: Readonly<Record<string, Partial<Character>>> = {
  '11200/1-1': { PROCESS: 1.02, OUTCOME: 1.05, RESULT: 0.9 },
  '11200/1-2': { PROCESS: 1.1, OUTCOME: 1, RESULT: 0.85 },
  '11290/1-2': processAhead,
  '11350/1-2': processAhead,
  '11500/1-2': processAhead,
  '11230/1-2': processAhead,
  '11650/1-2': processAhead,
  '11560/1-1': processAhead,
  '11500/1-1': { PROCESS: 0.95, OUTCOME: 0.5 },
  '11740/1-1': processAhead,
  '11110/1-2': outcomeAhead,
  '11710/1-2': outcomeAhead,
  '11320/1-1': outcomeAhead,
};

/** The character of a district in a task: drawn around the district's own bent, unless it is written above. */
export function findCharacter(districtCode: string, taskCode: string): Character {
  const place = `${districtCode}/${taskCode}`;
  const bent = 0.78 + 0.34 * noiseAt(`bent/${districtCode}`);
  const drawn = (kind: IndicatorKind, mean: number, spread: number): number =>
    bent * mean + spread * (noiseAt(`${kind}/${place}`) - 0.5);
  return {
    PROCESS: drawn(IndicatorKind.PROCESS, 0.99, 0.2),
    OUTCOME: drawn(IndicatorKind.OUTCOME, 1.08, 0.24),
    RESULT: drawn(IndicatorKind.RESULT, 0.86, 0.5),
    ...written[place],
  };
}
