import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { roles } from './grant-form-model.js';
import { accountStates, type PeopleFilter } from './people-filter-model.js';
import styles from './people.module.css';

/** Milliseconds after the last key before the list is asked for. */
const pause = 300;
const ANY = 'ANY';

/** Narrows the list by words, role and state. */
export function PeopleFilterForm({
  filter,
  onChange,
}: {
  filter: PeopleFilter;
  onChange(filter: PeopleFilter): void;
}) {
  const { t } = useTranslation(['people', 'account', 'labels']);
  const { typed, setTyped } = useTypedSearch(filter.search, (search) => onChange({ ...filter, search }));
  return (
    <search className={styles.filter}>
      <TextField
        type="search"
        className={styles.search}
        label={t('people:search')}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      <SelectField
        className={styles.choice}
        label={t('account:role')}
        choices={[
          { value: ANY, label: t('people:anyRole') },
          ...roles.map((role) => ({ value: role, label: t(`labels:role.${role}`) })),
        ]}
        value={filter.role ?? ANY}
        onChange={(role) => onChange({ ...filter, search: typed, role: role === ANY ? null : role })}
      />
      <SelectField
        className={styles.choice}
        label={t('account:state')}
        choices={[
          { value: ANY, label: t('people:anyState') },
          ...accountStates.map((state) => ({ value: state, label: t(`labels:accountState.${state}`) })),
        ]}
        value={filter.state ?? ANY}
        onChange={(state) => onChange({ ...filter, search: typed, state: state === ANY ? null : state })}
      />
    </search>
  );
}

/** What is typed, told after a pause; an address changed otherwise (the back button, a link) is followed. */
function useTypedSearch(search: string, tell: (search: string) => void) {
  const [typed, setTyped] = useState(search);
  const lastTold = useRef(search);
  useEffect(() => {
    if (search !== lastTold.current) setTyped(search);
    lastTold.current = search;
  }, [search]);
  useEffect(() => {
    const words = typed.trim();
    if (words === lastTold.current) return;
    const timer = setTimeout(() => {
      lastTold.current = words;
      tell(words);
    }, pause);
    return () => clearTimeout(timer);
  });
  return { typed, setTyped };
}
