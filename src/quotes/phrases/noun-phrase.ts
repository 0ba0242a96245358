/** A noun phrase as inclusive item indexes; `head` is the last word of its core, before any apposition. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** The phrase with more or fewer words at its start. */
export function phraseFrom({ last, head }: NounPhrase, first: number): NounPhrase {
  return { first, last, head };
}

/** The phrase with more or fewer words at its end. */
export function phraseUpTo({ first, head }: NounPhrase, last: number): NounPhrase {
  return { first, last, head };
}
