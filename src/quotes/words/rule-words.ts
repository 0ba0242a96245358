import type { Resources } from '../../resources/resources.ts';

/** The lists of `data/lexicons/quotes/rule-words.json` in the order of their bits. */
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
  'prize',
  'self',
  'elaborates',
  'outlet',
  'saysNothing',
  'wants',
  'refuses',
  'thinks',
  'noPast',
  'shows',
  'linking',
  'fellow',
  'compared',
  'named',
  'givenName',
  'parent',
  'citing',
  'part',
  'howLate',
  'nextTime',
  'means',
  'knows',
  'votes',
  'beforeMonth',
  'floats',
  'points',
  'makes',
  'comes',
  'heard',
  'held',
  'often',
  'aroundSaying',
  'supposing',
  'opensWhere',
  'opensOccasion',
  'ahead',
  'joinsOffice',
  'nobody',
  'figure',
  'turns',
  'slug',
  'results',
  'cries',
  'occasion',
  'occasionOnly',
  'howSaid',
  'hears',
  'mayTell',
  'voices',
  'voicesIfPerson',
  'feeling',
  'takesView',
  'view',
  'turnLabel',
  'lives',
  'particle',
  'contacts',
  'begs',
  'thanksFor',
  'answered',
  'pointer',
  'crowd',
  'yetTo',
  'many',
  'collective',
  'claims',
  'written',
  'calls',
  'callsAs',
  'breaksInto',
  'hungUp',
] as const;

type List = (typeof LISTS)[number];

/** The number of each list of words that a rule goes by. */
export const LIST = Object.fromEntries(LISTS.map((list, at) => [list, at])) as Readonly<
  Record<List, number>
>;

/** Bits in a number, on which JavaScript's operators work. */
const WIDTH = 32;

/** The lists that hold a word: one bit for each, in as many numbers as they take. */
export class RuleLists {
  readonly #bits: number[] = Array(Math.ceil(LISTS.length / WIDTH)).fill(0);

  constructor(lists: Iterable<number>) {
    for (const list of lists) {
      const at = Math.floor(list / WIDTH);
      this.#bits[at] = (this.#bits[at] ?? 0) | (1 << (list % WIDTH));
    }
  }

  /** Whether a list, one of `LIST`, holds the word. */
  has(list: number): boolean {
    // A shift goes by the last five bits of its count.
    return (((this.#bits[list >>> 5] ?? 0) >>> list) & 1) === 1;
  }
}

/** The lists of most words, which are on none. */
export const NO_LISTS = new RuleLists([]);

/** The lists that hold each word, or the lemma of a verb of speech; words in lower case. */
export type RuleWords = ReadonlyMap<string, RuleLists>;

/** Reads the words that single rules go by. */
export function readRuleWords(resources: Resources): RuleWords {
  const data = resources.json<Readonly<Record<List, readonly string[]>>>(
    'lexicons/quotes/rule-words.json',
  );
  const listsOf = new Map<string, number[]>();
  for (const list of LISTS)
    for (const word of data[list]) {
      const lists = listsOf.get(word);
      if (lists) lists.push(LIST[list]);
      else listsOf.set(word, [LIST[list]]);
    }
  return new Map(Array.from(listsOf, ([word, lists]) => [word, new RuleLists(lists)]));
}
