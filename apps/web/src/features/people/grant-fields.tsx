import { districts } from '@dure/region-seoul/districts';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.js';
import { SelectField } from '../../ui/select-field.js';
import { TextField } from '../../ui/text-field.js';
import { changeGrant, roles, type GrantForm } from './grant-form-model.js';
import styles from './people.module.css';

/** Role, district where the role has one, first and last day. */
export function GrantFields({
  value,
  onChange,
  errorAt,
}: {
  value: GrantForm;
  onChange(value: GrantForm): void;
  errorAt(field: keyof GrantForm): string | undefined;
}) {
  const { t } = useTranslation(['people', 'account', 'labels']);
  const locale = useLocale();
  const change = (part: Partial<GrantForm>) => onChange(changeGrant(value, part));
  return (
    <div className={styles.grantFields}>
      <SelectField
        label={t('account:role')}
        isRequired
        choices={roles.map((role) => ({ value: role, label: t(`labels:role.${role}`) }))}
        value={value.role}
        error={errorAt('role')}
        onChange={(role) => change({ role })}
      />
      {value.role === 'DISTRICT_OFFICER' && (
        <SelectField
          label={t('account:district')}
          isRequired
          choices={districts.map(({ code, nameKo, nameEn }) => ({
            value: code,
            label: locale === 'ko' ? nameKo : nameEn,
          }))}
          value={value.district}
          error={errorAt('district')}
          onChange={(district) => change({ district })}
        />
      )}
      <DateFields value={value} onChange={change} errorAt={errorAt} />
    </div>
  );
}

/** First and last day of a role. */
export function DateFields({
  value,
  onChange,
  errorAt,
}: {
  value: Pick<GrantForm, 'from' | 'to'>;
  onChange(part: Partial<Pick<GrantForm, 'from' | 'to'>>): void;
  errorAt(field: 'from' | 'to'): string | undefined;
}) {
  const { t } = useTranslation(['people', 'account']);
  return (
    <>
      <TextField
        type="date"
        label={t('account:from')}
        isRequired
        value={value.from}
        error={errorAt('from')}
        onChange={(from) => onChange({ from })}
      />
      <TextField
        type="date"
        label={t('people:openTo')}
        value={value.to}
        error={errorAt('to')}
        onChange={(to) => onChange({ to })}
      />
    </>
  );
}
