import type { BuildSchemaOptions } from '@nestjs/graphql';

/** How classes become the schema; the same for the running server and for printing it. */
export const buildSchemaOptions: BuildSchemaOptions = {
  dateScalarMode: 'isoDate',
  numberScalarMode: 'float',
  noDuplicatedFields: true,
  // print.ts checks the schema; at every start it would only cost time.
  skipCheck: true,
};
