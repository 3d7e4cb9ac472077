import { describe, expect, it } from '@jest/globals';
import { addSearch } from './add-search.js';

describe('the period carried from page to page', () => {
  const period = new URLSearchParams({ period: '2021-Q4' });

  it('is added to a link', () => {
    expect(addSearch('/districts', period)).toBe('/districts?period=2021-Q4');
  });

  it('stands beside what the link already asks for, and never over it', () => {
    expect(addSearch('/plans/SCD-2021?node=1-2', period)).toBe('/plans/SCD-2021?node=1-2&period=2021-Q4');
    expect(addSearch('/?period=2022-Q1', period)).toBe('/?period=2022-Q1');
  });

  it('stands before the hash', () => {
    expect(addSearch('/districts/11200#comments', period)).toBe('/districts/11200?period=2021-Q4#comments');
  });

  it('adds nothing where nothing was chosen', () => {
    expect(addSearch('/districts', new URLSearchParams())).toBe('/districts');
  });
});
