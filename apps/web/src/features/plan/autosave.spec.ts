import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createProblem } from '../../lib/error-map.js';
import { Autosave, savingPause, type Written } from './autosave.js';
import type { ConflictRow, Draft } from './draft-model.js';
import { DraftStore } from './draft-store.js';
import { goalOf } from './plan-contents.fixture.js';
import type { Outcome } from './use-node-changes.js';
import { createWriteOrder } from './write-order.js';

const draft = (edits: Draft['edits'], version = 1): Draft => ({
  id: 'g',
  type: 'GOAL',
  address: '1',
  version,
  base: { titleKo: '처음', titleEn: '', description: '', source: 'FACT' },
  edits,
});
const goal = (changes: object, version: number) => ({
  ...goalOf('1'),
  id: 'g',
  titleKo: '처음',
  ...changes,
  version,
});

/** Autosave before an API that answers in turn. */
function open(...answers: Outcome[]) {
  const store = new DraftStore('person', 'plan');
  const sent: unknown[] = [];
  const written: Written[] = [];
  const merged: ConflictRow[][] = [];
  const saving = new Autosave({
    store,
    inOrder: createWriteOrder(),
    update: (_type, input) => {
      sent.push(input);
      const answer = answers.shift();
      if (answer === undefined) throw new Error('sent once too often');
      return Promise.resolve(answer);
    },
    toProblem: (code, field) => createProblem(code, 'ko', field),
    onWritten: (each) => written.push(each),
    onMerged: (_draft, theirs) => merged.push([...theirs]),
  });
  return { store, saving, sent, written, merged };
}

describe('autosave', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('sends what is typed after a pause, once', async () => {
    const { store, saving, sent, written } = open({ kind: 'saved', node: goal({ titleKo: '새 이름' }, 2) });
    saving.type('g', draft({ titleKo: '새' }));
    await jest.advanceTimersByTimeAsync(savingPause - 1);
    saving.type('g', draft({ titleKo: '새 이름' }));
    await jest.advanceTimersByTimeAsync(savingPause - 1);
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ id: 'g', version: 1, titleKo: '새 이름' }]);
    expect(store.drafts).toEqual({});
    expect(written[0]).toMatchObject({ before: { titleKo: '처음' }, after: { titleKo: '새 이름' } });
  });

  it('joins its fields with those that somebody else changed meanwhile', async () => {
    const { saving, sent, merged } = open(
      { kind: 'conflict', current: goal({ description: '남의 설명' }, 5) },
      { kind: 'saved', node: goal({ titleKo: '새 이름', description: '남의 설명' }, 6) },
    );
    saving.type('g', draft({ titleKo: '새 이름' }));
    expect(await saving.save('g')).toBe('written');
    expect(sent.at(-1)).toEqual({ id: 'g', version: 5, titleKo: '새 이름' });
    expect(merged).toEqual([[{ field: 'description', base: '', theirs: '남의 설명', mine: null }]]);
  });

  it('writes over nobody in the same field, keeps what was typed, and goes on once a person settled it', async () => {
    const { store, saving, sent } = open(
      { kind: 'conflict', current: goal({ titleKo: '남의 이름' }, 5) },
      { kind: 'saved', node: goal({ titleKo: '둘 다' }, 6) },
    );
    saving.type('g', draft({ titleKo: '내 이름' }));
    expect(await saving.save('g')).toBe('conflict');
    expect(await saving.save('g')).toBe('conflict');
    expect(sent).toHaveLength(1);
    expect(store.get('g')?.edits).toEqual({ titleKo: '내 이름' });
    expect(saving.status.conflicts['g']).toMatchObject({ version: 5, current: { titleKo: '남의 이름' } });
    expect(await saving.resolve('g', { titleKo: '둘 다' })).toBe('written');
    expect(sent.at(-1)).toEqual({ id: 'g', version: 5, titleKo: '둘 다' });
    expect(saving.status.conflicts).toEqual({});
  });

  it('keeps what was not answered, and sends it when asked again', async () => {
    const { store, saving } = open(
      { kind: 'refused', problems: [createProblem('OFFLINE', 'ko')] },
      { kind: 'saved', node: goal({ titleKo: '새 이름' }, 2) },
    );
    saving.type('g', draft({ titleKo: '새 이름' }));
    expect(await saving.save('g')).toBe('waiting');
    expect([...saving.status.waiting]).toEqual(['g']);
    expect(store.get('g')).toBeDefined();
    saving.saveAll();
    await jest.advanceTimersByTimeAsync(1);
    expect(store.drafts).toEqual({});
  });

  it('sends what can be meant and keeps what cannot, with its problem', async () => {
    const { store, saving, sent } = open({ kind: 'saved', node: goal({ description: '설명' }, 2) });
    saving.type('g', draft({ titleKo: ' ', description: '설명' }));
    expect(await saving.save('g')).toBe('refused');
    expect(sent).toEqual([{ id: 'g', version: 1, description: '설명' }]);
    expect(store.get('g')?.edits).toEqual({ titleKo: ' ' });
    expect(saving.status.problems['g']?.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', 'titleKo'],
    ]);
  });
});
