import { messages as accountEn } from '../../src/messages/en/account.js';
import { messages as deliberationEn } from '../../src/messages/en/deliberation.js';
import { messages as frameEn } from '../../src/messages/en/frame.js';
import { messages as indicatorSheetEn } from '../../src/messages/en/indicatorSheet.js';
import { messages as labelsEn } from '../../src/messages/en/labels.js';
import { messages as ownAccountEn } from '../../src/messages/en/ownAccount.js';
import { messages as peopleEn } from '../../src/messages/en/people.js';
import { messages as planEn } from '../../src/messages/en/plan.js';
import { messages as planListEn } from '../../src/messages/en/planList.js';
import { messages as reportsEn } from '../../src/messages/en/reports.js';
import { messages as statesEn } from '../../src/messages/en/states.js';
import { messages as accountKo } from '../../src/messages/ko/account.js';
import { messages as deliberationKo } from '../../src/messages/ko/deliberation.js';
import { messages as frameKo } from '../../src/messages/ko/frame.js';
import { messages as indicatorSheetKo } from '../../src/messages/ko/indicatorSheet.js';
import { messages as labelsKo } from '../../src/messages/ko/labels.js';
import { messages as ownAccountKo } from '../../src/messages/ko/ownAccount.js';
import { messages as peopleKo } from '../../src/messages/ko/people.js';
import { messages as planKo } from '../../src/messages/ko/plan.js';
import { messages as planListKo } from '../../src/messages/ko/planList.js';
import { messages as reportsKo } from '../../src/messages/ko/reports.js';
import { messages as statesKo } from '../../src/messages/ko/states.js';
import type { PageLocale } from './visits.js';

const messages = {
  ko: {
    account: accountKo,
    deliberation: deliberationKo,
    frame: frameKo,
    indicatorSheet: indicatorSheetKo,
    labels: labelsKo,
    ownAccount: ownAccountKo,
    people: peopleKo,
    plan: planKo,
    planList: planListKo,
    reports: reportsKo,
    states: statesKo,
  },
  en: {
    account: accountEn,
    deliberation: deliberationEn,
    frame: frameEn,
    indicatorSheet: indicatorSheetEn,
    labels: labelsEn,
    ownAccount: ownAccountEn,
    people: peopleEn,
    plan: planEn,
    planList: planListEn,
    reports: reportsEn,
    states: statesEn,
  },
} as const;

/** The page's own words, so that a button is found by its name in either language. `key` may lead inwards: `filter.ALL`. */
export function words(
  locale: PageLocale,
  namespace: keyof (typeof messages)['ko'],
  key: string,
  values: Readonly<Record<string, string>> = {},
): string {
  let found: unknown = messages[locale][namespace];
  for (const part of key.split('.')) found = (found as Record<string, unknown> | undefined)?.[part];
  if (typeof found !== 'string') throw new Error(`There are no words ${namespace}:${key} in ${locale}`);
  return found.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}
