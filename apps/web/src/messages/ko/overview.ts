export const messages = {
  title: '현황',
} as const;
