export const messages = {
  title: '과제',
} as const;
