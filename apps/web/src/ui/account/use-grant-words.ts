import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import type { ShownGrant } from './grant-model.js';

/** A role and its time in words; needs the namespaces `account` and `labels`. */
export function useGrantWords() {
  const { t } = useTranslation(['account', 'labels']);
  const locale = useLocale();
  return {
    /** "자치구 담당자 · 성동구". */
    role: ({ role, district }: Pick<ShownGrant, 'role' | 'district'>): string =>
      district === null ? t(`labels:role.${role}`) : `${t(`labels:role.${role}`)} · ${district.name}`,
    /** "2024. 1. 1.(월)부터", or from the first to the last day. */
    period: ({ from, to }: Pick<ShownGrant, 'from' | 'to'>): string =>
      to === null
        ? t('account:fromOn', { from: formatDate(from, locale) })
        : t('account:fromTo', { from: formatDate(from, locale), to: formatDate(to, locale) }),
  };
}
