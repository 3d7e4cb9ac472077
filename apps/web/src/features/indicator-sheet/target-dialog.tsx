import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { formatWithUnit } from '../../lib/format-number.js';
import { readNumber } from '../../lib/number-input.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Checkbox } from '../../ui/checkbox.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { NumberField } from '../../ui/number-field.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import {
  SetTargetDocument,
  type IndicatorSheet_IndicatorFragment,
  type IndicatorSheet_PlanFragment,
} from './indicator-sheet.generated.js';
import styles from './target-dialog.module.css';
import { listSettablePoints, previousValue } from './target-model.js';
import { usePointLabel } from './target-tables.js';

/** Which point is to be set: `district` null for all, '' for one still to be chosen. */
export interface TargetQuestion {
  readonly pointKey: string;
  readonly district: string | null;
}

const fields = ['district', 'pointKey', 'value', 'effectiveFrom', 'reason'];

/** Sets or changes one target. A change holds from a day on and says why; the version that was read goes with it. */
export function TargetDialog(props: {
  plan: IndicatorSheet_PlanFragment;
  indicator: IndicatorSheet_IndicatorFragment;
  question: TargetQuestion;
  onClose(): void;
  onSaved(): void;
}) {
  const { plan, indicator, question, onClose, onSaved } = props;
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const pointLabel = usePointLabel();
  const { notify } = useNotices();
  const { submit, isSubmitting } = useSubmission(SetTargetDocument);
  const { targetVersions: versions } = indicator;
  const [version, setVersion] = useState(indicator.version);
  const [district, setDistrict] = useState(question.district);
  const [pointKey, setPointKey] = useState(question.pointKey);
  const present = previousValue(versions, pointKey, district);
  const [value, setValue] = useState(() => (present === null ? '' : String(present)));
  const [isWithdrawn, setWithdrawn] = useState(false);
  const [effectiveFrom, setEffectiveFrom] = useState('');
  const [reason, setReason] = useState('');
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [overtaken, setOvertaken] = useState<string | null>(null);
  const wordFor = (number: number | null) =>
    number === null ? t('nothing') : formatWithUnit(number, indicator.unit);

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const typed = readNumber(value);
    const found: Problem[] = [];
    if (district === '') found.push(createProblem('REQUIRED', locale, 'district'));
    if (!isWithdrawn && typed.kind === 'empty') found.push(createProblem('REQUIRED', locale, 'value'));
    if (!isWithdrawn && typed.kind === 'invalid') found.push(createProblem('NOT_A_NUMBER', locale, 'value'));
    if (present !== null && reason.trim() === '')
      found.push(createProblem('REASON_REQUIRED', locale, 'reason'));
    setProblems(found);
    setOvertaken(null);
    if (found.length > 0) return;
    const { data, problems: refused } = await submit({
      input: {
        indicatorId: indicator.id,
        indicatorVersion: version,
        district,
        pointKey,
        value: isWithdrawn || typed.kind !== 'number' ? null : typed.value,
        effectiveFrom: effectiveFrom === '' ? null : effectiveFrom,
        reason: reason.trim() === '' ? null : reason,
      },
    });
    if (data === null) return setProblems(refused);
    onSaved();
    const result = data.setTarget;
    if (result.__typename === 'NodeConflict' && result.current.__typename === 'Indicator') {
      const { current } = result;
      setVersion(current.version);
      setOvertaken(
        t('targetConflict', { value: wordFor(previousValue(current.targetVersions, pointKey, district)) }),
      );
      return;
    }
    onClose();
    notify({ text: t('targetSaved') });
  }

  const formId = 'set-target';
  const points = listSettablePoints(indicator.scope, plan.period, district !== null);
  return (
    <Dialog
      title={t('targetDialog', { title: `${indicator.code} ${indicator.title}` })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {overtaken && (
          <p className={styles.warning} role="alert">
            {overtaken}
          </p>
        )}
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        <div className={styles.pair}>
          {question.district !== null && (
            <SelectField
              label={t('district')}
              isRequired
              value={district ?? ''}
              choices={plan.participations
                .filter(({ takesPart }) => takesPart)
                .map((each) => ({ value: each.district.code, label: each.district.name }))}
              error={problemAt(problems, 'district')}
              onChange={setDistrict}
            />
          )}
          <SelectField
            label={t('point')}
            value={pointKey}
            choices={points.map((key) => ({ value: key, label: pointLabel(key) }))}
            error={problemAt(problems, 'pointKey')}
            onChange={setPointKey}
          />
        </div>
        <p className={styles.note}>{t('presentTarget', { value: wordFor(present) })}</p>
        {present !== null && (
          <Checkbox label={t('withdraw')} isChecked={isWithdrawn} onChange={setWithdrawn} />
        )}
        <div className={styles.pair}>
          {!isWithdrawn && (
            <NumberField
              label={`${t('value')} (${indicator.unit})`}
              isRequired
              autoFocus
              value={value}
              error={problemAt(problems, 'value')}
              onChange={setValue}
            />
          )}
          <TextField
            type="date"
            label={t('effectiveFrom')}
            hint={t(present === null ? 'effectiveFromFirst' : 'effectiveFromHint')}
            value={effectiveFrom}
            error={problemAt(problems, 'effectiveFrom')}
            onChange={setEffectiveFrom}
          />
        </div>
        <TextArea
          label={t('reason')}
          isRequired={present !== null}
          rows={2}
          value={reason}
          error={problemAt(problems, 'reason')}
          onChange={setReason}
        />
      </form>
    </Dialog>
  );
}
