/**
 * What came of a request. `UNANSWERED`: the connection broke first, so nobody knows. `status` is HTTP's.
 * @typedef {{ kind: 'ANSWERED', status: number, data: any, errors: readonly GraphqlError[], text: string }} Answered
 * @typedef {{ kind: 'UNANSWERED', reason: string }} Unanswered
 * @typedef {{ message: string, extensions?: { code?: string, field?: string } }} GraphqlError
 */

/** The password of the accounts that the demo data bring. */
export const demoPassword = 'dure-demo-2024';

/** Speaks GraphQL over HTTP with one person's session. */
export class Client {
  /** @param {string} url @param {string | null} cookie */
  constructor(url, cookie = null) {
    this.url = url;
    this.cookie = cookie;
  }

  /** This client signed in as a demo account. @param {string} email @returns {Promise<Client>} */
  async as(email) {
    const response = await this.post(
      JSON.stringify({
        query:
          'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { locale } }',
        variables: { email, password: demoPassword },
      }),
    );
    const cookie = response.headers.get('set-cookie')?.split(';')[0];
    if (cookie === undefined) throw new Error(`${email} could not sign in: ${await response.text()}`);
    await response.arrayBuffer();
    return new Client(this.url, cookie);
  }

  /**
   * Never throws for what the server or the connection does.
   * @param {string} query
   * @param {Record<string, unknown>} [variables]
   * @param {number} [seconds] after which the answer is given up
   * @returns {Promise<Answered | Unanswered>}
   */
  async send(query, variables, seconds = 30) {
    let response;
    let text;
    try {
      response = await this.post(JSON.stringify({ query, variables }), seconds);
      text = await response.text();
    } catch (error) {
      const { message, cause } = /** @type {Error & { cause?: Error }} */ (error);
      return { kind: 'UNANSWERED', reason: cause?.message ?? message };
    }
    /** @type {{ data?: unknown, errors?: GraphqlError[] }} */
    let body;
    try {
      body = JSON.parse(text);
    } catch {
      body = { errors: [{ message: 'The body is no JSON.' }] };
    }
    return {
      kind: 'ANSWERED',
      status: response.status,
      data: body.data ?? null,
      errors: body.errors ?? (body.data === undefined ? [{ message: 'Neither data nor errors.' }] : []),
      text,
    };
  }

  /** The data. @param {string} query @param {Record<string, unknown>} [variables] @returns {Promise<any>} */
  async ask(query, variables) {
    const outcome = await this.send(query, variables);
    if (outcome.kind === 'UNANSWERED') throw new Error(`No answer: ${outcome.reason}`);
    if (outcome.errors.length > 0) throw new Error(`${outcome.status} ${outcome.text.slice(0, 500)}`);
    return outcome.data;
  }

  /** @param {string} body @param {number} seconds */
  post(body, seconds = 30) {
    return fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(this.cookie === null ? {} : { cookie: this.cookie }),
      },
      body,
      signal: AbortSignal.timeout(seconds * 1000),
    });
  }
}

/** The code of an answer's first error, or null. @param {Answered} answer */
export function codeOf({ errors }) {
  return errors.length === 0 ? null : (errors[0]?.extensions?.code ?? 'NO_CODE');
}
