import { describe, expect, it } from '@jest/globals';
import { changesWith, isShown, listChoices, listFields } from './node-form-model.js';
import { readForm, toUpdateInput } from './node-form-values.js';
import { goalOf, indicatorOf, planOf, stageOf, taskOf } from './plan-contents.fixture.js';

const plan = planOf();

describe('the sheet of a node', () => {
  it('shows every field of its type and no other', () => {
    const contents = [plan, goalOf('1'), taskOf('1-1'), stageOf('s', 'A'), indicatorOf('1-1-O1')];
    const types = ['PLAN', 'GOAL', 'TASK', 'STAGE', 'INDICATOR'] as const;
    types.forEach((type, index) => {
      const names = listFields(type).map(({ name }) => name);
      const form = contents[index];
      expect(Object.keys(form ? readForm(form) : {}).sort()).toEqual(names.sort());
    });
  });

  it('sends only what differs, read as what it means', () => {
    const base = readForm(indicatorOf('1-1-O1', { baseline: 40, definition: '셈' }));
    const edits = {
      titleKo: '새 이름',
      baseline: ' 1,234.5 ',
      definition: '',
      mayExceed: 'true',
      direction: 'DECREASE',
      unit: '건',
    };
    expect(toUpdateInput('INDICATOR', base, edits)).toEqual({
      input: {
        titleKo: '새 이름',
        baseline: 1234.5,
        definition: null,
        mayExceed: true,
        direction: 'DECREASE',
      },
      refusals: [],
    });
  });

  it('keeps 0 apart from nothing', () => {
    const base = readForm(indicatorOf('1-1-O1', { baseline: 40 }));
    expect(toUpdateInput('INDICATOR', base, { baseline: '0' }).input).toEqual({ baseline: 0 });
    expect(toUpdateInput('INDICATOR', base, { baseline: '' }).input).toEqual({ baseline: null });
  });

  it('refuses at the field what the API could not be asked', () => {
    const base = readForm(indicatorOf('1-1-O1'));
    const { refusals } = toUpdateInput('INDICATOR', base, {
      titleKo: ' ',
      baseline: '열둘',
      weight: '',
      bandLo: '1',
    });
    expect(refusals).toEqual([
      { field: 'titleKo', code: 'REQUIRED' },
      { field: 'baseline', code: 'NOT_A_NUMBER' },
      { field: 'weight', code: 'REQUIRED' },
      { field: 'bandHi', code: 'REQUIRED' },
    ]);
    const stage = readForm(stageOf('s', 'A'));
    expect(toUpdateInput('STAGE', stage, { startMonth: '1.5' }).refusals).toEqual([
      { field: 'startMonth', code: 'NOT_A_NUMBER' },
    ]);
  });

  it('sends both edges of a band together, and none when both are emptied', () => {
    const base = readForm(indicatorOf('1-1-O1', { band: { __typename: 'Band', lo: 1, hi: 3 } }));
    expect(toUpdateInput('INDICATOR', base, { bandHi: '5' }).input).toEqual({ band: { lo: 1, hi: 5 } });
    expect(toUpdateInput('INDICATOR', base, { bandLo: '', bandHi: '' }).input).toEqual({ band: null });
  });

  it('shows shares of one as percentages and sends them back exactly', () => {
    const base = readForm({ ...plan, tolerance: 0.07 });
    expect(base.tolerance).toBe('7');
    expect(toUpdateInput('PLAN', base, { tolerance: '12.5' }).input).toEqual({ tolerance: 0.125 });
    expect(toUpdateInput('PLAN', base, { tolerance: '14' }).input).toEqual({ tolerance: 0.14 });
  });

  it('lets the aggregation follow the scope', () => {
    const district = readForm(indicatorOf('1-1-O1'));
    expect(changesWith('scope', 'CITY', district)).toEqual({
      scope: 'CITY',
      districtAggregation: 'CITY_ONLY',
    });
    const city = { ...district, scope: 'CITY', districtAggregation: 'CITY_ONLY', numeratorLabel: '부분' };
    expect(changesWith('scope', 'DISTRICT', city)).toEqual({
      scope: 'DISTRICT',
      districtAggregation: 'RATIO',
    });
    const spec = listFields('INDICATOR').find(({ name }) => name === 'districtAggregation');
    if (spec?.kind !== 'choice') throw new Error('a choice was expected');
    expect(listChoices(spec, city)).toEqual(['CITY_ONLY']);
    expect(listChoices(spec, district)).not.toContain('CITY_ONLY');
  });

  it('hides an input that has nothing to say, but never one that holds a value', () => {
    expect(isShown('bandLo', { direction: 'INCREASE', bandLo: '' })).toBe(false);
    expect(isShown('bandLo', { direction: 'MAINTAIN', bandLo: '' })).toBe(true);
    expect(isShown('bandLo', { direction: 'INCREASE', bandLo: '0' })).toBe(true);
    expect(isShown('hasMidpoint', { frequency: 'YEAR', hasMidpoint: 'false' })).toBe(false);
    expect(isShown('hasMidpoint', { frequency: 'CYCLE', hasMidpoint: 'false' })).toBe(true);
  });
});
