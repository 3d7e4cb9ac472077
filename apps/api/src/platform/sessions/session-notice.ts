/** The notice that a session has ended; its id is the session's. Sockets opened with it are closed. */
export const SESSION_REVOKED = 'SESSION_REVOKED';
