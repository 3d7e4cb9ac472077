export const messages = {
  title: '실적보고',
} as const;
