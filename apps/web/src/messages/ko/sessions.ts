export const messages = {
  title: '회의',
} as const;
