export interface GraphqlError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly field?: string;
    readonly params?: Record<string, unknown>;
    readonly requestId?: string;
    readonly detail?: string;
  };
}

export interface Answer<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data | null;
  readonly errors: readonly GraphqlError[];
}

/** Data of whatever shape the test asked for. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Loose = any;

/** The one password of every account that factories make. */
export const TEST_PASSWORD = 'correct horse battery staple';

/** Speaks GraphQL over HTTP as a browser does: JSON and the session cookie. */
export class Client {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.url, { ...this.headers, ...headers });
  }

  inEnglish(): Client {
    return this.with({ 'accept-language': 'en' });
  }

  /** This client signed in. @throws Error when the API refuses. */
  async as(email: string, password: string = TEST_PASSWORD): Promise<Client> {
    const answer = await this.send(
      'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { locale } }',
      { email, password },
    );
    const cookie = answer.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${JSON.stringify(answer.errors)}`);
    return this.with({ cookie });
  }

  /** The whole answer, refusals included. */
  async send<Data = Loose>(query: string, variables?: Record<string, unknown>): Promise<Answer<Data>> {
    return this.post({ query, ...(variables === undefined ? {} : { variables }) });
  }

  async post<Data = Loose>(body: unknown, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    const answer = JSON.parse(text) as { data?: Data | null; errors?: GraphqlError[] };
    return {
      status: response.status,
      headers: response.headers,
      data: answer.data ?? null,
      errors: answer.errors ?? [],
    };
  }

  /** The data. @throws Error when there is any error. */
  async ask<Data = Loose>(query: string, variables?: Record<string, unknown>): Promise<Data> {
    const answer = await this.send<Data>(query, variables);
    if (answer.errors.length > 0 || answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data;
  }

  /** The code of the refusal, with its field: 'NOT_FOUND', 'TOO_LONG titleKo'; null when it was not refused. */
  async refusal(query: string, variables?: Record<string, unknown>): Promise<string | null> {
    const { errors } = await this.send(query, variables);
    const error = errors[0];
    if (error === undefined) return null;
    const { code, field } = error.extensions;
    return field === undefined ? code : `${code} ${field}`;
  }
}
