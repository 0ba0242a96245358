import type { FoundName } from '../find-names.ts';
import { MISC } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

/** "Storm" */
export function isStorm({ text }: Word): boolean {
  return text === 'Storm';
}

/** Lets storms that are called like people be storms, whether the model took the word before for a part of the name or not: "Storm| Eunice". Names are in text order. */
export function withStorms(names: readonly FoundName[]): readonly FoundName[] {
  return mendEach(names, (name) => {
    const first = firstOfStorm(name);
    if (first < 0) return name;
    return toldName(name.sequence, first, name.last, MISC);
  });
}

/** The token "Storm" of a storm with one word behind it; -1 where there is none. */
function firstOfStorm({ sequence: { tokens }, first, last }: FoundName): number {
  if (last > first + 1 || !wordAt(tokens, last).capital) return -1;
  const storm = last - 1;
  if (!isStorm(wordAt(tokens, storm))) return -1;
  // "Melbourne Storm Football Club", "Tropical Storm Debby"
  return wordAt(tokens, storm - 1).capital && !tokens[storm - 1]?.first ? -1 : storm;
}
