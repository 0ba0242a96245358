import { isSmall } from '../../document/characters.ts';
import type { NameMention } from '../types.ts';
import type { Spelling } from './spelling.ts';

/** Somebody's full name with the office that stands before it somewhere. */
interface Holder {
  readonly office: string;
  /** Of the full name. */
  readonly key: string;
}

/**
 * Makes the function that tells which of several people of one name has the office that stands before a mention, by the
 * key of the full name; each mention has its spelling at the same index: "Prime Minister Han" where the article has a Prime Minister Han Duck-soo and a Han Dong-hoon.
 */
export function readOfficeHolders(
  text: string,
  mentions: readonly NameMention[],
  spellings: readonly Spelling[],
  offices: ReadonlySet<string>,
): (mention: NameMention, spelling: Spelling) => string | undefined {
  let bearers: ReadonlyMap<string, ReadonlySet<string>> | null = null;
  let holders: ReadonlyMap<string, readonly Holder[]> | null = null;
  return ({ type, start, userName }, { words }) => {
    if (type !== 'PERSON' || userName || words.length > 1) return undefined;
    const office = officeBefore(text, start, offices, true);
    if (office === '') return undefined;
    const word = words[0] as string;
    bearers ??= readBearers(mentions, spellings);
    if ((bearers.get(word)?.size ?? 0) < 2) return undefined;
    holders ??= readHolders(text, mentions, spellings, bearers, offices);
    const keys = new Set<string>();
    for (const holder of holders.get(word) ?? [])
      if (` ${holder.office}`.endsWith(` ${office}`)) keys.add(holder.key);
    const [only] = keys;
    return keys.size === 1 ? only : undefined;
  };
}

/** The keys of the full names that have each word. */
function readBearers(
  mentions: readonly NameMention[],
  spellings: readonly Spelling[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const bearers = new Map<string, Set<string>>();
  for (let at = 0; at < mentions.length; at++) {
    if ((mentions[at] as NameMention).type !== 'PERSON') continue;
    const { key, words } = spellings[at] as Spelling;
    if (words.length < 2) continue;
    for (const word of words) {
      const keys = bearers.get(word);
      if (keys) keys.add(key);
      else bearers.set(word, new Set([key]));
    }
  }
  return bearers;
}

/** The holders of offices, by the words of their full names that others have too. */
function readHolders(
  text: string,
  mentions: readonly NameMention[],
  spellings: readonly Spelling[],
  bearers: ReadonlyMap<string, ReadonlySet<string>>,
  offices: ReadonlySet<string>,
): ReadonlyMap<string, readonly Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [at, { type, start }] of mentions.entries()) {
    if (type !== 'PERSON') continue;
    const { key, words } = spellings[at] as Spelling;
    if (words.length < 2 || !words.some((word) => (bearers.get(word)?.size ?? 0) > 1)) continue;
    const office = officeBefore(text, start, offices, false);
    if (office === '') continue;
    for (const word of words) holders.set(word, [...(holders.get(word) ?? []), { office, key }]);
  }
  return holders;
}

/** Letters of an office, at most, and its words. */
const LONGEST_OFFICE = 40;
const MOST_WORDS = 3;
const SPACE = 32;
const WORD = /^\p{L}[\p{L}-]+$/u;
const CAPITALISED = /^\p{Lu}[\p{L}-]+$/u;

/** The words right before a name, with capitals if it has to be, lower-cased, where the last is one of `offices`; empty where it is none. */
function officeBefore(
  text: string,
  start: number,
  offices: ReadonlySet<string>,
  isCapitalised: boolean,
): string {
  const furthest = Math.max(0, start - LONGEST_OFFICE);
  let office = '';
  let end = start - 1;
  for (let count = 0; count < MOST_WORDS && end >= furthest; count++) {
    if (text.charCodeAt(end) !== SPACE) break;
    let first = end;
    while (first > furthest && text.charCodeAt(first - 1) !== SPACE) first--;
    // Mostly a verb or the like.
    if (isCapitalised && isSmall(text.charCodeAt(first))) break;
    const written = text.slice(first, end);
    const word = written.endsWith('.') ? written.slice(0, -1) : written;
    if (!(isCapitalised ? CAPITALISED : WORD).test(word)) break;
    const lower = word.toLowerCase();
    // "Gov. Hill", but not "He met Hill. Governor Hill left."
    if ((office === '' || word !== written) && !offices.has(lower)) break;
    office = office === '' ? lower : `${lower} ${office}`;
    end = first - 1;
  }
  return office;
}
