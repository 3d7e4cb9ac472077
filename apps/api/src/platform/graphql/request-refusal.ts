import { GraphQLError } from 'graphql';

/** The code for a trusted document that this version of the web app does not have. */
export const UNKNOWN_DOCUMENT = 'UNKNOWN_DOCUMENT';

/** What is wrong with a request before anything of it is read as GraphQL, with its HTTP status. */
export function requestRefusal(
  statusCode: number,
  message: string,
  extensions: { readonly code?: string; readonly field?: string } = {},
): GraphQLError {
  const originalError = Object.assign(new Error(message), { statusCode });
  return new GraphQLError(message, { extensions, originalError });
}
