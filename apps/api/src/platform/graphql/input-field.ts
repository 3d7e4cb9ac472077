import type { ASTNode, GraphQLError, Token } from 'graphql';

/**
 * The input field that graphql's own complaint is about: the last name on its path. Complaints about variables carry
 * the path in their text, those about literals point at the node.
 */
export function inputFieldOf(error: GraphQLError): string | undefined {
  const { message } = error;
  const named = PATTERNS.map((pattern) => pattern.exec(message)?.[1]).find((it) => it !== undefined);
  return named === undefined ? fieldOfLiteral(error.nodes?.[0]) : lastName(named);
}

/** From the most to the least precise; graphql-js and graphql-jit word the same complaint differently. */
const PATTERNS = [
  /Field "?([\w.]+)"? of required type/,
  /not to be null at ([\w.[\]]+)\.$/,
  // Quotes within the value are escaped, so the first plain ones after `at` hold the path.
  /^Variable "\$[^"]+" got invalid value [^]*? at "([^"]+)"/,
  /[Aa]rgument "([^"]+)"/,
  /^Variable "\$([^"]+)"/,
];

function lastName(path: string): string | undefined {
  return path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1);
}

/** The name before the colon in front of a literal, from within a list the name in front of the list. */
function fieldOfLiteral(node: ASTNode | undefined): string | undefined {
  let closed = 0;
  for (let token: Token | null | undefined = node?.loc?.startToken.prev; token != null; token = token.prev) {
    if (closed === 0 && token.kind === ':') return token.prev?.value;
    if (token.kind === ']' || token.kind === '}') closed += 1;
    else if (closed > 0 && (token.kind === '[' || token.kind === '{')) closed -= 1;
    else if (closed === 0 && (token.kind === '{' || token.kind === '(')) return undefined;
  }
  return undefined;
}
