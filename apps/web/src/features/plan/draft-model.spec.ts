import { describe, expect, it } from '@jest/globals';
import {
  changeDraft,
  clashesOf,
  compareDraft,
  draftWithout,
  parseDrafts,
  rebaseDraft,
  resolveDraft,
  settleDraft,
  valuesOf,
  type Draft,
} from './draft-model.js';

const draft: Draft = {
  id: 'goal',
  type: 'GOAL',
  address: '1',
  version: 3,
  base: { titleKo: '처음', description: '설명', source: 'FACT' },
  edits: { titleKo: '내 이름' },
};

describe('a draft', () => {
  it('holds only what differs, and is none when nothing does', () => {
    const more = changeDraft(draft, { description: '내 설명' });
    expect(more?.edits).toEqual({ titleKo: '내 이름', description: '내 설명' });
    expect(changeDraft(draft, { titleKo: '처음' })).toBeNull();
    expect(valuesOf(draft)).toEqual({ titleKo: '내 이름', description: '설명', source: 'FACT' });
  });

  it('shows what others changed beside what was typed', () => {
    const current = { titleKo: '남의 이름', description: '남의 설명', source: 'FACT' };
    expect(compareDraft(draft, current)).toEqual([
      { field: 'titleKo', base: '처음', theirs: '남의 이름', mine: '내 이름' },
      { field: 'description', base: '설명', theirs: '남의 설명', mine: null },
    ]);
  });

  it('finds no conflict where both typed the same, or where a later version says nothing else', () => {
    expect(compareDraft(draft, { ...draft.base, titleKo: '내 이름' })).toEqual([]);
    expect(compareDraft(draft, draft.base)).toEqual([]);
  });

  it('goes on from the later version with what was settled for each field', () => {
    const both = { ...draft, edits: { titleKo: '내 이름', description: '내 설명' } };
    const current = { titleKo: '남의 이름', description: '남의 설명', source: 'EXAMPLE' };
    const resolved = resolveDraft(both, current, 5, { titleKo: '남의 이름' });
    expect(resolved).toEqual({ ...both, version: 5, base: current, edits: { description: '내 설명' } });
    expect(resolveDraft(draft, current, 5, { titleKo: '남의 이름' })).toBeNull();
  });

  it('clashes only in fields that both changed, and in none that a name alone did not read', () => {
    const current = { titleKo: '처음', description: '남의 설명', source: 'EXAMPLE' };
    expect(clashesOf(draft, current)).toEqual([]);
    expect(clashesOf(draft, { ...current, titleKo: '남의 이름' })).toHaveLength(1);
    expect(compareDraft({ ...draft, base: { titleKo: '처음' } }, current)).toEqual([]);
  });

  it('sends what can be meant without what cannot', () => {
    const both = { ...draft, edits: { titleKo: '내 이름', description: '내 설명' } };
    expect(draftWithout(both, ['titleKo']).edits).toEqual({ description: '내 설명' });
  });

  it('loses nothing when it is put on a later version', () => {
    const current = { ...draft.base, description: '남의 설명' };
    expect(rebaseDraft(draft, current, 4)).toEqual({ ...draft, version: 4, base: current });
  });

  it('keeps what was typed while the save was on its way, and nothing else', () => {
    const sent = { ...draft, edits: { titleKo: ' 내 이름 ' } };
    const written = { ...draft.base, titleKo: '내 이름' };
    expect(settleDraft(sent, sent, written, 4)).toBeNull();
    const typedOn = { ...sent, edits: { titleKo: ' 내 이름 ', description: '더' } };
    expect(settleDraft(typedOn, sent, written, 4)).toEqual({
      ...draft,
      version: 4,
      base: written,
      edits: { description: '더' },
    });
  });

  it('leaves out what the session kept but cannot be read', () => {
    expect(parseDrafts(null)).toEqual({});
    expect(parseDrafts('{"goal":')).toEqual({});
    expect(parseDrafts('null')).toEqual({});
    expect(parseDrafts(JSON.stringify({ goal: draft }))).toEqual({ goal: draft });
  });
});
