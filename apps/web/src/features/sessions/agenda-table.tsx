import { useTranslation } from 'react-i18next';
import { Table } from '../../ui/table.js';
import styles from './session-page.module.css';
import { TaskLinks } from './task-links.js';
import type { SessionPage_SessionFragment } from './sessions.generated.js';

type Items = SessionPage_SessionFragment['agendaItems'];

export function AgendaTable({ items }: { items: Items }) {
  const { t } = useTranslation(['sessions', 'labels']);
  return (
    <Table caption={t('sessions:agendaCaption')} isCaptionHidden>
      <thead>
        <tr>
          <th scope="col">{t('sessions:number')}</th>
          <th scope="col">{t('sessions:kind')}</th>
          <th scope="col">{t('sessions:team')}</th>
          <th scope="col">{t('sessions:agendaTitle')}</th>
          <th scope="col">{t('sessions:linkedTasks')}</th>
          <th scope="col" data-number>
            {t('sessions:commentCount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <td className={styles.number}>{item.number}</td>
            <td>{t(`labels:agendaItemKind.${item.kind}`)}</td>
            <td>{item.team}</td>
            <th scope="row">
              <a href={`#item-${item.number}`}>{item.title}</a>
            </th>
            <td>
              <TaskLinks tasks={item.tasks} />
            </td>
            <td data-number>{item.comments.length}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
