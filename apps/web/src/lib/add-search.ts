/** Adds search parameters to a path that may have some already; its own win. */
export function addSearch(path: string, extra: URLSearchParams): string {
  const [pathAndSearch = '', hash] = path.split('#', 2);
  const [pathname = '', own] = pathAndSearch.split('?', 2);
  const search = new URLSearchParams(own);
  for (const [name, value] of extra) if (!search.has(name)) search.set(name, value);
  const text = search.toString();
  return `${pathname}${text && `?${text}`}${hash === undefined ? '' : `#${hash}`}`;
}
