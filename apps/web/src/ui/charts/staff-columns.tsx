import { useRef, useState, type KeyboardEvent } from 'react';
import { indexOfLatest } from './staff-model.js';
import styles from './staff.module.css';
import type { StaffPoint } from './staff.types.js';

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/**
 * The periods of a staff to point at: one stop of the Tab key, the arrow keys go from period to period, Enter or a click
 * opens what is known of it.
 */
export function StaffColumns({
  points,
  chosen,
  describe,
  onOpen,
}: {
  points: readonly StaffPoint[];
  /** Index of the period whose panel is open; null for none. */
  chosen: number | null;
  describe(point: StaffPoint): string;
  onOpen(index: number): void;
}) {
  const [entered, setEntered] = useState<number | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const current = Math.min(chosen ?? entered ?? indexOfLatest(points), points.length - 1);

  function move(event: KeyboardEvent) {
    const last = points.length - 1;
    const step = steps[event.key];
    const next =
      event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : current + step;
    if (next === null || next < 0 || next > last) return;
    event.preventDefault();
    setEntered(next);
    frame.current?.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div ref={frame} className={styles.columns} onKeyDown={move}>
      {points.map((point) => (
        <button
          key={point.period}
          type="button"
          className={styles.column}
          style={{ left: `${point.leftPercent}%`, width: `${point.widthPercent}%` }}
          tabIndex={point.index === current ? 0 : -1}
          aria-pressed={point.index === chosen}
          aria-label={describe(point)}
          title={describe(point)}
          onFocus={() => setEntered(point.index)}
          onClick={() => onOpen(point.index)}
        />
      ))}
    </div>
  );
}
