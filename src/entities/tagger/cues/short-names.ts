import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, NORP, ORG, PERSON } from '../labels.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { besideName } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** What companies are called for short. */
export interface ShortNames {
  readonly has: (name: FoundName) => boolean;
}

/** What companies are called for short: Corrib, where the article has a Corrib Foods plc; null where there are none. `typeOf` gives the type of the name at a place. */
export function shortNames(
  names: readonly FoundName[],
  typeOf: (at: number) => number,
  lists: CueLists,
): ShortNames | null {
  const short = new Set<string>();
  /** Their last words: few other names need be written out. */
  const lasts = new Set<string>();
  for (let at = 0; at < names.length; at++) {
    const { sequence, first, last } = names[at] as FoundName;
    if (first === last || typeOf(at) !== ORG) continue;
    for (
      let end = last;
      end > first && lists.ends.get(wordAt(sequence.tokens, end).lower)?.isDropped;
    ) {
      // "Corrib Foods, Inc."
      if (wordAt(sequence.tokens, end - 1).text === ',') end--;
      end--;
      short.add(joinWords(sequence, first, end, 'lower'));
      lasts.add(wordAt(sequence.tokens, end).lower);
    }
  }
  if (short.size === 0) return null;
  const has = ({ sequence, first, last }: FoundName) =>
    lasts.has(wordAt(sequence.tokens, last).lower) &&
    short.has(joinWords(sequence, first, last, 'lower'));
  for (const name of names)
    if (has(name) && isElse(name, lists))
      short.delete(joinWords(name.sequence, name.first, name.last, 'lower'));
  return { has };
}

/** Whether a name is surely none of a company: a people's, a dateline's, of a person with a title, or of a place in which something is. */
function isElse(name: FoundName, { companies, organisations }: CueLists): boolean {
  if (name.type === NORP) return true;
  const { type, tokens, first, before, twoBefore } = besideName(name);
  if (type === PERSON) return before.title && before.capital;
  if (type !== LOC) return false;
  if (first === 0) return wordAt(tokens, first).casing === UPPER;
  const { lower } = twoBefore;
  return before.lower === 'in' && !companies.ofOrIn.has(lower) && !organisations.ofOrIn.has(lower);
}
