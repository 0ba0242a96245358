import { NUMBER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { MISC } from '../labels.ts';
import { COUNTRY } from '../lexicon.ts';
import { wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';
import type { CueLists } from './cue-lists.ts';

/** Where a word must stand to a name for a cue to be worth asking, as bits; a linking word needs another one behind or before it. */
const SIGN = {
  before: 1,
  linkBefore: 1 << 1,
  twoBefore: 1 << 2,
  behind: 1 << 3,
  linkBehind: 1 << 4,
  twoBehind: 1 << 5,
  comma: 1 << 6,
  behindComma: 1 << 7,
  inside: 1 << 8,
} as const;

/** Words of the cues that are in none of their lists. */
const WORDS: Readonly<Partial<Record<keyof typeof SIGN, readonly string[]>>> = {
  before: ['based'],
  linkBefore: ['of', 'in', 'at', 'with', 'for', 'from', 'the', '-', 's'],
  twoBefore: [',', '/'],
  behind: ['and'],
  linkBehind: ["'s", '’s', 'said', '-'],
  twoBehind: ['chief', 'it', 'that', 'based'],
  comma: [','],
  inside: ['x'],
  behindComma: ['one', 'who', 'whose', 'which', 'based'],
};

/** Makes the function that tells quickly whether any cue may speak for a name: the words beside most names tell nothing. */
export function createSignReader(lists: CueLists): (name: FoundName) => boolean {
  const signs = signsOfLists(lists);
  const signsOf = (word: Word): number => {
    if (word.signs < 0) word.signs = (signs.get(word.lower) ?? 0) | signsOfKind(word);
    return word.signs;
  };
  return ({ sequence: { tokens }, first, last, type }) => {
    // Of a work or a journal the words further away tell as well.
    if (type === MISC) return true;
    const before = signsOf(wordAt(tokens, first - 1));
    if (before & SIGN.before) return true;
    if ((signsOf(wordAt(tokens, first)) | signsOf(wordAt(tokens, last))) & SIGN.inside) return true;
    if (before & SIGN.linkBefore && signsOf(wordAt(tokens, first - 2)) & SIGN.twoBefore)
      return true;
    const behind = signsOf(wordAt(tokens, last + 1));
    if (behind & SIGN.behind) return true;
    if (behind & SIGN.linkBehind) return (signsOf(wordAt(tokens, last + 2)) & SIGN.twoBehind) !== 0;
    if ((behind & SIGN.comma) === 0) return false;
    return (
      (before & SIGN.comma) !== 0 || (signsOf(wordAt(tokens, last + 2)) & SIGN.behindComma) !== 0
    );
  };
}

function signsOfKind({ casing, listBits }: Word): number {
  return casing === NUMBER || listBits & COUNTRY ? SIGN.behindComma : 0;
}

function signsOfLists(lists: CueLists): ReadonlyMap<string, number> {
  const { companies, organisations } = lists;
  const publicly = [...lists.publicly].map((words) => words.split(' '));
  const bySign: readonly (readonly [number, readonly Iterable<string | undefined>[]])[] = [
    [
      SIGN.before,
      [lists.before.keys(), lists.beforeThings, lists.kindsOrPeople, lists.founding, lists.firms],
    ],
    [SIGN.twoBefore, [lists.placeOf, lists.clubs, lists.told, lowered(lists.partyLetters)]],
    [
      SIGN.behind,
      [
        lists.behind.keys(),
        lists.placesBehind,
        lists.gangs,
        lists.seats,
        lists.governed,
        lists.wrecked,
        lists.stockMoves,
      ],
    ],
    [SIGN.linkBehind, [publicly.map(([first]) => first)]],
    [SIGN.twoBehind, [publicly.map(([, second]) => second)]],
    [SIGN.inside, [lists.firsts.keys(), lists.ends.keys(), lists.known.keys(), lists.withThe]],
    [SIGN.behindComma, [lists.determiners, lowered(lists.states), lists.stateNames]],
    ...[companies, organisations].flatMap(
      (words) =>
        [
          [SIGN.twoBefore, [words.ofOrIn, words.atOrWith, words.for]],
          [SIGN.behind, [words.behind]],
          [SIGN.twoBehind, [words.possessive]],
          [SIGN.behindComma, [words.comma]],
        ] as const,
    ),
    ...Object.entries(WORDS).map(
      ([sign, words]) => [SIGN[sign as keyof typeof SIGN], [words]] as const,
    ),
  ];
  const signs = new Map<string, number>();
  for (const [sign, sets] of bySign)
    for (const words of sets)
      for (const word of words) if (word) signs.set(word, (signs.get(word) ?? 0) | sign);
  return signs;
}

function lowered(words: ReadonlySet<string>): readonly string[] {
  return [...words].map((word) => word.toLowerCase());
}
