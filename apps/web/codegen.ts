import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { Date: 'string', DateTime: 'string', JSON: 'unknown' };

/** Types and documents beside each `.graphql` file, fragments masked as Apollo masks them. */
const config: CodegenConfig = {
  schema: '../api/schema.graphql',
  documents: 'src/**/*.graphql',
  importExtension: '.js',
  generates: {
    'src/lib/possible-types.generated.ts': { plugins: ['./codegen/possible-types.plugin.mjs'] },
    'src/lib/schema-types.generated.ts': {
      plugins: ['typescript'],
      config: {
        scalars,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        inputMaybeValue: 'T | null | undefined',
      },
    },
    'src/': {
      preset: 'near-operation-file',
      presetConfig: { extension: '.generated.ts', baseTypesPath: 'lib/schema-types.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        scalars,
        importSchemaTypesFrom: 'src/lib/schema-types.generated.ts',
        defaultScalarType: 'unknown',
        useTypeImports: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
      },
    },
  },
};

export default config;
