import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { useNotices } from '../../ui/notices.js';
import { Table } from '../../ui/table.js';
import { problemsAsText, type WorkbookProblem } from './workbook-file-model.js';
import styles from './workbook-page.module.css';

/** What has to be mended in the file, by sheet and cell; it can be copied to stand beside the workbook. */
export function ProblemTable({ problems }: { problems: readonly WorkbookProblem[] }) {
  const { t } = useTranslation('workbook');
  const { notify } = useNotices();
  const heads = [t('problems.sheet'), t('problems.cell'), t('problems.message')];

  async function copy() {
    try {
      await navigator.clipboard.writeText(problemsAsText(heads, problems));
      notify({ text: t('problems.copied'), kind: 'done' });
    } catch {
      // The browser may forbid it; the table can still be selected.
      notify({ text: t('problems.notCopied'), kind: 'wrong' });
    }
  }
  return (
    <div className={styles.problems}>
      <h3>{t('problems.title')}</h3>
      <p role="alert" className={styles.wrong}>
        {t('problems.text', { count: problems.length })}
      </p>
      <Table caption={t('problems.caption')} isCaptionHidden maxHeight="48rem">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.map(({ sheet, cell, message }, index) => (
            <tr key={index}>
              <td>{sheet ?? t('problems.whole')}</td>
              <td>{cell ?? '–'}</td>
              <td className={styles.message}>{message}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Button size="small" onClick={() => void copy()}>
        {t('problems.copy')}
      </Button>
    </div>
  );
}
