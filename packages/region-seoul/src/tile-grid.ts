/** A place in the tile grid: column from the west, row from the north, both from 0. */
export interface Tile {
  readonly column: number;
  readonly row: number;
}

/** One tile of equal size per district, roughly where the district lies: small districts are as easy to pick as large ones. */
export const tileByDistrict: ReadonlyMap<string, Tile> = new Map(
  (
    [
      ['11110', 3, 1],
      ['11140', 3, 2],
      ['11170', 3, 3],
      ['11200', 4, 3],
      ['11215', 5, 2],
      ['11230', 4, 2],
      ['11260', 5, 1],
      ['11290', 4, 1],
      ['11305', 3, 0],
      ['11320', 4, 0],
      ['11350', 5, 0],
      ['11380', 2, 1],
      ['11410', 2, 2],
      ['11440', 1, 2],
      ['11470', 1, 3],
      ['11500', 0, 3],
      ['11530', 1, 4],
      ['11545', 1, 5],
      ['11560', 2, 3],
      ['11590', 2, 4],
      ['11620', 2, 5],
      ['11650', 3, 4],
      ['11680', 4, 4],
      ['11710', 5, 4],
      ['11740', 5, 3],
    ] as const
  ).map(([code, column, row]) => [code, { column, row }]),
);

/** Size of the grid in tiles. */
export const tileGridSize = { columns: 6, rows: 6 } as const;
