import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import styles from './conflict-dialog.module.css';
import { compareDraft, resolveDraft, type Choice, type ConflictRow, type Draft } from './draft-model.js';
import { listFields, type FieldName } from './node-form-model.js';
import { usePlanEditor } from './plan-editor.js';
import type { Conflict } from './use-saving.js';
import { useNodeWords } from './use-node-words.js';

/** Both versions of what two people changed, field by field. Nothing is written before the person chose. */
export function ConflictDialog() {
  const { saving, store } = usePlanEditor();
  const { conflict } = saving;
  const draft = conflict === null ? undefined : store.drafts[conflict.draftId];
  if (conflict === null || draft === undefined) return null;
  return <OpenConflict key={`${conflict.draftId}-${conflict.version}`} conflict={conflict} draft={draft} />;
}

function OpenConflict({ conflict, draft }: { conflict: Conflict; draft: Draft }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { saving, store } = usePlanEditor();
  const rows = compareDraft(draft, conflict.current);
  const [chosen, setChosen] = useState<Partial<Record<FieldName, Choice>>>({});
  const both = rows.filter(({ mine }) => mine !== null);
  const theirsOnly = rows.filter(({ mine }) => mine === null);
  const { titleKo = '', titleEn = '' } = conflict.current;
  const title = words.title({ titleKo, titleEn: titleEn === '' ? null : titleEn });

  function save() {
    store.put(draft.id, resolveDraft(draft, conflict.current, conflict.version, chosen));
    saving.setConflict(null);
    saving.clearProblems(draft.id);
    void saving.save(draft.id);
  }
  return (
    <Dialog
      title={t('conflictTitle')}
      size="wide"
      isOpen
      onClose={() => saving.setConflict(null)}
      actions={
        <>
          <Button onClick={() => saving.setConflict(null)}>{t('keepTyping')}</Button>
          <Button variant="primary" onClick={save}>
            {t('conflictSave')}
          </Button>
        </>
      }
    >
      <p>{t('conflictText', { title })}</p>
      {both.map((row) => (
        <ConflictField
          key={row.field}
          row={row}
          draft={draft}
          choice={chosen[row.field] ?? 'mine'}
          onChoose={(choice) => setChosen((before) => ({ ...before, [row.field]: choice }))}
        />
      ))}
      {theirsOnly.length > 0 && (
        <section className={styles.theirsOnly}>
          <p>{t('theirsOnly')}</p>
          <dl>
            {theirsOnly.map((row) => (
              <div key={row.field}>
                <dt>{t(`field.${row.field}`)}</dt>
                <dd>
                  <FieldValue draft={draft} field={row.field} value={row.theirs} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </Dialog>
  );
}

function ConflictField({
  row,
  draft,
  choice,
  onChoose,
}: {
  row: ConflictRow;
  draft: Draft;
  choice: Choice;
  onChoose(choice: Choice): void;
}) {
  const { t } = useTranslation('plan');
  const versions = [
    ['mine', row.mine ?? ''],
    ['theirs', row.theirs],
  ] as const;
  return (
    <fieldset className={styles.field}>
      <legend>{t(`field.${row.field}`)}</legend>
      {versions.map(([version, value]) => (
        <label key={version} className={styles.version}>
          <span className={styles.whose}>
            <input
              type="radio"
              name={`conflict-${row.field}`}
              checked={choice === version}
              onChange={() => onChoose(version)}
            />
            {t(version)}
          </span>
          <span className={styles.value}>
            <FieldValue draft={draft} field={row.field} value={value} />
          </span>
        </label>
      ))}
      <p className={styles.before}>
        {t('before')}
        {': '}
        <FieldValue draft={draft} field={row.field} value={row.base} />
      </p>
    </fieldset>
  );
}

function FieldValue({ draft, field, value }: { draft: Draft; field: FieldName; value: string }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const spec = listFields(draft.type).find(({ name }) => name === field);
  const text = spec === undefined ? value : words.value(spec, value);
  return text === '' ? <em className={styles.empty}>{t('empty')}</em> : text;
}
