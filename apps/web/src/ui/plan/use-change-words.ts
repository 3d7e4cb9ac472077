import { findDistrict } from '@dure/region-seoul/districts';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../lib/format-number.js';
import { targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import type { ShownChange } from './comparison.types.js';

/** Enums among the fields, and the labels that name their values. */
const LABELS = {
  rollout: 'rollout',
  recurrence: 'recurrence',
  source: 'provenance',
  kind: 'kind',
  direction: 'direction',
  frequency: 'frequency',
  timeAggregation: 'timeAggregation',
  districtAggregation: 'districtAggregation',
  scope: 'scope',
  interpolation: 'interpolation',
} as const;
const SHARES = new Set(['tolerance', 'coverageThreshold']);
const FIGURES = new Set(['baseline', 'bandLo', 'bandHi', 'weight']);
const OWN_BASELINE = 'baseline';

/** The words of a comparison; pages that use them load the namespaces `comparison` and `plan`. */
export interface ChangeWords {
  /** What of the node changed: a field, its place, a target. */
  subject(change: ShownChange): string;
  /** A value as it is read; null: none. */
  value(change: ShownChange, value: string | null | undefined): string | null;
}

export function useChangeWords(): ChangeWords {
  const { t, i18n } = useTranslation(['comparison', 'plan', 'labels']);
  const locale = useLocale();
  return useMemo<ChangeWords>(() => {
    const target = ({ district, pointKey }: ShownChange): string => {
      const point =
        pointKey === OWN_BASELINE ? t('comparison:ownBaseline') : targetPointLabel(pointKey ?? '', locale);
      if (district == null) return t('comparison:target', { point });
      const found = findDistrict(district);
      const name = (locale === 'en' ? found?.nameEn : found?.nameKo) ?? district;
      return t('comparison:targetOfDistrict', { district: name, point });
    };
    // A field and its values come from the plan: their keys are known only when they are looked up.
    const say = i18n.t as unknown as (key: string) => string;
    const word = (key: string): string | null => (i18n.exists(key) ? say(key) : null);
    return {
      subject: (change) => {
        if (change.kind === 'TARGET_CHANGED') return target(change);
        if (change.kind === 'MOVED') return t('comparison:field.place');
        if (change.kind === 'RECODED') return t('comparison:field.code');
        if (change.field == null) return t('comparison:field.other');
        const { field } = change;
        return word(`comparison:field.${field}`) ?? word(`plan:field.${field}`) ?? field;
      },
      value: ({ kind, field }, value) => {
        if (value == null || value === '') return null;
        if (kind === 'TARGET_CHANGED' || FIGURES.has(field ?? '')) return formatValue(Number(value), '', 10);
        if (SHARES.has(field ?? '')) return `${formatValue(Number(value) * 100)}%`;
        if (value === 'true' || value === 'false') return t(value === 'true' ? 'plan:yes' : 'plan:no');
        const group = LABELS[field as keyof typeof LABELS] as string | undefined;
        return (group === undefined ? null : word(`labels:${group}.${value}`)) ?? value;
      },
    };
  }, [t, i18n, locale]);
}
