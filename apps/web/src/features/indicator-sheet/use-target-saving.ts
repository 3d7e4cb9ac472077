import { useState } from 'react';
import { problemAt, type Problem } from '../../lib/error-map.js';
import { useSubmission } from '../../lib/use-submission.js';
import { SetTargetsDocument, type IndicatorSheet_IndicatorFragment } from './indicator-sheet.generated.js';
import type { CellChange } from './target-grid-model.js';
import { GENERAL, type CellKey } from './target-model.js';

export interface TargetGrounds {
  readonly reason: string;
  readonly effectiveFrom: string;
  readonly agendaItemId: string;
}

/** What came of saving: all of it, nothing because somebody saved meanwhile, or nothing because it was refused. */
export type SavingOutcome = 'saved' | 'overtaken' | 'refused';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text);

/** Saves the changed cells together; problems of the API come back to their cells. */
export function useTargetSaving(indicator: Pick<IndicatorSheet_IndicatorFragment, 'id' | 'version'>) {
  const { submit, isSubmitting, problems, clear } = useSubmission(SetTargetsDocument);
  const [sent, setSent] = useState<readonly CellChange[]>([]);

  async function save(changes: readonly CellChange[], grounds: TargetGrounds): Promise<SavingOutcome> {
    setSent(changes);
    const { data } = await submit({
      input: {
        indicatorId: indicator.id,
        indicatorVersion: indicator.version,
        reason: orNull(grounds.reason),
        effectiveFrom: orNull(grounds.effectiveFrom),
        agendaItemId: orNull(grounds.agendaItemId),
        changes: changes.map(({ district, pointKey, value }) => ({
          district: district === GENERAL ? null : district,
          pointKey,
          value: value === 'INVALID' ? null : value,
        })),
      },
    });
    if (data === null) return 'refused';
    return data.setTargets.__typename === 'NodeConflict' ? 'overtaken' : 'saved';
  }

  const fieldsOf = (key: CellKey): string[] => {
    const index = sent.findIndex((change) => change.key === key);
    return index === -1 ? [] : ['district', 'pointKey', 'value'].map((field) => `changes.${index}.${field}`);
  };
  return {
    save,
    isSaving: isSubmitting,
    problems,
    clear,
    problemOf: (key: CellKey): string | undefined =>
      fieldsOf(key).flatMap((field) => problemAt(problems, field) ?? [])[0],
    /** What belongs neither to a cell nor to the inputs of the bar. */
    otherProblems: problems.filter(
      ({ field }: Problem) =>
        field === null ||
        (!['reason', 'effectiveFrom', 'agendaItemId'].includes(field) && !/^changes\.\d/.test(field)),
    ),
  };
}
