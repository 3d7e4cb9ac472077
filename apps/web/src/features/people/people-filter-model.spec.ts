import { describe, expect, it } from '@jest/globals';
import { isNarrowed, readPeopleFilter, writePeopleFilter } from './people-filter-model.js';

const everybody = { search: '', role: null, state: null };

describe('the filter of the list of people', () => {
  it('is read from the address and written back the same', () => {
    const address = new URLSearchParams('q=성동&role=PLANNER&state=INVITED');
    const filter = readPeopleFilter(address);
    expect(filter).toEqual({ search: '성동', role: 'PLANNER', state: 'INVITED' });
    expect(writePeopleFilter(new URLSearchParams(), filter).toString()).toBe(address.toString());
  });

  it('leaves out what an address says and nobody knows', () => {
    expect(readPeopleFilter(new URLSearchParams('role=KING&state='))).toEqual(everybody);
  });

  it('takes itself out of the address when it narrows nothing, and leaves the rest there', () => {
    const address = new URLSearchParams('period=2022-Q2&q=a&role=PLANNER');
    expect(writePeopleFilter(address, everybody).toString()).toBe('period=2022-Q2');
    expect(isNarrowed(everybody)).toBe(false);
    expect(isNarrowed({ ...everybody, search: 'a' })).toBe(true);
  });
});
