import { rememberWords } from '../document/remember-words.ts';

const MARKS = /\p{M}+/gu;
const ACRONYM_DOTS = /\.(?<=(?:^|[^\p{L}])\p{L}\.|\.\p{L}\.)/gu;

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
  return foldLetters(name).replace(/^the /, '').replace(/\s+/g, ' ').trim();
}

/** The keys of all names of a table at once, whose cells end with a tab or a line and hold single blanks only. */
export function normalizeTable(names: string): string {
  return foldLetters(names).replace(/(?<![^\t\n])the /g, '');
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(ACRONYM_DOTS, '')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/[-‐‑–]/g, ' ')
    .replace(/[łøđħı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Most names: nothing to fold but case and hyphens. */
const PLAIN = /^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/;

/** Letters that Unicode does not decompose. */
const LETTERS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' };
