import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { paths } from '../../lib/paths.js';
import type { Draft } from './draft-model.js';
import { listFields } from './node-form-model.js';
import styles from './node-facts.module.css';
import { usePlanEditor } from './plan-editor.js';
import { PLAN_ADDRESS } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** In place of a sheet whose node is not there: an unknown address, or a node that somebody removed under one's hands. */
export function LostSheet({ address }: { address: string }) {
  const { t } = useTranslation('plan');
  const { plan, store } = usePlanEditor();
  const drafts = useSyncExternalStore(store.listen, () => store.drafts);
  const draft = Object.values(drafts).find((each) => each.address === address);
  if (draft) return <RemovedSheet draft={draft} />;
  return (
    <EmptyState
      title={t('unknownNode', { address })}
      text={t('unknownNodeText')}
      action={<ButtonLink to={paths.plan(plan.code, PLAN_ADDRESS)}>{t('planSheet')}</ButtonLink>}
    />
  );
}

function RemovedSheet({ draft }: { draft: Draft }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { store } = usePlanEditor();
  const typed = listFields(draft.type).filter(({ name }) => draft.edits[name] !== undefined);
  return (
    <>
      <EmptyState
        title={t('removedMeanwhile')}
        text={t('removedMeanwhileText')}
        action={<Button onClick={() => store.put(draft.id, null)}>{t('discardTyped')}</Button>}
      />
      <dl className={styles.facts}>
        {typed.map((spec) => (
          <div key={spec.name} className={styles.fact}>
            <dt>{t(`field.${spec.name}`)}</dt>
            <dd>{words.value(spec, draft.edits[spec.name] ?? '')}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
