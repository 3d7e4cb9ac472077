import type { Locale } from '@dure/domain/messages/error-sentence';

/** English when Accept-Language prefers it to Korean; Korean otherwise. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  const weights = { ko: 0, en: 0 };
  for (const entry of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = entry.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    if (language !== 'ko' && language !== 'en') continue;
    const quality = parameters.map((it) => /^\s*q=([\d.]+)\s*$/.exec(it)?.[1]).find((it) => it !== undefined);
    weights[language] = Math.max(weights[language], quality === undefined ? 1 : Number(quality) || 0);
  }
  if (weights.en === weights.ko) return firstOf(acceptLanguage) === 'en' && weights.en > 0 ? 'en' : 'ko';
  return weights.en > weights.ko ? 'en' : 'ko';
}

function firstOf(acceptLanguage: string | undefined): string | undefined {
  return /\b(ko|en)\b/.exec((acceptLanguage ?? '').toLowerCase())?.[1];
}
