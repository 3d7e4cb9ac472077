import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../lib/format-date.js';
import { useLocale } from '../lib/use-locale.js';
import { classNames } from './class-names.js';
import { ExampleTag } from './example-tag.js';
import { SourceLine } from './source-line.js';
import styles from './table.module.css';

export interface TableFrame {
  /** What the table shows; read aloud as its name. */
  caption: string;
  isCaptionHidden?: boolean;
  /** "(단위: …)" in the caption. */
  unit?: string;
  /** "기준일 …" in the caption, an ISO date. */
  asOf?: string;
  /** "자료: …" under the table. */
  source?: string;
  isExample?: boolean;
  /** The head stays while the table scrolls inside `maxHeight` (a CSS length) or the page. */
  maxHeight?: string;
  className?: string;
  /** `thead`, `tbody`, `tfoot` with `th scope`; `data-number` on cells whose content is a number. */
  children: ReactNode;
}

/** A compact table with caption, unit, date and source. It scrolls sideways by itself and then takes the focus, for the keyboard. */
export function Table(props: TableFrame) {
  const { caption, isCaptionHidden, unit, asOf, source, isExample, maxHeight, className, children } = props;
  const { t } = useTranslation('ui');
  const locale = useLocale();
  const frame = useRef<HTMLDivElement>(null);
  const isScrolling = useIsScrolling(frame);
  const details = [unit && t('unit', { unit }), asOf && t('asOf', { date: formatDate(asOf, locale) })];
  return (
    <div className={classNames(styles.whole, className)}>
      <div
        ref={frame}
        className={styles.frame}
        style={{ maxHeight }}
        {...(isScrolling && { role: 'region', tabIndex: 0, 'aria-label': t('tableScroll', { caption }) })}
      >
        <table className={styles.table}>
          <caption className={isCaptionHidden ? styles.hiddenCaption : styles.caption}>
            {caption} {details.filter(Boolean).join(' ')} {isExample && <ExampleTag />}
          </caption>
          {children}
        </table>
      </div>
      {source && <SourceLine source={source} />}
    </div>
  );
}

function useIsScrolling(frame: RefObject<HTMLDivElement | null>): boolean {
  const [isScrolling, setScrolling] = useState(false);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = () =>
      setScrolling(
        element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1,
      );
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [frame]);
  return isScrolling;
}
