import { rememberWords } from '../document/remember-words.ts';

const MARKS = /\p{M}+/gu;
const ACRONYM_DOTS = /(?<=(?:^|[^\p{L}])\p{L})\.|(?<=\.\p{L})\./gu;

/**
 * The key under which spellings of one name meet: no diacritics, no dots of acronyms ("U.S." → "us"),
 * hyphens and apostrophes folded, lower case, single blanks.
 */
export function normalizeName(name: string): string {
  return name.length <= LONGEST_REMEMBERED ? remembered(name) : fold(name);
}

/** Distinct names that are remembered in each of two generations; a longer one than this is hardly met again. */
const MOST_REMEMBERED = 10_000;
const LONGEST_REMEMBERED = 60;

const remembered = rememberWords(fold, MOST_REMEMBERED);

function fold(name: string): string {
  if (PLAIN.test(name)) {
    const lower = name.toLowerCase().replaceAll('-', ' ');
    return lower.startsWith('the ') ? lower.slice(4) : lower;
  }
  const plain = name.normalize('NFKD').replace(MARKS, '').replace(ACRONYM_DOTS, '');
  return plain
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[-‐‑–]/g, ' ')
    .replace(/[łøđħı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/^the /, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Most names: nothing to fold but case and hyphens. */
const PLAIN = /^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/;

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' };
