import { INITIAL, LOWER } from './casing.ts';
import { HashSieve } from './hash-sieve.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

/** One occurrence of a word: sequence and index in it. */
export interface Occurrence {
  readonly sequence: Sequence;
  readonly at: number;
}

/** What the article says about a word that it writes with a capital somewhere. */
export interface WordEvidence {
  /** How often it is written without a capital. */
  lowered: number;
  /** How often it has a capital that no sentence start or headline explains. */
  capitalised: number;
  /** Its first capitalised occurrences outside headlines. */
  occurrences: Occurrence[] | null;
}

/** What the article as a whole says about its words. */
export interface DocumentEvidence {
  /** By lower-cased word. */
  readonly words: ReadonlyMap<string, Readonly<WordEvidence>>;
  /** A capitalised run for each row of initials ("AU" → "African Union"). */
  readonly initials: ReadonlyMap<string, Occurrence>;
  /** Acronyms whose expansion is written without capitals: "consumer price index (CPI)". */
  readonly commonAcronyms: ReadonlySet<string>;
}

const MOST_OCCURRENCES = 12;
/** Room for the capitalised words of an article (see `HashSieve`). */
const SIEVE = 11;
/** Used again for each article. */
const seen = new HashSieve(SIEVE);
/** Words of a run that can make an acronym. */
const LONGEST_ACRONYM = 10;

/** Gathers the evidence over all sequences of an article. */
export function gatherEvidence(sequences: readonly Sequence[]): DocumentEvidence {
  const words = new Map<string, WordEvidence>();
  const initials = new Map<string, Occurrence>();
  const commonAcronyms = new Set<string>();
  seen.clear();
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { word, first, run } = tokens[at] as TaggedToken;
      if (!word.capital) continue;
      let known = words.get(word.lower);
      if (!known) {
        known = { lowered: 0, capitalised: 0, occurrences: null };
        words.set(word.lower, known);
        seen.add(word.lowerHash);
      }
      if (style > 0) continue;
      if (expandsCommonWords(sequence, at)) commonAcronyms.add(word.text);
      if (run && run.first === at && run.last > at) addInitials(initials, { sequence, at });
      if (word.casing === INITIAL) continue;
      if (!first) known.capitalised++;
      const { occurrences } = known;
      if (!occurrences) known.occurrences = [{ sequence, at }];
      else if (occurrences.length < MOST_OCCURRENCES) occurrences.push({ sequence, at });
    }
  }
  for (const { tokens } of sequences)
    for (const { word } of tokens) {
      if (word.casing !== LOWER || !seen.mayHold(word.lowerHash)) continue;
      const known = words.get(word.lower);
      if (known) known.lowered++;
    }
  return { words, initials, commonAcronyms };
}

function addInitials(initials: Map<string, Occurrence>, occurrence: Occurrence): void {
  const { tokens } = occurrence.sequence;
  const start = tokens[occurrence.at];
  if (!start?.run) return;
  let letters = '';
  for (let at = start.run.first; at <= start.run.last && letters.length <= LONGEST_ACRONYM; at++) {
    const word = tokens[at]?.word;
    if (word?.capital) letters += word.text.charAt(0);
  }
  if (letters.length < 2 || letters.length > LONGEST_ACRONYM) return;
  initials.set(letters, occurrence);
  // "The African Union": the first word of a sentence may not belong to the name.
  if (start.first && letters.length > 2) initials.set(letters.slice(1), occurrence);
}

/** Whether the word stands in brackets behind words without capitals that it is made of the initials of. */
function expandsCommonWords({ tokens }: Sequence, at: number): boolean {
  if (wordAt(tokens, at - 1).text !== '(' || wordAt(tokens, at + 1).text !== ')') return false;
  const letters = wordAt(tokens, at).lower;
  if (letters.length < 2 || letters.length > LONGEST_ACRONYM) return false;
  let next = at - 2;
  for (let letter = letters.length - 1; letter >= 0; letter--, next--) {
    const word = wordAt(tokens, next);
    // "tax deducted at source (TDS)": a short word may be skipped.
    if (word.casing === LOWER && word.lower.length <= 3 && word.lower[0] !== letters[letter])
      next--;
    const initial = wordAt(tokens, next);
    if (initial.casing !== LOWER || initial.lower[0] !== letters[letter]) return false;
  }
  return true;
}
