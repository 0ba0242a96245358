import { isPossessive, LOWER, NUMBER, PUNCTUATION } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, overlaps } from '../insert-names.ts';
import { MISC } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { sureName } from '../sure-names.ts';

type TitleWords = Pick<MendingWords, 'noTitle' | 'titleWords'>;

/** Closing marks by the opening one. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
]);
/** Words of a title, at least and at most. */
const FEWEST = 2;
const MOST = 9;

/** Adds the titles of works that stand in quotation marks within a sentence, every main word with a capital: her part in “Brother of the Ferryman”. Names inside go. Names are in text order. */
export function addTitles(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: TitleWords,
): readonly FoundName[] {
  const titles: FoundName[] = [];
  for (const sequence of sequences) findTitles(sequence, words, titles);
  if (titles.length === 0) return names;
  const added = titles.filter(
    (title) => !names.some((name) => overlaps(name, title) && isAll(name, title)),
  );
  return insertNames(names, added);
}

/** Whether a name found is all there is: “John Doe”, “President Bernie Sanders”. */
function isAll({ sequence: { tokens }, first, last }: FoundName, title: FoundName): boolean {
  if (last < title.last) return false;
  for (let at = title.first; at < first; at++) if (!wordAt(tokens, at).title) return false;
  return true;
}

/** Appends the titles in a sentence; a headline writes all words so. */
function findTitles(sequence: Sequence, words: TitleWords, titles: FoundName[]): void {
  const { tokens, style, quotes } = sequence;
  if (style > 0 || !quotes) return;
  for (let at = 1; at < tokens.length; at++) {
    const { word } = tokens[at] as TaggedToken;
    if (word.casing !== PUNCTUATION) continue;
    const closing = CLOSING.get(word.text);
    if (closing === undefined) continue;
    const last = endOfTitle(tokens, at + 1, closing, words);
    if (last < 0 || !mayStandBefore(tokens, at, words)) continue;
    titles.push(sureName(sequence, at + 1, last, MISC));
    at = last + 1;
  }
}

/** The last token of the title that begins at `first`, or -1. */
function endOfTitle(
  tokens: readonly TaggedToken[],
  first: number,
  closing: string,
  { titleWords }: TitleWords,
): number {
  if (!wordAt(tokens, first).capital) return -1;
  for (let at = first; at <= first + MOST; at++) {
    const word = wordAt(tokens, at);
    const next = wordAt(tokens, at + 1).text;
    if (word.text === closing || (isStop(word.text) && next === closing)) {
      const long = at - first >= FEWEST;
      return long && wordAt(tokens, at - 1).casing !== LOWER ? at - 1 : -1;
    }
    const fits = word.capital || word.casing === NUMBER || titleWords.has(word.lower);
    if (!fits && !isPossessive(word.text) && word.text !== '-') return -1;
  }
  return -1;
}

function isStop(text: string): boolean {
  return text === ',' || text === '.';
}

/** Whether a title may stand behind what is before the mark at `at`; a sentence that begins there is mostly said. */
function mayStandBefore(
  tokens: readonly TaggedToken[],
  at: number,
  { noTitle }: TitleWords,
): boolean {
  const { casing, lower, text } = wordAt(tokens, at - 1);
  if (casing === LOWER) return !noTitle.has(lower);
  return isPossessive(text);
}
