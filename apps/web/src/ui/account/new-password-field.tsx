import { MIN_PASSWORD_LENGTH } from '@dure/domain/access/password-rule';
import { errorSentence } from '@dure/domain/messages/error-sentence';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../lib/use-locale.js';
import { Checkbox } from '../checkbox.js';
import { TextField } from '../text-field.js';
import styles from './account.module.css';
import { judgePassword, type PasswordOwner } from './password-judgement.js';

/** A password to be set: once, with a box to see it, and the rule's judgement while it is typed. */
export function NewPasswordField({
  label,
  value,
  owner,
  error,
  onChange,
}: {
  label: string;
  value: string;
  owner: PasswordOwner;
  error: string | undefined;
  onChange(value: string): void;
}) {
  const { t } = useTranslation('account');
  const [isShown, setShown] = useState(false);
  return (
    <div className={styles.password}>
      <TextField
        label={label}
        name="new-password"
        type={isShown ? 'text' : 'password'}
        autoComplete="new-password"
        autoCapitalize="none"
        spellCheck={false}
        isRequired
        hint={t('passwordRule', { min: MIN_PASSWORD_LENGTH })}
        value={value}
        error={error}
        onChange={onChange}
      />
      <div className={styles.passwordFoot}>
        <Checkbox label={t('showPassword')} isChecked={isShown} onChange={setShown} />
        <Judgement password={value} owner={owner} />
      </div>
    </div>
  );
}

function Judgement({ password, owner }: { password: string; owner: PasswordOwner }) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const judgement = judgePassword(password, owner);
  const { kind } = judgement;
  return (
    <>
      {/* The count is not read aloud at every key; what the rule says is. */}
      {kind === 'short' && (
        <span className={styles.soft}>
          {t('passwordLength', { length: judgement.length, min: judgement.min })}
        </span>
      )}
      <span role="status" className={kind === 'fits' ? styles.well : styles.careful}>
        {kind === 'fits' && t('passwordFits')}
        {kind === 'refused' && errorSentence(judgement.code, locale, judgement.params)}
      </span>
    </>
  );
}
