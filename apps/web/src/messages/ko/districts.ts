export const messages = {
  title: '자치구',
  lead: '{{all}}개 자치구 중 {{number}}개 구가 이 계획에 참여합니다.',
  caption: '자치구와 주기 목록',
  code: '코드',
  district: '자치구',
  zone: '권역',
  cycleHead: '3년 주기',
  cycle: '{{from}}~{{to}}',
  notTakingPart: '미참여',
  notTakingPartExample: '미참여(예시 설정)',
  mapLabel: '자치구 고르기',
  tileNote: '타일의 숫자는 착수연도입니다.',
} as const;
