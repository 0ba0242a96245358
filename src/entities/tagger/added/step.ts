import type { FoundName } from '../find-names.ts';
import type { Sequence } from '../sequences.ts';
import type { IsSought } from '../word-kinds.ts';

/** A step that adds names to those that the model found. */
export interface Step {
  /** The words without one of which a sentence has nothing for the step; without this it is given all sentences. */
  readonly isSought?: IsSought;
  /** `own` are the sentences that have such a word, `all` those of the article. */
  readonly add: (
    names: readonly FoundName[],
    own: readonly Sequence[],
    all: readonly Sequence[],
  ) => readonly FoundName[];
}
