import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { listFreeEarlier, type Pair } from './concordance-model.js';
import { SetConcordanceDocument } from './concordance.generated.js';
import styles from './concordance.module.css';

const NONE = 'NONE';
type LinkRelation = 'SAME' | 'CHANGED';
const relationChoices: readonly LinkRelation[] = ['SAME', 'CHANGED'];

/** A line of the concordance while it is changed, in its own place. */
export function PairEditor({
  pair,
  pairs,
  onClose,
  onSaved,
}: {
  pair: Pair;
  pairs: readonly Pair[];
  onClose(): void;
  onSaved(): Promise<unknown>;
}) {
  const { t } = useTranslation(['concordance', 'labels']);
  const locale = useLocale();
  const { notify } = useNotices();
  const { submit, isSubmitting, problems } = useSubmission(SetConcordanceDocument);
  const [earlierId, setEarlierId] = useState(pair.earlier?.id ?? NONE);
  const [relation, setRelation] = useState<LinkRelation>(pair.relation === 'CHANGED' ? 'CHANGED' : 'SAME');
  const [note, setNote] = useState(pair.note ?? '');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const all = [...missing, ...problems];
  const { indicator } = pair;
  if (indicator === null) return null;
  const indicatorId = indicator.id;

  async function save() {
    const isUnsaid = earlierId !== NONE && relation === 'CHANGED' && note.trim() === '';
    setMissing(isUnsaid ? [createProblem('REASON_REQUIRED', locale, 'note')] : []);
    if (isUnsaid || isSubmitting) return;
    const { data } = await submit({
      input: {
        indicatorId,
        earlierId: earlierId === NONE ? null : earlierId,
        relation,
        note: note.trim() === '' ? null : note,
        version: pair.version,
      },
    });
    if (data === null) return;
    await onSaved();
    if (data.setConcordance.__typename === 'ConcordanceConflict') {
      return notify({ kind: 'wrong', text: t('concordance:overtaken') });
    }
    notify({ text: t('concordance:saved') });
    onClose();
  }

  return (
    <tr>
      <td>
        <SelectField
          label={t('concordance:earlier')}
          value={earlierId}
          choices={[
            { value: NONE, label: t('concordance:carriesNone') },
            ...listFreeEarlier(pairs, pair).map(({ id, code, title }) => ({
              value: id,
              label: `${code} ${title}`,
            })),
          ]}
          error={problemAt(all, 'earlierId')}
          onChange={setEarlierId}
        />
      </td>
      <td>
        {earlierId !== NONE && (
          <SelectField<LinkRelation>
            label={t('concordance:relation')}
            value={relation}
            choices={relationChoices.map((value) => ({
              value,
              label: t(`labels:concordanceRelation.${value}`),
            }))}
            error={problemAt(all, 'relation') && t('concordance:notTheSame')}
            onChange={setRelation}
          />
        )}
      </td>
      <td>
        {indicator.code} {indicator.title} ({indicator.unit})
      </td>
      <td>
        <TextArea
          label={t('concordance:note')}
          hint={t('concordance:noteHint')}
          rows={2}
          value={note}
          error={problemAt(all, 'note')}
          onChange={setNote}
        />
        <ProblemSummary problems={problemsElsewhere(all, ['earlierId', 'relation', 'note'])} />
      </td>
      <td>
        <span className={styles.acts}>
          <Button size="small" variant="primary" isBusy={isSubmitting} onClick={() => void save()}>
            {t('concordance:save')}
          </Button>
          <Button size="small" onClick={onClose}>
            {t('concordance:cancel')}
          </Button>
        </span>
      </td>
    </tr>
  );
}
