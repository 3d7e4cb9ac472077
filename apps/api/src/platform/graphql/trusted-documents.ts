import { Injectable } from '@nestjs/common';
import { getOperationAST, parse } from 'graphql';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One operation of the web app, as its build wrote it down. */
export interface TrustedDocument {
  readonly id: string;
  readonly text: string;
  /** Only queries may be asked for by GET. */
  readonly isQuery: boolean;
}

const FILE = 'trusted-documents.json';

/** The id of a document: the first 32 hexadecimal digits of the SHA-256 of its text. */
export function idOfDocument(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** The operations of the web app by their ids. Without a built web app there are none. */
@Injectable()
export class TrustedDocuments {
  private texts: ReadonlyMap<string, string> = new Map();
  private readonly documents = new Map<string, TrustedDocument>();

  /**
   * Reads what the web app's build wrote into `webRoot`; an older build without the file has no trusted documents.
   * @throws Error that names the file, when it is damaged.
   */
  async load(webRoot: string): Promise<void> {
    const path = join(webRoot, FILE);
    const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    this.documents.clear();
    this.texts = text === null ? new Map() : readTexts(text, path);
  }

  find(id: string): TrustedDocument | null {
    const known = this.documents.get(id);
    if (known !== undefined) return known;
    const text = this.texts.get(id);
    if (text === undefined) return null;
    // Parsed when first asked for: a start need not wait for all of them.
    const isQuery = getOperationAST(parse(text))?.operation === 'query';
    const document = { id, text, isQuery };
    this.documents.set(id, document);
    return document;
  }
}

function readTexts(json: string, path: string): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [id, entry] of Object.entries(readObject(json, path))) {
    const text = (entry as { text?: unknown } | null)?.text;
    if (typeof text !== 'string' || idOfDocument(text) !== id) throw damaged(path, `entry ${id}`);
    texts.set(id, text);
  }
  return texts;
}

function readObject(json: string, path: string): object {
  try {
    const value: unknown = JSON.parse(json);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw damaged(path, 'it is no JSON object');
}

function damaged(path: string, what: string): Error {
  return new Error(`The web app's list of documents is damaged (${what}): ${path}. Build the web app again.`);
}
