import { readWorkbook } from '@dure/documents/workbook/read-workbook';
import { writeWorkbook } from '@dure/documents/workbook/write-workbook';
import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { readFile } from 'node:fs/promises';
import { expect } from './support/test.js';
import type { Download, Page } from '@playwright/test';

/** A file as it is handed to the page. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What the downloaded workbook says. */
export async function snapshotOf(download: Download): Promise<PlanSnapshot> {
  const bytes = await readFile(await download.path());
  const { draft, problems } = await readWorkbook({ bytes, locale: 'ko', standing: null, districts: [] });
  expect(problems).toEqual([]);
  if (draft === null) throw new Error('The workbook could not be read.');
  return draft;
}

/** A workbook of the plan as somebody has changed it: known by its codes, since it is written anew. */
export async function workbookOf(snapshot: PlanSnapshot, name: string): Promise<ChosenFile> {
  const plan = { snapshot, years: { from: 1995, to: 1998 }, districts: [] };
  const bytes = await writeWorkbook({ plan, locale: 'ko' });
  return { name, mimeType: XLSX, buffer: Buffer.from(bytes) };
}

export function withFields(
  snapshot: PlanSnapshot,
  code: string,
  fields: SnapshotNode['fields'],
): PlanSnapshot {
  const nodes = snapshot.nodes.map((node) =>
    node.code === code ? { ...node, fields: { ...node.fields, ...fields } } : node,
  );
  return { ...snapshot, nodes };
}

/** Chooses a file by the button, as with the keyboard. */
export async function chooseFile(page: Page, file: ChosenFile): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /파일 고르기/ }).press('Enter');
  await (await chooser).setFiles(file);
}
