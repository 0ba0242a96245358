import { INITIAL, LOWER } from './casing.ts';
import type { Sequence } from './sequences.ts';

/** One occurrence of a word: sequence and index in it. */
export interface Occurrence {
  readonly sequence: Sequence;
  readonly at: number;
}

/** What the rest of the article says about a word. */
export interface DocumentEvidence {
  /** How often a word is written without a capital. */
  readonly lowered: ReadonlyMap<string, number>;
  /** How often it has a capital that no sentence start or headline explains. */
  readonly capitalised: ReadonlyMap<string, number>;
  /** Its first capitalised occurrences outside headlines. */
  readonly occurrences: ReadonlyMap<string, readonly Occurrence[]>;
  /** A capitalised run for each row of initials ("AU" → "African Union"). */
  readonly initials: ReadonlyMap<string, Occurrence>;
  /** Acronyms whose expansion is written without capitals: "consumer price index (CPI)". */
  readonly commonAcronyms: ReadonlySet<string>;
}

const MOST_OCCURRENCES = 12;
/** Words of a run that can make an acronym. */
const LONGEST_ACRONYM = 10;

/** Gathers the evidence over all sequences of an article. */
export function gatherEvidence(sequences: readonly Sequence[]): DocumentEvidence {
  const lowered = new Map<string, number>();
  const capitalised = new Map<string, number>();
  const occurrences = new Map<string, Occurrence[]>();
  const initials = new Map<string, Occurrence>();
  const commonAcronyms = new Set<string>();
  for (const sequence of sequences) {
    sequence.tokens.forEach(({ word, first, run }, at) => {
      if (word.casing === LOWER) {
        lowered.set(word.lower, (lowered.get(word.lower) ?? 0) + 1);
        return;
      }
      if (!word.capital || sequence.style > 0) return;
      if (expandsCommonWords(sequence, at)) commonAcronyms.add(word.text);
      if (run && run.first === at && run.last > at) addInitials(initials, { sequence, at });
      if (word.casing === INITIAL) return;
      if (!first) capitalised.set(word.lower, (capitalised.get(word.lower) ?? 0) + 1);
      const known = occurrences.get(word.lower);
      if (!known) occurrences.set(word.lower, [{ sequence, at }]);
      else if (known.length < MOST_OCCURRENCES) known.push({ sequence, at });
    });
  }
  return { lowered, capitalised, occurrences, initials, commonAcronyms };
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
  const letters = tokens[at]?.word.text.toLowerCase() ?? '';
  if (letters.length < 2 || letters.length > LONGEST_ACRONYM) return false;
  if (tokens[at - 1]?.word.text !== '(' || tokens[at + 1]?.word.text !== ')') return false;
  let next = at - 2;
  for (let letter = letters.length - 1; letter >= 0; letter--, next--) {
    const word = tokens[next]?.word;
    // "tax deducted at source (TDS)": a short word may be skipped.
    if (word?.casing === LOWER && word.lower.length <= 3 && word.lower[0] !== letters[letter])
      next--;
    const initial = tokens[next]?.word;
    if (initial?.casing !== LOWER || initial.lower[0] !== letters[letter]) return false;
  }
  return true;
}
