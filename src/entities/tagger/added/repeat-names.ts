import type { DocumentEvidence } from '../evidence.ts';
import type { FoundName } from '../find-names.ts';
import { combine } from '../hash.ts';
import { HashSieve } from '../hash-sieve.ts';
import { joinWords, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';

/** How sure the model must be of the same words elsewhere, as a probability. */
const SURE = 0.5;
/** Room for the names of an article (see `HashSieve`). */
const SIEVE = 11;
/** Used again for each article. */
const named = new HashSieve(SIEVE);

/**
 * Adds the capitalised runs that the model took for no name, though elsewhere in the article it took the very same words
 * for one: a headline and a sentence say too little by themselves. `names` are in text order, and so are all that are given.
 */
export function addRepeated(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { words }: DocumentEvidence,
): readonly FoundName[] {
  let known: ReadonlyMap<string, Known> | null = null;
  named.clear();
  for (const { sequence, first, last } of names) named.add(hashOf(sequence, first, last));
  const all: FoundName[] = [];
  let next = 0;
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { run } = tokens[at] as TaggedToken;
      if (!run) continue;
      const { last } = run;
      // "The Hearth stood"
      const hasArticle = run.first < last && wordAt(tokens, run.first).text === 'The';
      const first = hasArticle ? run.first + 1 : run.first;
      const { first: opens, word } = tokens[first] as TaggedToken;
      at = last;
      const before = all.length;
      for (; isWithin(names[next], sequence, last); next++) all.push(names[next] as FoundName);
      if (all.length > before) continue;
      const latest = all.at(-1);
      if (latest?.sequence === sequence && latest.last >= first) continue;
      // "Reform, he said", and "the reform" further on.
      const isPlain = first === last && (opens || hasArticle || style > 0);
      if (isPlain && (words.get(word.lower)?.lowered ?? 0) > 0) continue;
      if (!named.mayHold(hashOf(sequence, first, last))) continue;
      known ??= surestByWords(names);
      const same = known.get(joinWords(sequence, first, last, 'text'));
      if (same && same.doubt <= 1 - SURE) {
        const { type, probabilities, told } = same.surest;
        all.push({ sequence, first, last, type, probabilities, told });
      }
    }
    for (; names[next]?.sequence === sequence; next++) all.push(names[next] as FoundName);
  }
  return all;
}

/** Whether a name begins in a sequence, at `last` or before. */
function isWithin(name: FoundName | undefined, sequence: Sequence, last: number): boolean {
  return name?.sequence === sequence && name.first <= last;
}

/** A hash of the words as they are written, but for digits. */
function hashOf({ tokens }: Sequence, first: number, last: number): number {
  let hash = 0;
  for (let at = first; at <= last; at++) hash = combine(hash, wordAt(tokens, at).hash);
  return hash;
}

/** The names by their words. */
function surestByWords(names: readonly FoundName[]): ReadonlyMap<string, Known> {
  const known = new Map<string, Known>();
  for (const name of names) {
    const key = joinWords(name.sequence, name.first, name.last, 'text');
    const sure = probabilityOf(name);
    const other = known.get(key);
    if (!other) known.set(key, { surest: name, doubt: 1 - sure });
    else {
      other.doubt *= 1 - sure;
      if (probabilityOf(other.surest) < sure) other.surest = name;
    }
  }
  return known;
}

interface Known {
  /** The mention of which the model is surest. */
  surest: FoundName;
  /** How likely it is that none of the mentions is a name. */
  doubt: number;
}

/** How likely it is that these words are a name, of whatever type. */
function probabilityOf({ probabilities }: FoundName): number {
  let sum = 0;
  for (const probability of probabilities) sum += probability;
  return sum;
}
