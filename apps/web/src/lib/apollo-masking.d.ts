import type { GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // eslint wants no empty interface, and Apollo's declaration merging needs one; a member-less heritage list is how it is documented.
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
