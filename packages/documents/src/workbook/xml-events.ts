import { SaxesParser } from 'saxes';
import { TextDecoder } from 'node:util';
import { UnreadableFileError } from './unreadable-file.error.js';

/** What happens while a part is read; names come without their prefix. */
export interface XmlEvents {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

const CHUNK = 64 * 1024;

/**
 * Reads XML piece by piece, so that a part never stands in memory as one string. A document type, by which entities
 * could be made to grow, has no place in a workbook. @throws UnreadableFileError DAMAGED.
 */
export function readXml(bytes: Buffer, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (): never => {
    throw new UnreadableFileError('DAMAGED');
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => events.open?.(localName(name), attributes));
  parser.on('closetag', ({ name }) => events.close?.(localName(name)));
  if (events.text) {
    parser.on('text', (text) => events.text?.(text));
    parser.on('cdata', (text) => events.text?.(text));
  }
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parser.write(decoded(decoder, bytes.subarray(at, at + CHUNK), at + CHUNK < bytes.length));
  }
  parser.close();
}

function decoded(decoder: TextDecoder, chunk: Buffer, isMoreToCome: boolean): string {
  try {
    return decoder.decode(chunk, { stream: isMoreToCome });
  } catch {
    throw new UnreadableFileError('DAMAGED');
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
