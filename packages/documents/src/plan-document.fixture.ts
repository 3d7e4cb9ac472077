import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import type { PlanDocumentInput } from './plan-document.js';

/** Texts that mean something to Markdown, Typst, HTML, XML, spreadsheets or the office style. */
export const hostileTexts = [
  '<script>alert(1)</script> & <b>굵게</b> &amp; &lt;',
  '*별* **두 별** _밑_ ~~줄~~ `코드` [말](http://a.b) ![그림](x.png)',
  '#let x = 1; #pagebreak() $ x^2 $ @ref <label> // 지움 /* 지움 */',
  '# 제목 | 칸 | --- | \\*역\\빗금\\n',
  '1. 하나 2) 둘 - 셋 □ 넷 ※ 다섯',
  '붙임  1. 계획서 1부.  끝.',
  '=HYPERLINK("http://a.b") +1 -1 @SUM(A1)',
  '두  칸   세 칸 "따옴표" ‘작은’ — 漢字 𠮷 é ½ ㉠ ㎡',
] as const;

/** Signs that no font of ours has, and such as a writer may use for itself. */
export const undisplayableText = '🙂 \uE000\uE001\u{f0000} 그리고 \u200b\u202eالعربية';

const node = (
  id: string,
  type: NodeType,
  parentId: string | null,
  code: string,
  fields: SnapshotNode['fields'],
): SnapshotNode => ({ id, type, parentId, code, fields: { source: 'FACT', ...fields } });

const indicator = {
  kind: 'PROCESS',
  unit: '%',
  numeratorLabel: '연 회의 수',
  denominatorLabel: '약속한 회의 수',
  direction: 'INCREASE',
  frequency: 'QUARTER',
  baseline: 0,
  origin: '회의록',
};

/** A plan of two goals; the second task has no stage, the third text that nothing may read a meaning into. */
export const smallSnapshot: PlanSnapshot = {
  nodes: [
    node('p', NodeType.PLAN, null, 'SCD-2021', {
      titleKo: '시민민주주의 활성화 기본계획',
      tolerance: 0.15,
      coverageThreshold: 0.5,
      reportDueDays: 30,
      answerDueDays: 30,
    }),
    node('g1', NodeType.GOAL, 'p', '1', { titleKo: '지역협치 강화', description: '구와 시가 함께 푼다.' }),
    node('g2', NodeType.GOAL, 'p', '2', { titleKo: '공익활동 활성화', source: 'EXAMPLE' }),
    node('t1', NodeType.TASK, 'g1', '1-1', {
      titleKo: '지역협치 체계 고도화',
      department: '서울협치담당관',
      team: '협치기획팀',
      rollout: 'DISTRICTS',
      cityRole: '사례를 찾아 잇는다.',
      districtQuantity: '분기에 한 번 연다.\n안건을 두 건 올린다.',
    }),
    node('t2', NodeType.TASK, 'g1', '1-2', { titleKo: '단계 없는 과제', rollout: 'CITY' }),
    node('t3', NodeType.TASK, 'g2', '2-3', {
      titleKo: '공익활동 지원사업 확대',
      rollout: 'CITY',
      purpose: hostileTexts.join('\n'),
    }),
    node('s1', NodeType.STAGE, 't1', 'A', {
      titleKo: '기반 이관',
      monitoringQuestion: '회의가 열리는가',
      startMonth: 1,
      endMonth: 9,
      recurrence: 'ONCE',
    }),
    node('i1', NodeType.INDICATOR, 's1', '1-1-P1', {
      ...indicator,
      titleKo: '협치회의 개최율',
      source: 'EXAMPLE',
    }),
    node('i2', NodeType.INDICATOR, 't1', '1-1-O1', {
      ...indicator,
      titleKo: '협력사업 수',
      kind: 'OUTCOME',
      unit: '건',
      numeratorLabel: null,
      definition: '끝낸 사업의 수',
    }),
    node('i3', NodeType.INDICATOR, 'g1', '1-R1', {
      ...indicator,
      titleKo: '영향력 인식도',
      kind: 'RESULT',
      direction: 'MAINTAIN',
      bandLo: 3,
      bandHi: 4.5,
    }),
  ],
  targets: [
    { indicatorId: 'i1', districtCode: null, pointKey: 'y1', value: 80 },
    { indicatorId: 'i1', districtCode: null, pointKey: 'y3', value: 1234.5 },
    { indicatorId: 'i1', districtCode: '11200', pointKey: 'y1', value: 77 },
    { indicatorId: 'i2', districtCode: null, pointKey: '2024', value: 0 },
  ],
};

export const smallPlan: PlanDocumentInput = {
  code: 'SCD-2021',
  fromYear: 2021,
  toYear: 2024,
  state: 'IN_FORCE',
  revision: { number: 2, takenOn: '2021-07-15' },
  steps: [
    { step: 'ASK_ADVICE', takenOn: '2021-04-01', documentNumber: null },
    { step: 'CONFIRM', takenOn: '2021-05-20', documentNumber: '위원회-1234' },
  ],
  asOf: '2024-01-22',
  snapshot: smallSnapshot,
  opinions: [
    {
      taskId: 't1',
      kind: 'SUPPLEMENT',
      text: '과정지표가 없다.',
      isExample: false,
      answer: { disposition: 'ACCEPTED', text: '단계마다 과정지표를 두었다.' },
    },
    { taskId: 't1', kind: null, text: '저녁에도 열어 주세요', isExample: true, answer: null },
  ],
};
