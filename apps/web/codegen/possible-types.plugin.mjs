import { isAbstractType } from 'graphql';

/** Lists the members of each union and interface, so that Apollo's cache matches fragments on them. */
export function plugin(schema) {
  const possibleTypes = Object.fromEntries(
    Object.values(schema.getTypeMap())
      .filter((type) => isAbstractType(type) && !type.name.startsWith('__'))
      .map((type) => [type.name, schema.getPossibleTypes(type).map((member) => member.name)]),
  );
  return `export const possibleTypes: Record<string, string[]> = ${JSON.stringify(possibleTypes, null, 2)};\n`;
}
