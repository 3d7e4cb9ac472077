import { compareWords } from '@dure/domain/plan/comparison/word-difference';
import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { TextArea } from '../../ui/text-area.js';
import type { Conflict } from './autosave.js';
import styles from './conflict-dialog.module.css';
import { compareDraft, type ConflictRow, type Draft } from './draft-model.js';
import { listFields, type FieldName, type FieldSpec, type FormValues } from './node-form-model.js';
import { usePlanEditor } from './plan-editor.js';
import { useNodeWords } from './use-node-words.js';

/** Which text of a field is to stand. */
type Choice = 'mine' | 'theirs' | 'merged';

/** Both versions of what two people changed, field by field. Nothing is written before the person settled it. */
export function ConflictDialog() {
  const { saving, store } = usePlanEditor();
  const { conflicts, comparedId } = useSyncExternalStore(saving.listen, () => saving.status);
  const drafts = useSyncExternalStore(store.listen, () => store.drafts);
  const conflict = comparedId === null ? undefined : conflicts[comparedId];
  const draft = comparedId === null ? undefined : drafts[comparedId];
  if (conflict === undefined || draft === undefined) return null;
  return <OpenConflict key={`${conflict.draftId}-${conflict.version}`} conflict={conflict} draft={draft} />;
}

function OpenConflict({ conflict, draft }: { conflict: Conflict; draft: Draft }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { saving } = usePlanEditor();
  const rows = compareDraft(draft, conflict.current);
  const [chosen, setChosen] = useState<Partial<Record<FieldName, Choice>>>({});
  const [merged, setMerged] = useState<FormValues>({});
  const both = rows.filter(({ mine }) => mine !== null);
  const theirsOnly = rows.filter(({ mine }) => mine === null);
  const { titleKo = '', titleEn = '' } = conflict.current;
  const title = words.title({ titleKo, titleEn: titleEn === '' ? null : titleEn });

  function save() {
    const settled = both.map(({ field, mine, theirs }) => {
      const choice = chosen[field] ?? 'mine';
      const text =
        choice === 'merged' ? (merged[field] ?? mine ?? '') : choice === 'mine' ? (mine ?? '') : theirs;
      return [field, text];
    });
    void saving.resolve(draft.id, Object.fromEntries(settled) as FormValues);
  }
  return (
    <Dialog
      title={t('conflictTitle')}
      size="wide"
      isOpen
      onClose={() => saving.compare(null)}
      actions={
        <>
          <Button onClick={() => saving.compare(null)}>{t('keepTyping')}</Button>
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
          merged={merged[row.field] ?? row.mine ?? ''}
          onChoose={(choice) => setChosen((before) => ({ ...before, [row.field]: choice }))}
          onMerge={(text) => setMerged((before) => ({ ...before, [row.field]: text }))}
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
  merged,
  onChoose,
  onMerge,
}: {
  row: ConflictRow;
  draft: Draft;
  choice: Choice;
  merged: string;
  onChoose(choice: Choice): void;
  onMerge(text: string): void;
}) {
  const { t } = useTranslation('plan');
  const isText = isWritten(specOf(draft, row.field));
  const versions = [
    ['mine', row.mine ?? ''],
    ['theirs', row.theirs],
  ] as const;
  const radio = (version: Choice) => (
    <span className={styles.whose}>
      <input
        type="radio"
        name={`conflict-${row.field}`}
        checked={choice === version}
        onChange={() => onChoose(version)}
      />
      {t(version)}
    </span>
  );
  return (
    <fieldset className={styles.field}>
      <legend>{t(`field.${row.field}`)}</legend>
      {versions.map(([version, value]) => (
        <label key={version} className={styles.version}>
          {radio(version)}
          <span className={styles.value}>
            {isText ? (
              <ChangedWords before={row.base} after={value} />
            ) : (
              <FieldValue draft={draft} field={row.field} value={value} />
            )}
          </span>
        </label>
      ))}
      {isText && (
        <div className={styles.merged}>
          <label className={styles.version}>{radio('merged')}</label>
          {choice === 'merged' && (
            <TextArea label={t('merged')} isLabelHidden rows={3} value={merged} onChange={onMerge} />
          )}
        </div>
      )}
      <p className={styles.before}>
        {t('before')}
        {': '}
        <FieldValue draft={draft} field={row.field} value={row.base} />
      </p>
    </fieldset>
  );
}

/** A text with the words marked that came in since `before`, which stands below it. */
function ChangedWords({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('plan');
  if (after === '') return <em className={styles.empty}>{t('empty')}</em>;
  return compareWords(before, after)
    .filter(({ kind }) => kind !== 'REMOVED')
    .map(({ kind, text }, index) => (kind === 'ADDED' ? <ins key={index}>{text}</ins> : text));
}

function FieldValue({ draft, field, value }: { draft: Draft; field: FieldName; value: string }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const spec = specOf(draft, field);
  const text = spec === undefined ? value : words.value(spec, value);
  return text === '' ? <em className={styles.empty}>{t('empty')}</em> : text;
}

function specOf({ type }: Draft, field: FieldName): FieldSpec | undefined {
  return listFields(type).find(({ name }) => name === field);
}

/** Whether the field is words, which can be merged; a number or a choice is one or the other. */
function isWritten(spec: FieldSpec | undefined): boolean {
  return spec?.kind === 'line' || spec?.kind === 'text';
}
