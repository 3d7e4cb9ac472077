import type { Actor } from '@dure/domain/access/can';

export interface KnownSession {
  readonly sessionId: string;
  readonly actor: Actor;
}

/** Who a session token stands for. The module that knows accounts implements it. */
export abstract class SessionReader {
  /** The session if it is neither revoked nor expired and its account is in use; its grants are those valid on `today`. */
  abstract find(token: string, today: string): Promise<KnownSession | null>;
}
