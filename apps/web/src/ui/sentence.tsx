import { Fragment, type ReactNode } from 'react';
import { splitSentence } from './sentence-parts.js';

/**
 * A sentence of the messages with links in it: `text` has `<a>…</a>` where `parts.a` makes the element. Small enough for
 * the first page, which react-i18next's `Trans` is not.
 */
export function Sentence({
  text,
  parts,
}: {
  text: string;
  parts: Readonly<Record<string, (words: string) => ReactNode>>;
}) {
  return splitSentence(text).map(({ text: words, name }, index) => (
    // A sentence's stretches keep their places.
    <Fragment key={index}>{(name !== null && parts[name]?.(words)) || words}</Fragment>
  ));
}
