import type { BackendModule, i18n } from 'i18next';
import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next/initReactI18next';
import { isolate } from './isolate.js';
import type { Namespace } from './namespaces.js';

export const locales = ['ko', 'en'] as const;
export type Locale = (typeof locales)[number];

const files = import.meta.glob<{ messages: Record<string, unknown> }>('./{ko,en}/*.ts');

/** Each language's words of one namespace are a chunk of their own, loaded when a page first needs them. */
const chunks: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: async (language, namespace) => {
    const load = files[`./${language}/${namespace}.ts`];
    if (load === undefined) throw new Error(`No messages for ${language}/${namespace}`);
    return (await load()).messages;
  },
};

/** Words every page needs; pages name theirs beside their route. */
const everywhere: Namespace[] = ['frame', 'states', 'ui', 'labels'];

/** The translator of the page, ready with the words of the frame. */
export async function createTranslator(locale: Locale): Promise<i18n> {
  const translator = createInstance();
  await translator
    .use(chunks)
    .use(initReactI18next)
    .init({
      lng: locale,
      supportedLngs: locales,
      fallbackLng: false,
      load: 'currentOnly',
      ns: everywhere,
      defaultNS: 'ui',
      returnNull: false,
      // React escapes what it prints; what is left to do is to keep directions of writing apart.
      interpolation: { escapeValue: true, escape: isolate },
    });
  return translator;
}
