import { useTranslation } from 'react-i18next';
import { usePlanEditor } from './plan-editor.js';
import styles from './presence.module.css';
import { initialsOf } from './presence-marks.js';
import { useNodeWords } from './use-node-words.js';

/** In the head: who else has the plan open, and where. */
export function PresentPeople() {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { presences, tree } = usePlanEditor();
  if (presences.length === 0) return null;
  const people = Map.groupBy(presences, ({ account }) => account.id);
  return (
    <ul className={styles.people} aria-label={t('presentPeople')}>
      {[...people.values()].map((tabs) => {
        const [{ account }] = tabs as [(typeof tabs)[number]];
        const nodes = tabs.flatMap(({ nodeId }) => (nodeId === null ? [] : (tree.nodes.get(nodeId) ?? [])));
        const where = nodes.map(words.codeAndTitle).join(', ');
        return (
          <li
            key={account.id}
            title={where === '' ? account.name : t('presentAt', { name: account.name, where })}
          >
            <span className={styles.mark} aria-hidden="true">
              {initialsOf(account.name)}
            </span>
            {account.name}
          </li>
        );
      })}
    </ul>
  );
}
