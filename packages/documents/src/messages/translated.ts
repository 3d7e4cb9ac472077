/** The shape of a set of words, whatever the words are: what a translation has to fill. */
export type Translated<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Translated<Words[Key]>;
};
