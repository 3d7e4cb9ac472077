import { useSyncExternalStore, type FormEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { changeDraft, valuesOf, type Draft } from './draft-model.js';
import { useDraft } from './draft-store.js';
import type { NodeContents } from './node-contents.js';
import { NodeField } from './node-field.js';
import {
  changesWith,
  fieldGroups,
  isShown,
  listFields,
  type FieldName,
  type FieldSpec,
  type FormValues,
} from './node-form-model.js';
import { readForm } from './node-form-values.js';
import styles from './node-form.module.css';
import { usePlanEditor } from './plan-editor.js';
import { TypingNote } from './presence-marks.js';
import type { PlanNode } from './plan-tree-model.js';

/** The node's sheet for whoever may change it. What is typed is saved by itself, at the latest when the input is left. */
export function NodeForm({ node, contents }: { node: PlanNode; contents: NodeContents }) {
  const { t } = useTranslation('plan');
  const { plan, store, saving, shareField } = usePlanEditor();
  const { notify } = useNotices();
  const status = useSyncExternalStore(saving.listen, () => saving.status);
  const draft = useDraft(store, node.id);
  const current = readForm(contents);
  const values = draft ? { ...current, ...valuesOf(draft) } : current;
  const problems = status.problems[node.id] ?? [];
  const shown = listFields(node.type).filter(({ name }) => isShown(name, values));
  const hasConflict = status.conflicts[node.id] !== undefined;
  const isRefused = draft !== undefined && problems.length > 0;

  function change(name: FieldName, value: string) {
    const begun: Draft = completed(store.get(node.id), current) ?? {
      id: node.id,
      type: node.type,
      address: node.address,
      version: contents.version,
      base: current,
      edits: {},
    };
    saving.type(node.id, changeDraft(begun, changesWith(name, value, valuesOf(begun))));
  }
  async function saveNow(event?: FormEvent) {
    event?.preventDefault();
    if (store.get(node.id) === undefined) return;
    if ((await saving.save(node.id)) === 'conflict') saving.compare(node.id);
  }
  function discard() {
    if (draft === undefined) return;
    saving.type(node.id, null);
    notify({
      text: t('discarded'),
      action: { label: t('undo'), run: () => saving.type(node.id, draft) },
    });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void saveNow();
  }

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => void saveNow(event)}
      onKeyDown={onKeyDown}
      onFocus={(event) => shareField(fieldAt(event.target))}
      onBlur={() => {
        shareField(null);
        saving.flush(node.id);
      }}
    >
      <ProblemSummary
        problems={problemsElsewhere(
          problems,
          shown.flatMap(({ name }) => errorFields(name)),
        )}
      />
      {hasConflict && (
        <div className={styles.others} role="status">
          <p>{t('changedMeanwhile')}</p>
          <Button size="small" onClick={() => saving.compare(node.id)}>
            {t('compare')}
          </Button>
        </div>
      )}
      {fieldGroups[node.type].map((group) => (
        <fieldset key={group.title} className={styles.group}>
          <legend>{t(`group.${group.title}`)}</legend>
          {group.fields
            .filter(({ name }) => isShown(name, values) && (name !== 'source' || plan.isExample))
            .map((spec) => (
              <div
                key={spec.name}
                data-field={spec.name}
                data-mends={mendsOf(spec.name)}
                className={spec.kind === 'text' ? styles.wide : undefined}
              >
                <NodeField
                  spec={spec}
                  values={values}
                  error={errorAt(spec)}
                  source={sourceOf(contents, spec.name, values, current)}
                  onChange={change}
                />
                <TypingNote nodeId={node.id} field={spec.name} />
              </div>
            ))}
        </fieldset>
      ))}
      <div className={styles.foot}>
        <span className={styles.hint}>{t('saveHint')}</span>
        {isRefused && (
          <Button variant="text" onClick={discard}>
            {t('discard')}
          </Button>
        )}
      </div>
    </form>
  );

  function errorAt(spec: FieldSpec): string | undefined {
    return errorFields(spec.name)
      .map((field) => problemAt(problems, field))
      .find((text) => text !== undefined);
  }
}

/** A draft of the name alone, begun in the tree, goes on as a draft of the whole sheet. */
function completed(draft: Draft | undefined, current: FormValues): Draft | undefined {
  return draft && { ...draft, base: { ...current, ...draft.base } };
}

function fieldAt(target: Element): string | null {
  return target.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? null;
}

/** The names by which a finding asks for the input: its own, and those the API knows it by. */
function mendsOf(name: FieldName): string {
  const names: Partial<Record<FieldName, string>> = {
    districtQuantity: 'districtQuantity quantity districtRole',
    districtQuality: 'districtQuality quality',
    districtStrengthen: 'districtStrengthen strengthen',
  };
  return names[name] ?? name;
}

/** The API speaks of the band as one input. */
function errorFields(name: FieldName): string[] {
  return name === 'bandLo' ? ['bandLo', 'band'] : [name];
}

/** Where a role's text comes from; what is being rewritten comes from nowhere yet. */
export function sourceOf(contents: NodeContents, name: FieldName, values: FormValues, current: FormValues) {
  if (contents.__typename !== 'Task' || values[name] !== current[name]) return undefined;
  const { cityRole, districtRole } = contents;
  const texts: Partial<Record<FieldName, { source: 'FACT' | 'EXAMPLE' } | null | undefined>> = {
    cityRole,
    districtQuantity: districtRole?.quantity,
    districtQuality: districtRole?.quality,
    districtStrengthen: districtRole?.strengthen,
  };
  return texts[name]?.source;
}
