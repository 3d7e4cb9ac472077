import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

/** Values of varying shape, such as the columns an audit entry names. */
export const Json = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  description: 'Any JSON value.',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});
