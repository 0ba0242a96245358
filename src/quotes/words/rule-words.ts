import type { Resources } from '../../resources/resources.ts';

/** The lists of `data/lexicons/quotes/rule-words.json` in the order of their bits, of which there are 32. */
const LISTS = [
  'participle',
  'makesDo',
  'measure',
  'hearing',
  'shoots',
  'soCalled',
  'naming',
  'rating',
  'outsider',
  'quotes',
  'tellsName',
  'ritual',
  'utters',
  'worksAs',
  'timeUnit',
  'whichTime',
  'number',
  'amount',
  'linksLeft',
  'linksRight',
  'quantifier',
  'beforeDeterminer',
  'standsAlone',
  'opensTopic',
  'denies',
  'asks',
  'answers',
  'ofFigures',
  'quotedAs',
  'behindNoun',
  'reply',
  'onceWas',
] as const;

type List = (typeof LISTS)[number];

/** The bit of each list of words that a rule goes by. */
export const LIST = Object.fromEntries(LISTS.map((list, bit) => [list, 1 << bit])) as Readonly<
  Record<List, number>
>;

/** The lists that each word, or the lemma of a verb of speech, stands in, as a set of bits; words in lower case. */
export type RuleWords = ReadonlyMap<string, number>;

/** Reads the words that single rules go by. */
export function readRuleWords(resources: Resources): RuleWords {
  const data = resources.json<Readonly<Record<List, readonly string[]>>>(
    'lexicons/quotes/rule-words.json',
  );
  const words = new Map<string, number>();
  for (const list of LISTS)
    for (const word of data[list]) words.set(word, (words.get(word) ?? 0) | LIST[list]);
  return words;
}
