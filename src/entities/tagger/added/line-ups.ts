import { LOWER, NUMBER, PUNCTUATION } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type LineUpWords = Pick<MendingWords, 'lineUps' | 'inLineUps' | 'particles'>;

/** Tokens up to the colon behind the team: "Corvane Town (4-4-2):". */
const FURTHEST = 11;
/** Items of a line-up, at least, behind a team and behind a word that tells ("Subs"). */
const FEWEST = 7;
const FEWEST_TOLD = 2;
/** Words of an item, at most. */
const LONGEST = 4;

/** One who plays: tokens `first` to `last`. */
interface Item {
  readonly first: number;
  readonly last: number;
}

/** The colon behind a team. */
export function isColon({ text }: Word): boolean {
  return text.endsWith(':');
}

/** Makes people of all who stand in a line-up more of whom the model takes for people than for anything else: "Corvane: Hill, Reading, Pack, Kirkland, …". Names are in text order. */
export function addLineUps(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: LineUpWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  let hasLineUp = false;
  for (const sequence of sequences) {
    const colon = colonOf(sequence.tokens);
    if (colon < 1) continue;
    const isTold = words.lineUps.has(wordAt(sequence.tokens, 0).lower);
    const items = itemsFrom(sequence.tokens, colon + 1, words);
    if (items.length < (isTold ? FEWEST_TOLD : FEWEST)) continue;
    const own = names.filter((name) => name.sequence === sequence);
    const people = items.map((item) => toldName(sequence, item.first, item.last, PERSON));
    const countOf = (type: number) =>
      people.filter((person) => own.some((name) => name.type === type && overlaps(name, person)))
        .length;
    const known = countOf(PERSON);
    // "Subs: Kirkland, Reading" below a line-up.
    const isBench = isTold && hasLineUp;
    if (!isBench && (3 * known < people.length || known <= countOf(LOC) + countOf(ORG))) continue;
    hasLineUp = true;
    const isPerson = (person: FoundName) =>
      own.some((name) => name.type === PERSON && isWithin(person, name));
    added.push(...people.filter((person) => !isPerson(person)));
  }
  return insertNames(names, added);
}

function colonOf(tokens: readonly TaggedToken[]): number {
  const end = Math.min(FURTHEST, tokens.length - 3);
  for (let at = 1; at < end; at++) if (isColon(wordAt(tokens, at))) return at;
  return -1;
}

/** Who is listed from `start` on; none where a word tells that it is a sentence. */
function itemsFrom(
  tokens: readonly TaggedToken[],
  start: number,
  { particles, inLineUps }: LineUpWords,
): readonly Item[] {
  const items: Item[] = [];
  let first = -1;
  for (let at = start; at <= tokens.length; at++) {
    const { capital, casing, lower, text } = wordAt(tokens, at);
    // "Coach: Ann Hill - Analyst, Tom Wood"
    if (text === ':' || (text === '-' && !areGlued(tokens, at - 1, at))) return [];
    const isIn = capital || lower === '-' || (first >= 0 && particles.has(lower));
    if (isIn && first < 0 && capital) first = at;
    if (isIn) continue;
    if (first >= 0) {
      if (at - first > LONGEST) return [];
      items.push({ first, last: at - 1 });
      first = -1;
    }
    if (casing === LOWER && !inLineUps.has(lower)) return [];
    const isBetween =
      casing === PUNCTUATION || casing === NUMBER || casing === LOWER || at >= tokens.length;
    if (!isBetween) return [];
  }
  return items;
}

/** Whether nothing of the item is left out, as the letter of "A Carey" may be. */
function isWithin(item: FoundName, { first, last }: FoundName): boolean {
  return first <= item.first && last >= item.last;
}
