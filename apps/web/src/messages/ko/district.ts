export const messages = {
  title: '자치구',
} as const;
