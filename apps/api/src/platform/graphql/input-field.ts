import type { ASTNode, GraphQLError, Token } from 'graphql';

/**
 * The input field that graphql's own complaint is about: the last name on its path. Complaints about variables carry
 * the path in their text, those about literals point at the node.
 */
export function inputFieldOf(error: GraphQLError): string | undefined {
  const { message } = error;
  const missing = /Field "([^"]+)" of required type/.exec(message)?.[1];
  if (missing !== undefined) return lastName(missing);
  const argument = /[Aa]rgument "([^"]+)"/.exec(message)?.[1];
  if (argument !== undefined) return argument;
  const path = /^Variable "\$[^"]+" got invalid value [^]* at "([^"]+)"/.exec(message)?.[1];
  if (path !== undefined) return lastName(path);
  const variable = /Variable "\$([^"]+)"/.exec(message)?.[1];
  if (variable !== undefined) return variable;
  return fieldOfLiteral(error.nodes?.[0]);
}

function lastName(path: string): string | undefined {
  return path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1);
}

/** The name before the colon in front of a literal, over the brackets of a list. */
function fieldOfLiteral(node: ASTNode | undefined): string | undefined {
  let token: Token | null | undefined = node?.loc?.startToken.prev;
  let depth = 0;
  while (token != null && (token.kind === '[' || (depth > 0 && token.kind !== '{'))) {
    depth += 1;
    token = token.prev;
  }
  return token?.kind === ':' ? token.prev?.value : undefined;
}
