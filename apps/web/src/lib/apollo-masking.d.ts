import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  /** Tells Apollo's types how the generated fragments are masked. */
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
