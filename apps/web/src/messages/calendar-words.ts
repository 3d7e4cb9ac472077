/** Letters of the weekdays from Sunday on, as a Korean date carries them in brackets. */
export const koreanWeekdays = ['일', '월', '화', '수', '목', '금', '토'] as const;

/** How a period is called, by its kind; `{{…}}` are filled by the period's label. */
export const periodWords = {
  ko: {
    quarter: '{{year}}년 {{part}}분기',
    half: '{{year}}년 {{half}}',
    halves: ['상반기', '하반기'],
    year: '{{year}}년',
    cycle: '{{from}}~{{to}} 주기 말',
    midpoint: '{{from}}~{{to}} 주기 중간',
    yearOfCycle: '{{year}}년차',
    calendarYear: '{{year}}년',
  },
  en: {
    quarter: 'Q{{part}} {{year}}',
    half: '{{half}} {{year}}',
    halves: ['first half', 'second half'],
    year: '{{year}}',
    cycle: 'end of cycle {{from}}–{{to}}',
    midpoint: 'middle of cycle {{from}}–{{to}}',
    yearOfCycle: 'year {{year}}',
    calendarYear: '{{year}}',
  },
} as const;
