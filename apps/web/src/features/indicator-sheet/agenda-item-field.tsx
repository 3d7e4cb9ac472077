import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { SelectField } from '../../ui/select-field.js';
import { TargetAgendaItemsDocument } from './indicator-sheet.generated.js';

/** The committee's item that targets of a confirmed plan rest on; the amendment's unless another is chosen. */
export function AgendaItemField({
  ofAmendment,
  value,
  error,
  onChange,
}: {
  ofAmendment: { readonly number: string; readonly title: string } | null;
  value: string;
  error: string | undefined;
  onChange(id: string): void;
}) {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  const { data } = usePageQuery(TargetAgendaItemsDocument, { variables: {}, topics: [] });
  const choices = (data?.sessions.nodes ?? []).flatMap((session) =>
    session.agendaItems.map((item) => ({
      value: item.id,
      label: t('agendaItemOf', {
        number: item.number,
        title: item.title,
        committee: session.committee.title,
        date: formatDate(session.heldOn, locale),
      }),
    })),
  );
  return (
    <SelectField
      label={t('agendaItem')}
      isRequired={ofAmendment === null}
      hint={ofAmendment === null ? undefined : t('agendaItemOfAmendment', { ...ofAmendment })}
      value={value}
      choices={choices}
      error={error}
      onChange={onChange}
    />
  );
}
