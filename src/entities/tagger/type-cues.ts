import type { Resources } from '../../resources/resources.ts';
import type { NameType } from '../../types.ts';
import { LOWER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';
import { joinWords, wordAt } from './sequences.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');
const ORG = NAME_TYPES.indexOf('ORG');
const LOC = NAME_TYPES.indexOf('LOC');

/** What a cue multiplies the odds of its type with. */
const FACTOR = 400;
/** Smallest probability of a type before that, for the model is too sure of what it does not know. */
const LEAST = 0.01;
/** A place is one when the model is as sure as that: "the firm China Daily wrote of". */
const SURE = 0.9;

interface CueWords {
  readonly before: Readonly<Partial<Record<NameType, readonly string[]>>>;
  readonly after: readonly string[];
  readonly possessed: readonly string[];
  readonly apposed: readonly string[];
}

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

function createCueFinder(resources: Resources): (name: FoundName) => number | null {
  const cues = resources.json<CueWords>('lexicons/entities/type-cues.json');
  const before = new Map<string, number>();
  for (const [type, words] of Object.entries(cues.before))
    for (const word of words) before.set(word, NAME_TYPES.indexOf(type as NameType));
  const after = new Set(cues.after);
  const possessed = new Set(cues.possessed);
  const apposed = new Set(cues.apposed);
  return ({ sequence: { tokens }, first, last, type, probabilities }) => {
    if (type === LOC && (probabilities[LOC] as number) > SURE) return null;
    const left = wordAt(tokens, first - 1);
    const told = left.casing === LOWER ? before.get(left.lower) : undefined;
    if (told !== undefined) return told;
    if (type !== PERSON) return null;
    const right = wordAt(tokens, last + 1);
    if (after.has(right.lower)) return ORG;
    const listed = right.text === ',' ? apposed : POSSESSIVE.has(right.text) ? possessed : null;
    return listed?.has(wordAt(tokens, last + 2).lower) ? ORG : null;
  };
}

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);

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
