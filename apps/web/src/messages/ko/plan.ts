export const messages = {
  title: '기본계획',
} as const;
