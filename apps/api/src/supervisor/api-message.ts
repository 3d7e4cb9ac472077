/** A demo account as the start output names it; `role` is a value of domain/access. */
export interface DemoAccount {
  email: string;
  role: string;
}

/** What the API process tells its supervisor over IPC. */
export type ApiMessage =
  /** A step that takes noticeable time begins. */
  | { type: 'progress'; text: string }
  /**
   * It answers requests now; `seconds` since its process began. `demo` is null without demo data, `setUpPath` (the page
   * with its one-time token) once there is an account.
   */
  | {
      type: 'ready';
      url: string;
      setUpPath: string | null;
      demo: { password: string; accounts: DemoAccount[] } | null;
      seconds: number;
    }
  /** It cannot start, and another try would not help; the process ends by itself. */
  | { type: 'failed'; text: string; advice: string };
