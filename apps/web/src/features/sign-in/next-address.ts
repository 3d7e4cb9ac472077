/** Where to go after signing in: an address of this app, never of another site. */
export function nextAddress(asked: string | null): string {
  if (asked === null || !asked.startsWith('/')) return '/';
  const base = 'https://dure.invalid';
  const url = new URL(asked, base);
  return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : '/';
}
