const loopback = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/**
 * The address of a link to hand on. Without a PUBLIC_URL the API names its own machine, which leads nobody else
 * anywhere: the address at which the administrator reached it (`origin`) is the better guess then.
 */
export function addressOf({ url, path }: { url: string; path: string }, origin: string): string {
  return loopback.test(new URL(url).hostname) ? origin + path : url;
}
