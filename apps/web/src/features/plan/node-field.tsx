import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../ui/checkbox.js';
import { NumberField } from '../../ui/number-field.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import type { messages } from '../../messages/ko/plan.js';
import { listChoices, type FieldName, type FieldSpec, type FormValues } from './node-form-model.js';
import styles from './node-form.module.css';
import { usePlanEditor } from './plan-editor.js';
import { SourceMark } from './source-mark.js';
import { useNodeWords } from './use-node-words.js';

type HintName = keyof typeof messages.hint;
const hinted: ReadonlySet<string> = new Set<HintName>([
  'titleEn',
  'rollout',
  'monitoringQuestion',
  'startMonth',
  'endMonth',
  'unit',
  'numeratorLabel',
  'mayExceed',
  'baseline',
  'weight',
  'dueFrom',
  'isCumulative',
  'districtAggregation',
  'tolerance',
  'coverageThreshold',
  'reportDueDays',
  'answerDueDays',
]);
const isHinted = (name: FieldName): name is FieldName & HintName => hinted.has(name);

/** One input of a sheet, in the shape its meaning asks for. */
export function NodeField({
  spec,
  values,
  error,
  source,
  onChange,
}: {
  spec: FieldSpec;
  values: FormValues;
  error: string | undefined;
  /** Where this very text comes from, beside what the node's own source says. */
  source?: 'FACT' | 'EXAMPLE';
  onChange(name: FieldName, value: string): void;
}) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { plan } = usePlanEditor();
  const { name } = spec;
  const value = values[name] ?? '';
  const hint = isHinted(name) ? t(`hint.${name}`) : undefined;
  const frame = {
    label: t(`field.${name}`),
    hint: source && plan.isExample ? <SourceMark source={source} /> : hint,
    error,
    isRequired: spec.isRequired,
    onChange: (next: string) => onChange(name, next),
  };
  switch (spec.kind) {
    case 'line':
    case 'month':
      return <TextField {...frame} autoComplete="off" value={value} />;
    case 'text':
      return <TextArea {...frame} rows={3} limit={spec.limit} value={value} />;
    case 'number':
    case 'integer':
    case 'percent':
      return <NumberField {...frame} value={value} />;
    case 'check':
      return (
        <div className={styles.check}>
          <Checkbox
            label={frame.label}
            isChecked={value === 'true'}
            onChange={(isChecked) => frame.onChange(String(isChecked))}
          />
          {hint && <span className={styles.hint}>{hint}</span>}
        </div>
      );
    case 'choice':
      return (
        <SelectField
          {...frame}
          value={value}
          choices={listChoices(spec, values).map((each) => ({
            value: each,
            label: words.choice(spec.list, each),
          }))}
        />
      );
  }
}
