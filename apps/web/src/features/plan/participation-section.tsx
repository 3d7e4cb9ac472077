import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Table } from '../../ui/table.js';
import { ParticipationDialog } from './participation-dialog.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './participation-section.module.css';

/** The 25 districts: in which cycle each takes part, or that it does not. */
export function ParticipationSection() {
  const { t } = useTranslation('plan');
  const { plan, canEdit } = usePlanEditor();
  const [changedId, setChangedId] = useState<string | null>(null);
  const { participations } = plan;
  const changed = participations.find(({ id }) => id === changedId);
  const takingPart = participations.filter(({ takesPart }) => takesPart).length;
  const hasNotes = participations.some(({ note }) => note !== null);
  return (
    <section className={styles.section}>
      <h3>{t('participation')}</h3>
      <p className={styles.note}>{t('participationLead', { takingPart })}</p>
      <Table caption={t('participationCaption')} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{t('district')}</th>
            <th scope="col">{t('zone')}</th>
            <th scope="col">{t('cycle')}</th>
            {hasNotes && <th scope="col">{t('note')}</th>}
            {canEdit && <th scope="col">{t('change')}</th>}
          </tr>
        </thead>
        <tbody>
          {participations.map(({ id, district, cycle, note, source }) => (
            <tr key={id} className={cycle === null ? styles.past : undefined}>
              <th scope="row">{district.name}</th>
              <td>{district.zone}</td>
              <td>
                {cycle === null && source === 'EXAMPLE' && t('notTakingPartExample')}
                {cycle === null && source !== 'EXAMPLE' && t('notTakingPart')}
                {cycle !== null && t('cycleOf', cycle)}{' '}
                {cycle !== null && source === 'EXAMPLE' && <ExampleTag />}
              </td>
              {hasNotes && <td>{note}</td>}
              {canEdit && (
                <td>
                  <Button
                    size="small"
                    aria-label={t('changeParticipation', { district: district.name })}
                    onClick={() => setChangedId(id)}
                  >
                    {t('change')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {changed && (
        <ParticipationDialog key={changed.id} participation={changed} onClose={() => setChangedId(null)} />
      )}
    </section>
  );
}
