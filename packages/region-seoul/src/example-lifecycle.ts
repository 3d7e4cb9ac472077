import { PlanStep } from '@dure/domain/plan/lifecycle/plan-state';

/** A step of the example plan. The source tells the order up to the revision; days and document numbers are examples. */
export interface ExampleStep {
  readonly step: PlanStep;
  readonly takenOn: string;
  readonly documentNumber: string | null;
  readonly note: string | null;
}

export const exampleSteps: readonly ExampleStep[] = [
  {
    step: PlanStep.ASK_ADVICE,
    takenOn: '2021-04-01',
    documentNumber: null,
    note: '협치 분과위원회 제13차 회의',
  },
  { step: PlanStep.SUBMIT, takenOn: '2021-04-15', documentNumber: '예시-1042', note: null },
  { step: PlanStep.CONFIRM, takenOn: '2021-05-13', documentNumber: '예시-1167', note: null },
  { step: PlanStep.OPEN_DELIBERATION, takenOn: '2021-05-20', documentNumber: null, note: null },
  {
    step: PlanStep.RECONFIRM,
    takenOn: '2021-07-15',
    documentNumber: '예시-1530',
    note: '공론화 결과를 반영함',
  },
  { step: PlanStep.PUT_IN_FORCE, takenOn: '2021-08-01', documentNumber: null, note: null },
];

/** What the plan said before its public deliberation, where it differs from now. Nodes by code. */
export const beforeDeliberation = {
  /** Indicators that came in by the deliberation. */
  missing: ['1-1-P5'],
  texts: [
    {
      type: 'TASK',
      code: '1-2',
      field: 'districtQuantity',
      text: '지역사회혁신계획에 숙의·공론 과정을 연 2회 이상 두고, 실행사업을 등록한다.',
    },
    {
      type: 'STAGE',
      task: '1-2',
      code: 'B',
      field: 'monitoringQuestion',
      text: '정보 제공과 숙의의 절차를 지키는가',
    },
    { type: 'INDICATOR', code: '1-1-O2', field: 'titleKo', text: '시·구 협력사업 수' },
  ],
  targets: [
    { code: '1-2-P2', pointKey: 'y2', value: 85 },
    { code: '1-1-O1', pointKey: 'y3', value: 55 },
  ],
} as const;
