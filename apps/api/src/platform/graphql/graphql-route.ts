import type { FastifyRequest } from 'fastify';

export const GRAPHQL_PATH = '/graphql';

/**
 * Whether a request reached GraphQL. The router tells, not the address as it was sent: that may write the same path in
 * many ways (`/%67raphql`).
 */
export function isForGraphql(request: FastifyRequest): boolean {
  return request.routeOptions.url === GRAPHQL_PATH;
}
