import { useTranslation } from 'react-i18next';
import { problemAt, type Problem } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { AgendaItemField } from './agenda-item-field.js';
import type { IndicatorSheet_PlanFragment } from './indicator-sheet.generated.js';
import styles from './target-grid.module.css';
import type { TargetGrounds } from './use-target-saving.js';

/** Under the grid while something is typed: how much, why, from when, on what it rests; saves all of it or nothing. */
export function TargetSaveBar(props: {
  plan: IndicatorSheet_PlanFragment;
  changeCount: number;
  isReasonRequired: boolean;
  /** Why it cannot be saved yet; null where it can. */
  obstacle: string | null;
  grounds: TargetGrounds;
  problems: readonly Problem[];
  otherProblems: readonly Problem[];
  isSaving: boolean;
  onGrounds(grounds: TargetGrounds): void;
  onSave(): void;
  onDiscard(): void;
}) {
  const { plan, changeCount, isReasonRequired, obstacle, grounds, problems, isSaving, onGrounds } = props;
  const { t } = useTranslation('indicatorSheet');
  return (
    <form
      className={styles.bar}
      noValidate
      aria-label={t('saveBar')}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave();
      }}
    >
      <ProblemSummary problems={[...props.otherProblems]} />
      <div className={styles.pair}>
        <TextArea
          label={t('reason')}
          isRequired={isReasonRequired}
          hint={isReasonRequired ? undefined : t('reasonHint')}
          rows={2}
          value={grounds.reason}
          error={problemAt(problems, 'reason')}
          onChange={(reason) => onGrounds({ ...grounds, reason })}
        />
        <TextField
          type="date"
          label={t('effectiveFrom')}
          hint={t(isReasonRequired ? 'effectiveFromHint' : 'effectiveFromFirst')}
          value={grounds.effectiveFrom}
          error={problemAt(problems, 'effectiveFrom')}
          onChange={(effectiveFrom) => onGrounds({ ...grounds, effectiveFrom })}
        />
        {plan.editing.needsAmendment && (
          <AgendaItemField
            ofAmendment={plan.openAmendment?.agendaItem ?? null}
            value={grounds.agendaItemId}
            error={problemAt(problems, 'agendaItemId')}
            onChange={(agendaItemId) => onGrounds({ ...grounds, agendaItemId })}
          />
        )}
      </div>
      <div className={styles.foot}>
        <p role="status">{obstacle ?? t('changedCells', { count: changeCount })}</p>
        <Button onClick={props.onDiscard}>{t('discard')}</Button>
        <Button type="submit" variant="primary" isBusy={isSaving} disabled={obstacle !== null}>
          {t('save')}
        </Button>
      </div>
    </form>
  );
}
