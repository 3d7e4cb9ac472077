import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { districts, findDistrict } from './districts.js';
import { tileByDistrict, tileGridSize } from './tile-grid.js';

const csvRows = readFileSync(new URL('./data/seoul-districts.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('the districts', () => {
  it('are the 25 of the CSV, in code order', () => {
    expect(
      districts.map(({ code, nameKo, nameEn, zoneKo, position }) => [code, nameKo, nameEn, zoneKo, position]),
    ).toEqual(
      csvRows.map(([code, , nameKo, nameEn, zoneKo], index) => [code, nameKo, nameEn, zoneKo, index]),
    );
    expect(districts.map(({ code }) => code)).toEqual(districts.map(({ code }) => code).toSorted());
  });

  it('are found by 행정표준코드 and never by the statistics office’s code', () => {
    expect(findDistrict('11110')?.nameKo).toBe('종로구');
    expect(findDistrict('11200')).toMatchObject({ nameKo: '성동구', zone: 'NORTHEAST', zoneEn: 'Northeast' });
    expect(findDistrict('11010')).toBeNull();
  });

  it('each have one tile of their own inside the grid', () => {
    expect([...tileByDistrict].map(([code, { column, row }]) => [code, column, row])).toEqual(
      csvRows.map(([code, , , , , column, row]) => [code, Number(column), Number(row)]),
    );
    const places = [...tileByDistrict.values()].map(({ column, row }) => `${column}/${row}`);
    expect(new Set(places).size).toBe(25);
    for (const { column, row } of tileByDistrict.values()) {
      expect(column).toBeLessThan(tileGridSize.columns);
      expect(row).toBeLessThan(tileGridSize.rows);
    }
  });
});
