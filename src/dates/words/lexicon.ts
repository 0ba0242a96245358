import type { Resources } from '../../resources/resources.ts';
import { scan } from './scan.ts';
import { Tokens } from './tokens.ts';
import { UNKNOWN_WORD } from './word-info.ts';

/** One reading of a word or phrase: its category and value, and the words that must follow. */
export interface LexiconEntry {
  readonly category: string;
  readonly value: string | number;
  /** The phrase's words after the first. */
  readonly rest: readonly string[];
  /** Only with a capital ("May"). */
  readonly capital: boolean;
}

/** Entries by the lower-cased first word, longest phrases first. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;

/** The shape of `data/lexicons/dates/words.json`: category → its words with their values. */
interface CategoryData {
  readonly capital?: boolean;
  readonly words: Readonly<Record<string, string | number>>;
}

const NOTHING_KNOWN = {
  word: () => UNKNOWN_WORD,
  at: () => UNKNOWN_WORD,
  mark: () => UNKNOWN_WORD,
  number: () => UNKNOWN_WORD,
};

/** Reads the date words. Throws when a phrase is empty. */
export function readLexicon(resources: Resources): Lexicon {
  const lexicon = new Map<string, LexiconEntry[]>();
  const tokens = new Tokens();
  const categories = {
    ...resources.json<Record<string, CategoryData>>('lexicons/dates/words.json'),
    HOLIDAY: holidayNames(resources),
  };
  for (const [category, data] of Object.entries(categories)) {
    for (const [phrase, value] of Object.entries(data.words)) {
      const [first, ...rest] = wordsOf(phrase, tokens);
      if (first === undefined) throw new Error(`empty phrase in ${category}`);
      const entries = lexicon.get(first) ?? [];
      entries.push({ category, value, rest, capital: data.capital ?? false });
      lexicon.set(first, entries);
    }
  }
  for (const entries of lexicon.values())
    if (entries.length > 1) entries.sort((a, b) => b.rest.length - a.rest.length);
  return lexicon;
}

/** Plain words need no scanner. */
function wordsOf(phrase: string, tokens: Tokens): string[] {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/.test(phrase)) return phrase.toLowerCase().split(' ');
  scan(phrase, NOTHING_KNOWN, tokens);
  return Array.from({ length: tokens.length }, (_, i) => tokens.word(i));
}

function holidayNames(resources: Resources): CategoryData {
  const holidays = resources.json<Record<string, { readonly names: readonly string[] }>>(
    'lexicons/dates/holidays.json',
  );
  const words: Record<string, string> = {};
  for (const [id, { names }] of Object.entries(holidays))
    for (const name of names) words[name] = id;
  return { capital: true, words };
}
