import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import type { CommentItem_CommentFragment } from './sessions.generated.js';

/** Tells a screen reader when the comments shown have changed without the person's doing. */
export function useCommentNews(comments: readonly CommentItem_CommentFragment[]): void {
  const { t } = useTranslation('sessions');
  const { announce } = useNotices();
  const state = comments.map(({ id, version, answer }) => `${id}:${version}:${answer?.version ?? 0}`).join();
  const known = useRef(state);
  useEffect(() => {
    if (known.current === state) return;
    known.current = state;
    announce(t('changedLive'));
  }, [state, announce, t]);
}
