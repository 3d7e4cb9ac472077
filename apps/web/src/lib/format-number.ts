const minus = '−';

function signed(text: string): string {
  return text.replace('-', minus);
}

/** A value with its thousands apart and at most `digits` decimals; a percentage always shows one. 0 is printed as 0. */
export function formatValue(value: number, unit = '', digits = 2): string {
  const isPercentage = unit === '%';
  const format = new Intl.NumberFormat('ko-KR', {
    minimumFractionDigits: isPercentage ? 1 : 0,
    maximumFractionDigits: isPercentage ? 1 : digits,
    signDisplay: 'negative',
  });
  return signed(format.format(value));
}

/** "59.6%", "1,234건": the value followed by its unit. */
export function formatWithUnit(value: number, unit: string): string {
  return `${formatValue(value, unit)}${unit}`;
}

/** A score of 0..1 as a whole percentage without its sign: 0.974 → "97". */
export function formatScore(score: number): string {
  return signed(String(Math.round(score * 100) + 0));
}

/** A difference with its sign; between percentages its unit is %p: "+3.2%p", "−4건". */
export function formatDifference(difference: number, unit: string): string {
  const size = formatValue(Math.abs(difference), unit);
  const sign = difference > 0 ? '+' : difference < 0 ? minus : '±';
  return `${sign}${size}${unit === '%' ? '%p' : unit}`;
}
