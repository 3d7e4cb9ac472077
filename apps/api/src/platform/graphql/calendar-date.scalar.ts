import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';

function parse(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const instant = new Date(`${value}T00:00:00Z`);
    if (!Number.isNaN(instant.valueOf()) && instant.toISOString().startsWith(value)) return value;
  }
  throw new GraphQLError(`Date must be a day of the calendar as YYYY-MM-DD, not ${JSON.stringify(value)}.`);
}

/** What we send comes from the database or from rules, both of which know no other days. */
function serialize(value: unknown): string {
  if (typeof value !== 'string') throw new GraphQLError('A business date is a string.');
  return value;
}

/** A business date. A string throughout: it has no time and no zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A business date (Asia/Seoul unless the platform is set otherwise) as YYYY-MM-DD.',
  serialize,
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
});
