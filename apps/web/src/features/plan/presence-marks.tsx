import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './presence.module.css';

/** Initials of those who look at the node now. */
export function PresenceMarks({ nodeId }: { nodeId: string }) {
  const { t } = useTranslation('plan');
  const { presences } = usePlanEditor();
  const people = presences.filter((each) => each.nodeId === nodeId);
  if (people.length === 0) return null;
  return people.map(({ tab, account, field }) => {
    const text = t(field === null ? 'presentHere' : 'presentTyping', { name: account.name });
    return (
      <span key={tab} className={styles.mark} data-typing={field !== null || undefined} title={text}>
        <span aria-hidden="true">{initialsOf(account.name)}</span>
        <VisuallyHidden>{text}</VisuallyHidden>
      </span>
    );
  });
}

/** Who is typing in this input of the node now, as a sentence under it. */
export function TypingNote({ nodeId, field }: { nodeId: string; field: string }) {
  const { t } = useTranslation('plan');
  const { presences } = usePlanEditor();
  const names = presences
    .filter((each) => each.nodeId === nodeId && each.field === field)
    .map(({ account }) => account.name);
  if (names.length === 0) return null;
  return (
    <span className={styles.note} role="status">
      {t('typesHere', { name: [...new Set(names)].join(', ') })}
    </span>
  );
}

/** The first sign of a Korean name, the first letters of others. */
export function initialsOf(name: string): string {
  const parts = name.trim().split(/\s+/);
  if (parts.length > 1)
    return parts
      .map((part) => [...part][0] ?? '')
      .join('')
      .slice(0, 2)
      .toLocaleUpperCase();
  return [...(parts[0] ?? '')][0] ?? '';
}
