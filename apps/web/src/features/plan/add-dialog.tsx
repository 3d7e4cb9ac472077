import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { TextField } from '../../ui/text-field.js';
import type { Addition } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-dialog.module.css';
import { nearestOf, type NodeContents, type PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

const fields = ['titleKo', 'unit'];

/** Asks for what a new node cannot be without; the rest is written in its sheet, which opens next. */
export function AddDialog({ parent, addition }: { parent: PlanNode; addition: Addition }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const words = useNodeWords();
  const { notify } = useNotices();
  const { tree, ask, choose, changes, reload } = usePlanEditor();
  const [titleKo, setTitle] = useState('');
  const [unit, setUnit] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const isIndicator = addition.type === 'INDICATOR';

  async function create(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const values = isIndicator ? { titleKo, unit } : { titleKo };
    const empty = Object.entries(values).filter(([, value]) => value.trim() === '');
    setProblems(empty.map(([field]) => createProblem('REQUIRED', locale, field)));
    if (empty.length > 0) return;
    setBusy(true);
    const outcome = await changes.create(addition.type, { ...values, ...placeInput() });
    setBusy(false);
    if (outcome.kind === 'refused') return setProblems(outcome.problems);
    if (outcome.kind === 'conflict') return;
    await reload();
    ask(null);
    choose(addressOf(parent, outcome.node));
    const { code } = outcome.node;
    notify({ text: t('created', { title: `${code} ${words.title(outcome.node)}` }) });
  }
  function placeInput(): Record<string, unknown> {
    if (!isIndicator) return { [`${parent.type.toLowerCase()}Id`]: parent.id };
    if (parent.type === 'GOAL') return { kind: addition.kind, goalId: parent.id };
    const task = nearestOf(tree, parent, 'TASK');
    const stageId = parent.type === 'STAGE' ? parent.id : null;
    return { kind: addition.kind, taskId: task?.id, stageId };
  }

  const formId = 'add-node';
  return (
    <Dialog
      title={t('addNode', { type: words.addition(addition) })}
      isOpen
      onClose={() => ask(null)}
      actions={
        <>
          <Button onClick={() => ask(null)}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
            {t('add')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void create(event)}>
        <p>{t('addUnder', { parent: words.codeAndTitle(parent) })}</p>
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        <TextField
          label={t('field.titleKo')}
          isRequired
          autoFocus
          autoComplete="off"
          value={titleKo}
          error={problemAt(problems, 'titleKo')}
          onChange={setTitle}
        />
        {isIndicator && (
          <TextField
            label={t('field.unit')}
            hint={t('hint.unit')}
            isRequired
            autoComplete="off"
            value={unit}
            error={problemAt(problems, 'unit')}
            onChange={setUnit}
          />
        )}
      </form>
    </Dialog>
  );
}

function addressOf(parent: PlanNode, contents: NodeContents): string {
  return contents.__typename === 'Stage' ? `${parent.address}-${contents.code}` : contents.code;
}
