type PluralStem<Key> = Key extends `${infer Stem}_other` ? Stem : never;

/**
 * The shape another language's messages must have: every key of the Korean ones, and no other. English may add the
 * singular (`…_one`) of a counted sentence (`…_other`), which Korean does not have.
 */
export type Translation<Korean> = {
  readonly [Key in keyof Korean]: Korean[Key] extends string ? string : Translation<Korean[Key]>;
} & { readonly [Stem in PluralStem<keyof Korean> as `${Stem}_one`]?: string };
