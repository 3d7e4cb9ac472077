/** Words that a comparison marks: struck out, or put in. */
export interface MarkedText {
  readonly text: string;
  readonly mark: 'ADDED' | 'REMOVED';
}

/** Plain text, in which a line feed begins a new line; no sign of it ever means anything to a writer. */
export type DocumentText = string | readonly (string | MarkedText)[];

export interface TableColumn {
  readonly title: string;
  /** Share of the table's width, beside the others'. */
  readonly width: number;
  readonly align?: 'START' | 'CENTER' | 'END';
}

/** Heads of columns stand above, unless every title is empty: then the first column names the rows (개요). */
export interface TableBlock {
  readonly kind: 'TABLE';
  /** Read out before the table, and shown above it unless it repeats the heading. */
  readonly caption: string;
  readonly isCaptionShown?: boolean;
  /** Such as 단위: 개; shown above the table on the right. */
  readonly unit?: string;
  readonly columns: readonly TableColumn[];
  /** Each with a cell for each column. */
  readonly rows: readonly (readonly DocumentText[])[];
}

/** Headings: 1 a chapter (Ⅰ.), 2 a sheet within it, 3 a part of the sheet (□). */
export interface HeadingBlock {
  readonly kind: 'HEADING';
  readonly level: 1 | 2 | 3;
  /** Such as Ⅱ or 1-2; parts have none. */
  readonly number: string | null;
  readonly text: string;
  readonly isExample?: boolean;
  /** Begins on a fresh page. */
  readonly isApart?: boolean;
}

/** ○ and, a level below, -. */
export interface ItemBlock {
  readonly kind: 'ITEM';
  readonly level: 1 | 2;
  readonly text: DocumentText;
}

/** ※ */
export interface NoteBlock {
  readonly kind: 'NOTE';
  readonly text: string;
}

export type DocumentBlock = HeadingBlock | ItemBlock | NoteBlock | TableBlock;

export interface DocumentCover {
  /** Above the title, such as the plan's years. */
  readonly lead: string | null;
  /** Below the title: name and value of what identifies the document. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly date: string;
  readonly note: string | null;
}

/** A document of the office, whatever it is about and whatever it is written as. */
export interface OfficialDocument {
  readonly title: string;
  readonly cover: DocumentCover;
  /** Heading of the table of contents; null for a short document without one. */
  readonly contentsTitle: string | null;
  readonly orientation: 'PORTRAIT' | 'LANDSCAPE';
  readonly blocks: readonly DocumentBlock[];
  /** 끝. */
  readonly endMark: string;
  /** Shown beside what was written so that the plan can be run. */
  readonly exampleMark: string;
}

/** The text without its marks: what both writers say to those who cannot see them stays to be told by words. */
export function plainText(text: DocumentText): string {
  if (typeof text === 'string') return text;
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
