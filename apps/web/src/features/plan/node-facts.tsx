import { useTranslation } from 'react-i18next';
import { nodeTypeOf, type NodeContents } from './node-contents.js';
import { sourceOf } from './node-form.js';
import { fieldGroups, isShown, type FieldName } from './node-form-model.js';
import { readForm } from './node-form-values.js';
import styles from './node-facts.module.css';
import { SourceMark } from './source-mark.js';
import { titleOf } from './plan-tree-model.js';
import { useLocale } from '../../lib/use-locale.js';
import { useNodeWords } from './use-node-words.js';

/** The head of the sheet says these already. */
const saidAbove: ReadonlySet<FieldName> = new Set(['titleKo', 'source']);

/** The node's sheet for readers: what it says, and nothing of what it leaves empty. */
export function NodeFacts({ contents }: { contents: NodeContents }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const words = useNodeWords();
  const values = readForm(contents);
  const groups = fieldGroups[nodeTypeOf(contents)]
    .map(({ title, fields }) => ({
      title,
      facts: fields.filter(({ name }) => {
        if (saidAbove.has(name) || (values[name] ?? '') === '' || values[name] === 'false') return false;
        if (name === 'titleEn') return titleOf(contents, locale) !== values[name];
        return isShown(name, values);
      }),
    }))
    .filter(({ facts }) => facts.length > 0);
  return groups.map(({ title, facts }) => (
    <section key={title} className={styles.group}>
      <h3>{t(`group.${title}`)}</h3>
      <dl className={styles.facts}>
        {facts.map((spec) => {
          const source = sourceOf(contents, spec.name, values, values);
          return (
            <div key={spec.name} className={styles.fact}>
              <dt>{t(`field.${spec.name}`)}</dt>
              <dd lang={spec.name === 'titleEn' ? 'en' : undefined}>
                {words.value(spec, values[spec.name] ?? '')} {source && <SourceMark source={source} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  ));
}
