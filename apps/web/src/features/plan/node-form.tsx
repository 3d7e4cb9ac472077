import type { FormEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { changeDraft, compareDraft, valuesOf, type Draft } from './draft-model.js';
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
import type { NodeContents, PlanNode } from './plan-tree-model.js';

/** The node's sheet for whoever may change it. Nothing is sent before 저장; what is typed stays until then. */
export function NodeForm({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const { plan, store, saving } = usePlanEditor();
  const { notify } = useNotices();
  const { contents } = node;
  const current = readForm(contents);
  const draft = store.drafts[node.id];
  const values = draft ? valuesOf(draft) : current;
  const problems = saving.problemsOf(node.id);
  const shown = listFields(node.type).filter(({ name }) => isShown(name, values));
  const others = draft && draft.version !== contents.version ? compareDraft(draft, current) : [];

  function change(name: FieldName, value: string) {
    const begun: Draft = store.get(node.id) ?? {
      id: node.id,
      type: node.type,
      address: node.address,
      version: contents.version,
      base: current,
      edits: {},
    };
    store.put(node.id, changeDraft(begun, changesWith(name, value, valuesOf(begun))));
  }
  async function save(event?: FormEvent) {
    event?.preventDefault();
    if (saving.state === 'saving' || !store.get(node.id)) return;
    if ((await saving.save(node.id)) === 'written') notify({ text: t('saved') });
  }
  function discard() {
    if (draft === undefined) return;
    store.put(node.id, null);
    saving.clearProblems(node.id);
    notify({ text: t('discarded'), action: { label: t('undo'), run: () => store.put(node.id, draft) } });
  }
  function onKeyDown(event: KeyboardEvent) {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void save();
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void save(event)} onKeyDown={onKeyDown}>
      <ProblemSummary
        problems={problemsElsewhere(
          problems,
          shown.flatMap(({ name }) => errorFields(name)),
        )}
      />
      {others.length > 0 && (
        <div className={styles.others} role="status">
          <p>{t('changedMeanwhile')}</p>
          <Button
            size="small"
            onClick={() => saving.setConflict({ draftId: node.id, current, version: contents.version })}
          >
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
              <NodeField
                key={spec.name}
                spec={spec}
                values={values}
                error={errorAt(spec)}
                source={sourceOf(contents, spec.name, values, current)}
                onChange={change}
              />
            ))}
        </fieldset>
      ))}
      <div className={styles.foot}>
        <span className={styles.hint}>{t('saveHint')}</span>
        {draft && (
          <Button variant="text" onClick={discard}>
            {t('discard')}
          </Button>
        )}
        <Button
          type="submit"
          variant="primary"
          disabled={draft === undefined}
          isBusy={saving.state === 'saving'}
        >
          {t('save')}
        </Button>
      </div>
    </form>
  );

  function errorAt(spec: FieldSpec): string | undefined {
    return errorFields(spec.name)
      .map((field) => problemAt(problems, field))
      .find((text) => text !== undefined);
  }
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
