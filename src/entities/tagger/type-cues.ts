import type { Resources } from '../../resources/resources.ts';
import { createCueFinder } from './cue-words.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';
import { joinWords, wordAt } from './sequences.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');

/** What a cue multiplies the odds of its type with. */
const FACTOR = 400;
/** Smallest probability of a type before that, for the model is too sure of what it does not know. */
const LEAST = 0.01;

/**
 * Makes the function that lets the words beside names speak for the type of all that is called the same: "the
 * schooner Mary Ann" is a ship, and whose shares fell is no person. It gives the names in the same order.
 */
export function createCueReader(
  resources: Resources,
): (names: readonly FoundName[]) => readonly FoundName[] {
  const cueOf = createCueFinder(resources);
  return (names) => {
    let cued: Map<string, number> | null = null;
    for (const name of names) {
      const cue = cueOf(name);
      if (cue === null) continue;
      cued ??= new Map();
      cued.set(keyOf(name), cue);
    }
    if (!cued) return names;
    const surnames = surnamesIn(names);
    return names.map((name) => {
      const key = keyOf(name);
      // Of "his company Brandreth" and "Brandreth said" only the first is a company where a Victor Brandreth is about.
      const cue = surnames.has(key) ? cueOf(name) : cued.get(key);
      return cue == null ? name : weigh(name, cue);
    });
  };
}

function keyOf({ sequence, first, last }: FoundName): string {
  return joinWords(sequence, first, last, 'lower');
}

/** The last words of people's longer names. */
function surnamesIn(names: readonly FoundName[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sequence, first, last, type } of names)
    if (type === PERSON && first < last) surnames.add(wordAt(sequence.tokens, last).lower);
  return surnames;
}

/** The name with the odds of a type multiplied. */
function weigh(name: FoundName, type: number): FoundName {
  const odds = name.probabilities.map((probability) => Math.max(probability, LEAST));
  odds[type] = (odds[type] as number) * FACTOR;
  const sum = odds.reduce((total, odd) => total + odd, 0);
  const probabilities = odds.map((odd) => odd / sum);
  return { ...name, probabilities, type: probabilities.indexOf(Math.max(...probabilities)) };
}
