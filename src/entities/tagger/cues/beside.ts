import type { FoundName } from '../find-names.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';

/** From this probability on the model is sure of a type. */
const SURE = 0.9;

/** A name with the words beside it. */
export interface Beside {
  readonly tokens: readonly TaggedToken[];
  readonly first: number;
  readonly last: number;
  /** The type that the model gives. */
  readonly type: number;
  /** How sure the model is of it. */
  readonly probability: number;
  readonly sure: boolean;
  readonly twoBefore: Word;
  readonly before: Word;
  readonly after: Word;
  readonly twoAfter: Word;
}

/** The words beside a name. */
export function besideName({ sequence, first, last, type, probabilities }: FoundName): Beside {
  const { tokens } = sequence;
  const probability = probabilities[type] as number;
  return {
    tokens,
    first,
    last,
    type,
    probability,
    sure: probability > SURE,
    twoBefore: wordAt(tokens, first - 2),
    before: wordAt(tokens, first - 1),
    after: wordAt(tokens, last + 1),
    twoAfter: wordAt(tokens, last + 2),
  };
}
