/** A noun phrase as inclusive item indexes; `head` is the last word of its core, before any apposition. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}
