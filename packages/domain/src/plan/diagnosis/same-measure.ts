import { Defect, type DiagnosedIndicator, type Finding } from './diagnosis.types.js';
import { findingAt } from './finding.js';

/**
 * Indicators that seem to measure the same: of the same parts and unit, or of the same name. Each but the first is
 * found, with the code of that first one. Names are compared without blanks, brackets and marks, so that
 * '참여자 수(연인원)' and '참여자수 (연인원)' are one.
 */
export function listSameMeasures(indicators: readonly DiagnosedIndicator[]): Finding[] {
  const firsts = new Map<string, DiagnosedIndicator>();
  const findings: Finding[] = [];
  for (const indicator of indicators) {
    const marks = marksOf(indicator);
    const first = marks.map((mark) => firsts.get(mark)).find((known) => known !== undefined);
    if (first !== undefined) {
      findings.push(
        findingAt(Defect.MEASURES_THE_SAME, indicator, {
          params: { other: first.code, title: first.title },
          related: [first.id],
        }),
      );
    }
    for (const mark of marks) if (!firsts.has(mark)) firsts.set(mark, first ?? indicator);
  }
  return findings;
}

/**
 * What tells one measure from another; a title alone does only together with the unit. A sum of scores over respondents
 * says nothing of what was asked: two surveys have the same parts and measure different things.
 */
function marksOf(indicator: DiagnosedIndicator): string[] {
  const { title, unit, numeratorLabel, denominatorLabel, mayExceed, scope } = indicator;
  const marks = [`title ${plain(title)} ${plain(unit)} ${scope}`];
  if (numeratorLabel !== null && denominatorLabel !== null && mayExceed !== true) {
    marks.push(`parts ${plain(numeratorLabel)} / ${plain(denominatorLabel)} ${plain(unit)} ${scope}`);
  }
  return marks;
}

function plain(text: string): string {
  // '%' is punctuation too, and tells a share from a number.
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[[\s\p{P}]--%]/gv, '');
}
