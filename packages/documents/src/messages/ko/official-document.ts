import type { CommentKind, Disposition } from '@dure/domain/advisory/advisory.types';
import type { ErasureReason } from '@dure/domain/deliberation/deliberation.types';
import type { Frequency, IndicatorKind } from '@dure/domain/indicator/indicator.types';
import type { PlanState, PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import type { NodeType, Recurrence, Rollout } from '@dure/domain/plan/plan.types';

/** The words of documents. They are Korean whoever asks for them: an office's document has one language. */
export const official = {
  end: '끝.',
  example: '예시',
  examplesWithin:
    '이 문서에는 계획을 운영해 볼 수 있도록 지어 넣은 예시가 들어 있습니다. 예시에는 표시가 있습니다.',
  contents: '목차',
  none: '–',
  name: '구분',
  value: '내용',
  withExample: (text: string) => `${text} (예시)`,
  years: (from: number, to: number) => (from === to ? `${from}년` : `${from}년~${to}년`),
  date: (year: number, month: number, day: number) => `${year}. ${month}. ${day}.`,
  period: (from: string, to: string) => `${from} ~ ${to}`,
  count: (count: number, unit: string) => `${count.toLocaleString('ko-KR')}${unit}`,
} as const;

export const planWords = {
  facts: {
    code: '관리번호',
    state: '계획상태',
    revision: '확정본',
    decision: '확정문서',
    asOf: '기준일',
  },
  revision: (number: number, takenOn: string) => `제${number}호 (${takenOn})`,
  asItStands: '확정본이 아닌 현재 내용',
  overview: '계획 개요',
  sections: { outline: '계획의 개요', course: '추진경과', tasks: '목표와 과제' },
  outline: {
    title: '계획명',
    years: '계획기간',
    parts: '구성',
    measures: '지표',
    onTrack: '정상추진 기준',
    coverage: '집계 기준',
    reportDue: '보고기한',
    answerDue: '답변기한',
  },
  parts: (goals: number, tasks: number, stages: number) =>
    `목표 ${goals}개, 과제 ${tasks}개, 변화단계 ${stages}개`,
  measures: (process: number, outcome: number, result: number) =>
    `과정지표 ${process}개, 성과지표 ${outcome}개, 결과지표 ${result}개`,
  onTrack: (percent: string) => `기대한 변화의 ${percent}% 안`,
  coverage: (percent: string) => `집계율 ${percent}% 이상`,
  reportDue: (days: number) => `기간이 끝난 날부터 ${days}일`,
  answerDue: (days: number) => `의견을 받은 날부터 ${days}일`,
  course: { date: '일자', step: '단계', document: '문서번호' },
  tasks: { goal: '목표', code: '과제', title: '과제명', office: '담당부서', rollout: '추진방식' },
  goal: (code: string, title: string) => `목표 ${code}. ${title}`,
  noTasks: '과제가 아직 없습니다.',
  noGoals: '목표가 아직 없습니다.',
  goalMeasures: '목표의 결과지표',
  sheet: {
    outline: '개요',
    stages: '변화단계',
    measures: '지표',
    opinions: '의견과 조치',
  },
  outlineOfTask: {
    purpose: '추진목적',
    office: '담당부서',
    rollout: '추진방식',
    cityRole: '시 역할',
    districtQuantity: '자치구 역할\n(양)',
    districtQuality: '자치구 역할\n(질)',
    districtStrengthen: '자치구 역할\n(강화)',
  },
  stages: { code: '단계', title: '변화단계', period: '기간', question: '점검질문' },
  noStages: '변화단계가 정해지지 않았습니다.',
  stageMonths: (from: number, to: number) => (from === to ? `${from}개월째` : `${from}~${to}개월째`),
  stageMonthsOfYear: (from: number, to: number) =>
    from === to ? `해마다 ${from}월` : `해마다 ${from}~${to}월`,
  indicators: {
    code: '코드',
    title: '지표',
    stage: '단계',
    formula: '산식',
    unit: '단위',
    baseline: '기준값',
    frequency: '주기',
    origin: '자료출처',
  },
  targetOf: (year: string) => `목표\n${year}`,
  yearOfCycle: (year: number) => `${year}년차`,
  calendarYear: (year: string) => `${year}년`,
  ratio: (numerator: string, denominator: string) => `${numerator} ÷ ${denominator}`,
  band: (lo: string, hi: string) => `(유지범위 ${lo}~${hi})`,
  retired: (title: string, on: string) => `${title} (${on} 폐지)`,
  noMeasures: '정해진 지표가 없습니다.',
  districtTargets: (count: number) => `자치구가 따로 정한 목표값 ${count}개는 이 표에 없습니다.`,
  opinions: { origin: '구분', text: '의견', answer: '조치' },
  committee: (kind: string) => `위원\n${kind}`,
  citizen: '시민',
  unanswered: '답변 전',
  answered: (disposition: string, text: string) => `【${disposition}】 ${text}`,
} as const;

export const comparisonWords = {
  title: (plan: string) => `${plan} 신·구 대비표`,
  sheet: '신·구 대비표',
  facts: { code: '관리번호', from: '현행', to: '변경' },
  now: (asOf: string) => `현재 내용 (${asOf})`,
  overview: '변경 개요',
  rows: '변경 내용',
  kinds: {
    ADDED: '추가',
    REMOVED: '삭제',
    MOVED: '이동',
    RECODED: '부호 변경',
    CHANGED: '내용 변경',
    TARGET_CHANGED: '목표값 변경',
  },
  columns: { kind: '구분', place: '항목', field: '바뀐 것', before: '현행', after: '변경', note: '비고' },
  code: '부호',
  place: '자리',
  target: (point: string, district: string | null) =>
    district === null ? `목표값 ${point}` : `목표값 ${point} (${district})`,
  amendment: (number: number, reason: string) => `변경 제${number}호\n${reason}`,
  same: '바뀐 내용이 없습니다.',
  legend: '지운 말에는 가운뎃줄을, 넣은 말에는 밑줄을 그었습니다.',
} as const;

export const deliberationWords = {
  title: (plan: string) => `${plan} 공론화 결과보고`,
  facts: { code: '관리번호', period: '공론화 기간', asOf: '기준일' },
  chapters: { overview: '공론화 개요', participation: '참여 현황', opinions: '과제별 의견과 조치' },
  overview: { plan: '대상 계획', period: '기간', tasks: '대상 과제', received: '접수한 의견' },
  notOpened: '공론화를 열지 않음',
  until: (from: string) => `${from} ~ 진행 중`,
  counts: {
    received: '접수',
    shown: '공개',
    pending: '확인 전',
    hidden: '비공개',
    erased: '지움(접수 중)',
    answered: '답변(공개 중)',
  },
  sections: { received: '의견 접수', byTask: '과제별 처리 결과' },
  byTask: { code: '과제', title: '과제명', shown: '의견', answered: '답변' },
  columns: { number: '번호', text: '의견', answer: '조치' },
  anonymous: '이름 없음',
  said: (name: string, on: string) => `(${name}, ${on})`,
  amendment: (number: number) => `변경 제${number}호에 반영`,
  silent: (codes: string) => `의견이 없는 과제: ${codes}`,
  noOpinions: '공개한 의견이 없습니다.',
} as const;

/** Names of files, without their endings. */
export const fileNames = {
  plan: (code: string, state: string) => `${code} 기본계획 (${state})`,
  comparison: (code: string, from: string, to: string) => `${code} 신·구 대비표 (${from} - ${to})`,
  deliberation: (code: string) => `${code} 공론화 결과보고`,
  revision: (number: number) => `확정본 ${number}`,
  now: (asOf: string) => `${asOf} 현재`,
} as const;

export const kindWords: Record<IndicatorKind, string> = {
  PROCESS: '과정지표',
  OUTCOME: '성과지표',
  RESULT: '결과지표',
};
export const frequencyWords: Record<Frequency, string> = {
  QUARTER: '분기',
  HALF: '반기',
  YEAR: '연간',
  CYCLE: '주기',
};
export const rolloutWords: Record<Rollout, string> = {
  DISTRICTS: '자치구 확산 과제',
  CITY: '시 추진 과제',
};
export const recurrenceWords: Record<Recurrence, string> = { ONCE: '한 번', YEAR: '해마다' };
export const stateWords: Record<PlanState, string> = {
  DRAFTING: '작성',
  ADVICE: '자문',
  CONFIRMED: '위원회 확정',
  PUBLIC_DELIBERATION: '공론화',
  RECONFIRMED: '수정·재확정',
  IN_FORCE: '시행',
  CLOSED: '종료',
};
export const stepWords: Record<PlanStep, string> = {
  ASK_ADVICE: '분과위원회 자문',
  SUBMIT: '위원회 상정',
  CONFIRM: '위원회 확정',
  OPEN_DELIBERATION: '공론화 시작',
  RECONFIRM: '수정·재확정',
  PUT_IN_FORCE: '시행',
  CLOSE: '종료',
};
export const dispositionWords: Record<Disposition, string> = {
  ACCEPTED: '반영',
  PARTLY_ACCEPTED: '일부반영',
  NOT_ACCEPTED: '미반영',
  UNDER_REVIEW: '검토 중',
};
export const commentKindWords: Record<CommentKind, string> = {
  SUPPLEMENT: '보완요청',
  PROPOSAL: '제안',
  QUESTION: '질의',
  OPINION: '의견',
};
export const nodeTypeWords: Record<NodeType, string> = {
  PLAN: '기본계획',
  GOAL: '목표',
  TASK: '과제',
  STAGE: '변화단계',
  INDICATOR: '지표',
};
export const erasureWords: Record<ErasureReason, string> = {
  REQUEST: '작성자의 요청으로 지워진 의견입니다.',
  RETENTION: '보존기간이 지나 지워진 의견입니다.',
};
