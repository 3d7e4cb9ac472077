import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';
import { SelectField } from '../../ui/select-field.js';
import styles from './revisions-page.module.css';

const NOW = 'NOW';

/** Chooses two states of a plan to be put side by side. */
export function ComparePair({
  code,
  revisions,
}: {
  code: string;
  revisions: readonly { readonly number: number }[];
}) {
  const { t } = useTranslation('lifecycle');
  const numbers = revisions.map(({ number }) => number);
  const [from, setFrom] = useState(String(numbers.at(-1) ?? ''));
  const [to, setTo] = useState(NOW);
  const choices = numbers.map((number) => ({ value: String(number), label: t('revision', { number }) }));
  return (
    <div className={styles.pair} role="group" aria-label={t('compareTwo')}>
      <div>
        <SelectField label={t('from')} value={from} choices={choices} onChange={setFrom} />
      </div>
      <div>
        <SelectField
          label={t('to')}
          value={to}
          choices={[{ value: NOW, label: t('now') }, ...choices]}
          onChange={setTo}
        />
      </div>
      <ButtonLink to={paths.planComparison(code, Number(from), to === NOW ? null : Number(to))}>
        {t('comparison')}
      </ButtonLink>
    </div>
  );
}
