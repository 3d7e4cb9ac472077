import type { Finding, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../../lib/format-number.js';
import type { messages } from '../../messages/ko/diagnosis.js';
import { severities } from './finding-model.js';
import type { SeverityCounts } from './finding.types.js';

type MendField = keyof typeof messages.mendField;
type RemedyWord = keyof typeof messages.remedy;
type Part = keyof typeof messages.part;

/** The words of a finding; pages that use them load the namespace `diagnosis`. */
export interface FindingWords {
  severity(severity: Severity): string;
  /** What is wrong and why it matters, in one or two sentences. */
  sentence(finding: Finding): string;
  /** What mends it: the name of a button or link. */
  remedy(finding: Finding): string;
  /** "필수 1건 · 권고 2건", without those that are none. */
  counts(counts: SeverityCounts): string;
}

export function useFindingWords(): FindingWords {
  const { t } = useTranslation('diagnosis');
  return useMemo<FindingWords>(() => {
    const severity = (each: Severity) => t(`severity.${each}`);
    return {
      severity,
      sentence: ({ defect, field, params }) => {
        if (defect === 'NO_TARGET' && field !== null) return t('sentence.NO_BAND');
        // i18next asks for what any of the sentences needs; each takes its own.
        const shown = (name: string) => {
          const value = params[name] ?? '';
          return typeof value === 'number' ? formatValue(value) : value;
        };
        return t(`sentence.${defect}`, {
          count: Number(params['count'] ?? 0),
          days: shown('days'),
          baseline: shown('baseline'),
          target: shown('target'),
          from: shown('from'),
          to: shown('to'),
          other: shown('other'),
          title: shown('title'),
          part: 'part' in params ? t(`part.${params['part'] as Part}`) : '',
        });
      },
      remedy: ({ field, remedy }) =>
        field === null ? t(`remedy.${remedy as RemedyWord}`) : t(`mendField.${field as MendField}`),
      counts: (counts) =>
        severities
          .filter((each) => counts[each] > 0)
          .map((each) => t('count', { severity: severity(each), number: counts[each] }))
          .join(' · '),
    };
  }, [t]);
}
