import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { useNotices } from '../../ui/notices.js';
import type {
  IndicatorSheet_IndicatorFragment,
  IndicatorSheet_PlanFragment,
} from './indicator-sheet.generated.js';
import { keepOwn, listChanges, typeInto, type GridFrame } from './target-grid-model.js';
import { TargetGrid } from './target-grid.js';
import { GENERAL, listPoints, listSetCells, presentTargets } from './target-model.js';
import styles from './target-path.module.css';
import { TargetSaveBar } from './target-save-bar.js';
import { useTargetDraft } from './use-target-draft.js';
import { useTargetSaving, type TargetGrounds } from './use-target-saving.js';

/** The targets of an indicator and its districts' own, edited like a spreadsheet and saved together. */
export function TargetSection({
  plan,
  indicator,
  onSaved,
}: {
  plan: IndicatorSheet_PlanFragment;
  indicator: IndicatorSheet_IndicatorFragment;
  onSaved(): Promise<unknown>;
}) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const { today } = useViewer();
  const { notify } = useNotices();
  const { draft, setDraft, clear } = useTargetDraft(indicator.id);
  const saving = useTargetSaving(indicator);
  const [more, setMore] = useState({ effectiveFrom: '', agendaItemId: '' });
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const frame = useFrame(plan, indicator);
  const present = presentTargets(indicator.targetVersions, today);
  const set = listSetCells(indicator.targetVersions);
  const { canEdit, needsAmendment } = plan.editing;
  const changes = canEdit ? listChanges(frame, draft.cells, present) : [];
  const isReasonRequired = changes.some(({ key }) => set.has(key));
  const grounds: TargetGrounds = { ...more, reason: draft.reason };
  const hasInvalid = changes.some(({ value }) => value === 'INVALID');
  const obstacle = hasInvalid
    ? t('mendCells')
    : changes.some(({ isOvertaken }) => isOvertaken)
      ? t('chooseCells')
      : null;

  async function save() {
    const problems: Problem[] = [];
    if (isReasonRequired && draft.reason.trim() === '') {
      problems.push(createProblem('REASON_REQUIRED', locale, 'reason'));
    }
    if (needsAmendment && !plan.openAmendment?.agendaItem && more.agendaItemId === '') {
      problems.push(createProblem('AGENDA_ITEM_REQUIRED', locale, 'agendaItemId'));
    }
    setMissing(problems);
    if (problems.length > 0 || obstacle !== null || saving.isSaving) return;
    const outcome = await saving.save(changes, grounds);
    if (outcome === 'refused') return;
    await onSaved();
    if (outcome === 'overtaken') return notify({ kind: 'wrong', text: t('overtaken') });
    clear();
    setMore({ effectiveFrom: '', agendaItemId: '' });
    notify({ text: t('targetSaved') });
  }

  return (
    <section className={styles.section} aria-labelledby="targets">
      <h3 id="targets">{t('targets')}</h3>
      {canEdit && <p className={styles.note}>{t('gridHint')}</p>}
      <TargetGrid
        indicator={indicator}
        frame={frame}
        present={present}
        draft={canEdit ? draft.cells : {}}
        changes={changes}
        problemOf={saving.problemOf}
        onType={
          canEdit
            ? (cells) => setDraft((before) => ({ ...before, cells: typeInto(before.cells, present, cells) }))
            : undefined
        }
        onKeepOwn={(key) => setDraft((before) => ({ ...before, cells: keepOwn(before.cells, present, key) }))}
      />
      {changes.length > 0 && (
        <TargetSaveBar
          plan={plan}
          changeCount={changes.length}
          isReasonRequired={isReasonRequired}
          obstacle={obstacle}
          grounds={grounds}
          problems={[...missing, ...saving.problems]}
          otherProblems={saving.otherProblems}
          isSaving={saving.isSaving}
          onGrounds={({ reason, ...rest }) => {
            setDraft((before) => ({ ...before, reason }));
            setMore(rest);
          }}
          onSave={() => void save()}
          onDiscard={() => {
            clear();
            saving.clear();
            setMissing([]);
          }}
        />
      )}
    </section>
  );
}

/** Rows and points of the grid: to readers only the districts that have something of their own. */
function useFrame(plan: IndicatorSheet_PlanFragment, indicator: IndicatorSheet_IndicatorFragment): GridFrame {
  const { t } = useTranslation('indicatorSheet');
  const isOfDistricts = indicator.scope === 'DISTRICT';
  const own = new Set(indicator.targetVersions.map(({ district }) => district?.code));
  const rows = plan.participations
    .filter(({ takesPart, district }) => takesPart && (plan.editing.canEdit || own.has(district.code)))
    .map(({ district }) => ({ district: district.code, name: district.name }));
  return {
    rows: [
      { district: GENERAL, name: t(isOfDistricts ? 'everyDistrict' : 'cityOwn') },
      ...(isOfDistricts ? rows : []),
    ],
    points: listPoints(indicator.scope, plan.period),
  };
}
