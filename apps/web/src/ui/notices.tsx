import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './notices.module.css';
import { VisuallyHidden } from './visually-hidden.js';

export interface Notice {
  readonly text: string;
  readonly kind?: 'done' | 'wrong' | 'note';
  /** For instance 되돌리기. A notice with an action stays until it is used or dismissed. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Notices {
  /** Shows a notice in the corner and reads it aloud. */
  notify(notice: Notice): void;
  /** Reads a sentence aloud without showing it. */
  announce(text: string): void;
}

interface ShownNotice extends Notice {
  readonly key: number;
}

/** A notice without an action goes by itself after this many milliseconds. */
const showingTime = 6_000;

const NoticesContext = createContext<Notices | null>(null);

/** The status region of the page: notices, and what is only read aloud. */
export function NoticesProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation('ui');
  const [shown, setShown] = useState<readonly ShownNotice[]>([]);
  const [spoken, setSpoken] = useState('');
  const lastKey = useRef(0);
  const dismiss = useCallback((key: number) => setShown((all) => all.filter((it) => it.key !== key)), []);
  const notices = useMemo<Notices>(
    () => ({
      notify: (notice) => {
        lastKey.current += 1;
        const key = lastKey.current;
        setShown((all) => [...all.slice(-3), { ...notice, key }]);
      },
      announce: setSpoken,
    }),
    [],
  );
  return (
    <NoticesContext value={notices}>
      {children}
      <VisuallyHidden>
        <span role="status">{spoken}</span>
      </VisuallyHidden>
      <section
        className={styles.corner}
        aria-label={t('notices')}
        aria-live="polite"
        aria-relevant="additions"
      >
        {shown.map((notice) => (
          <ShownNoticeBox key={notice.key} notice={notice} onDismiss={dismiss} />
        ))}
      </section>
    </NoticesContext>
  );
}

function ShownNoticeBox({ notice, onDismiss }: { notice: ShownNotice; onDismiss(key: number): void }) {
  const { t } = useTranslation('ui');
  const { key, text, kind = 'done', action } = notice;
  const isLasting = action !== undefined || kind === 'wrong';
  useEffect(() => {
    if (isLasting) return;
    const timer = setTimeout(() => onDismiss(key), showingTime);
    return () => clearTimeout(timer);
  }, [isLasting, key, onDismiss]);
  return (
    <div className={classNames(styles.notice, styles[kind])}>
      <p>{text}</p>
      {action && (
        <Button
          size="small"
          onClick={() => {
            onDismiss(key);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <Button size="small" variant="text" aria-label={t('dismiss')} onClick={() => onDismiss(key)}>
        <span aria-hidden="true">×</span>
      </Button>
    </div>
  );
}

export function useNotices(): Notices {
  const notices = use(NoticesContext);
  if (notices === null) throw new Error('useNotices stands outside of NoticesProvider');
  return notices;
}
