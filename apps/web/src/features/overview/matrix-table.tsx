import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { classNames } from '../../ui/class-names.js';
import { ScoreCell, type ScoreReading } from '../../ui/score-cell.js';
import { Table } from '../../ui/table.js';
import { MatrixHead } from './matrix-head.js';
import type { MatrixColumn, MatrixRow } from './matrix-model.js';
import styles from './matrix-table.module.css';
import { useArrowKeys } from './use-arrow-keys.js';
import { useReadingWords } from './use-reading-words.js';

/** Rows under a zone's name; without a name they stand as they are. */
export interface RowGroup {
  readonly zone: string | null;
  readonly rows: readonly MatrixRow[];
}

/** Districts × tasks: process, outcome and result as readings of their own, each a link; arrow keys walk over them. */
export function MatrixTable({
  columns,
  groups,
  city,
  chosen,
  lit,
  asOf,
  isExample,
  onChoose,
  onLight,
}: {
  columns: readonly MatrixColumn[];
  groups: readonly RowGroup[];
  city: readonly ScoreReading[];
  chosen: number;
  lit: string | null;
  asOf: string;
  isExample: boolean;
  onChoose(column: number): void;
  onLight(code: string | null): void;
}) {
  const { t } = useTranslation('overview');
  const rows = groups.flatMap((group) => group.rows);
  const keys = useArrowKeys(
    rows.map(({ takesPart }) => takesPart),
    columns.length,
  );
  return (
    <div onKeyDown={keys.onKeyDown} onFocus={keys.onFocus} onMouseLeave={() => onLight(null)}>
      <Table
        className={styles.matrix}
        caption={t('matrixCaption')}
        unit={t('matrixUnit')}
        asOf={asOf}
        isExample={isExample}
        source={t('matrixSource')}
      >
        <MatrixHead columns={columns} chosen={chosen} onChoose={onChoose} />
        {groups.map(({ zone, rows: inZone }) => (
          <tbody key={zone ?? ''}>
            {zone !== null && (
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1} className={styles.zone}>
                  {zone}
                </th>
              </tr>
            )}
            {inZone.map((row) => (
              <DistrictRow
                key={row.code}
                row={row}
                columns={columns}
                chosen={chosen}
                isLit={lit === row.code}
                place={(column) => keys.placeProps(rows.indexOf(row), column)}
                onLight={onLight}
              />
            ))}
          </tbody>
        ))}
        <tfoot>
          <tr>
            <th scope="row">{t('city')}</th>
            {city.map((reading, index) => (
              <td key={index} className={classNames(styles.cell, index % 3 === 0 && styles.first)}>
                <ScoreCell reading={reading} />
              </td>
            ))}
          </tr>
        </tfoot>
      </Table>
    </div>
  );
}

function DistrictRow({
  row,
  columns,
  chosen,
  isLit,
  place,
  onLight,
}: {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  chosen: number;
  isLit: boolean;
  place(column: number): { 'data-place': string; tabIndex: number };
  onLight(code: string | null): void;
}) {
  const { t } = useTranslation(['overview', 'labels']);
  const { plan, withScope } = usePlanScope();
  const inWords = useReadingWords();
  const to = withScope(paths.district(row.code));
  return (
    <tr
      data-lit={isLit || undefined}
      onMouseEnter={() => onLight(row.code)}
      onFocus={() => onLight(row.code)}
    >
      <th scope="row">
        <Link to={to} className={styles.district}>
          {row.name}
        </Link>
      </th>
      {row.takesPart ? (
        row.readings.map((reading, index) => {
          const { taskCode, kind } = columns[index] as MatrixColumn;
          return (
            <td
              key={index}
              className={classNames(
                styles.cell,
                index % 3 === 0 && styles.first,
                index === chosen && styles.chosen,
              )}
            >
              <Link
                to={`${to}#task-${taskCode}`}
                className={styles.reading}
                aria-label={t('overview:cell', {
                  district: row.name,
                  task: taskCode,
                  kind: t(`labels:reading.${kind}`),
                  reading: inWords(reading),
                })}
                {...place(index)}
              >
                <ScoreCell reading={reading} />
              </Link>
            </td>
          );
        })
      ) : (
        <td colSpan={columns.length} className={styles.out}>
          {t(plan.isExample ? 'overview:notTakingPartExample' : 'overview:notTakingPart')}
        </td>
      )}
    </tr>
  );
}
