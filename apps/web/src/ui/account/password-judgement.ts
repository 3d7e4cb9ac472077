import { MIN_PASSWORD_LENGTH, requireGoodPassword } from '@dure/domain/access/password-rule';
import { DomainError, type ErrorCode } from '@dure/domain/domain-error';

/** What can be said of a password while it is typed; the API also knows those that have leaked. */
export type PasswordJudgement =
  | { readonly kind: 'empty' }
  | { readonly kind: 'short'; readonly length: number; readonly min: number }
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly params: DomainError['params'] }
  | { readonly kind: 'fits' };

/** Whose password it is: their name and address may not stand in it. */
export interface PasswordOwner {
  readonly name?: string | null;
  readonly email?: string | null;
}

/** The domain's rule, asked on every key: too short is no fault yet, only a way to go. */
export function judgePassword(password: string, owner: PasswordOwner): PasswordJudgement {
  try {
    requireGoodPassword(password, owner);
    return { kind: 'fits' };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'REQUIRED') return { kind: 'empty' };
    if (error.code === 'PASSWORD_TOO_SHORT')
      return { kind: 'short', length: Number(error.params['length']), min: MIN_PASSWORD_LENGTH };
    return { kind: 'refused', code: error.code, params: error.params };
  }
}
