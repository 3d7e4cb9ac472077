/** Whether a password, in small letters, is on the list of those that leaked most often. */
export type BreachedPasswords = (password: string) => boolean;

let list: Promise<BreachedPasswords> | undefined;

/** Reads the list (49,000 passwords, 70 ms, 4 MB) when the first password is set, and keeps it. */
export function loadBreachedPasswords(): Promise<BreachedPasswords> {
  list ??= import('@zxcvbn-ts/language-common').then(({ dictionary }) => {
    const known = new Set(dictionary['passwords-common']);
    return (password) => known.has(password);
  });
  return list;
}
