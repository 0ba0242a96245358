import { rememberWords } from '../../document/remember-words.ts';
import { normalizeName } from '../normalize-name.ts';
import type { NameMention } from '../types.ts';

/** What grouping needs of a name as it is written. */
export interface Spelling {
  /** The name as it is written, blanks and all. */
  readonly written: string;
  /** The name with single blanks for line breaks and rows of blanks. */
  readonly surface: string;
  /** See `normalizeName`. */
  readonly key: string;
  /** Words of the key. */
  readonly words: readonly string[];
  /** Whether it is written as an acronym is ("FAO", "U.S.", "BoG"). */
  readonly acronym: boolean;
}

/** Distinct spellings that are remembered in each of two generations; a longer one than this is hardly met again. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 60;

const remembered = rememberWords(describe, MOST_REMEMBERED);

/** Describes the name that a mention is of. */
export function spellingOf(text: string, { start, end, word }: NameMention): Spelling {
  if (!word) return readSpelling(text.slice(start, end));
  word.spelling ??= readSpelling(word.text);
  return word.spelling;
}

/** Describes a name as it is written; most spellings are worked out once. */
export function readSpelling(written: string): Spelling {
  return written.length <= LONGEST_REMEMBERED ? remembered(written) : describe(written);
}

function describe(written: string): Spelling {
  const surface = written.replace(/\s{2,}|[^\S ]/g, ' ');
  const key = normalizeName(surface);
  const words = key.split(' ');
  const acronym = words.length === 1 && /^(?:\p{Lu}\p{Ll}?\.?){1,7}\p{Lu}\.?$/u.test(surface);
  return { written, surface, key, words, acronym };
}
