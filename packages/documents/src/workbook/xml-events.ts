import { SaxesParser } from 'saxes';
import { TextDecoder } from 'node:util';
import { UnreadableFileError } from './unreadable-file.error.js';

/** What happens while a part is read; names come without their prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A spreadsheet nests a dozen levels. */
const DEEPEST = 64;
/** Of one text, tag or comment: a cell holds 32,767 characters at most. */
const LONGEST = 512 * 1024;

/**
 * Reads XML piece by piece: neither the part nor anything in it stands in memory beyond what a workbook can need. A
 * document type, by which entities could be made to grow, has no place in one. @throws UnreadableFileError DAMAGED.
 */
export async function readXml(pieces: AsyncIterable<Buffer>, events: XmlEvents): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  let [depth, unread] = [0, 0];
  const refuse = (): never => {
    throw new UnreadableFileError('DAMAGED');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    unread = 0;
    depth += 1;
    if (depth > DEEPEST) refuse();
    events.open?.(localName(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    unread = 0;
    depth -= 1;
    events.close?.(localName(name));
  });
  const text = (run: string): void => {
    unread = 0;
    if (run.length > LONGEST) refuse();
    events.text?.(run);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('comment', () => {
    unread = 0;
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const write = (xml: string): void => {
    unread += xml.length;
    parser.write(xml);
    // The parser keeps what it has not understood yet.
    if (unread > LONGEST) refuse();
  };
  for await (const piece of pieces) write(decoded(() => decoder.decode(piece, { stream: true })));
  write(decoded(() => decoder.decode()));
  parser.close();
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    throw new UnreadableFileError('DAMAGED');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
