import { useTranslation } from 'react-i18next';
import { useSubmission } from '../../lib/use-submission.js';
import { useNotices } from '../../ui/notices.js';
import {
  ErasePublicCommentOnRequestDocument,
  HidePublicCommentDocument,
  ShowPublicCommentDocument,
} from './deliberation.generated.js';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** What a planner does with a comment before answering; each says what came of it and has the list read again. */
export function useModeration(onChanged: () => unknown) {
  const { t } = useTranslation('deliberation');
  const { notify } = useNotices();
  const showing = useSubmission(ShowPublicCommentDocument);
  const hiding = useSubmission(HidePublicCommentDocument);
  const erasing = useSubmission(ErasePublicCommentOnRequestDocument);
  const tell = (isConflict: boolean, done: string) => {
    notify(isConflict ? { text: t('changedMeanwhile'), kind: 'note' } : { text: done });
    onChanged();
  };
  return {
    isBusy: showing.isSubmitting || hiding.isSubmitting || erasing.isSubmitting,
    problems: [...showing.problems, ...erasing.problems],
    hidingProblems: hiding.problems,
    clearHiding: hiding.clear,
    async show({ id, version }: Versioned): Promise<void> {
      const { data } = await showing.submit({ id, version });
      if (data) tell(data.showPublicComment.__typename === 'PublicCommentConflict', t('shown'));
    },
    /** Whether it was hidden, or somebody else was first; false when the reason was refused. */
    async hide({ id, version }: Versioned, reason: string): Promise<boolean> {
      const { data } = await hiding.submit({ input: { id, version, reason } });
      if (data) tell(data.hidePublicComment.__typename === 'PublicCommentConflict', t('hidden'));
      return data !== null;
    },
    async erase(id: string): Promise<void> {
      const { data } = await erasing.submit({ id });
      if (data) tell(false, t('erasedByPlanner'));
    },
  };
}
