import { sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { MISC } from '../labels.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

type ShipWords = Pick<MendingWords, 'shipLetters'>;

/** Lets ships that look like people or places keep the letters before them: "USS|Gerald Moran". Names are in text order. */
export function withShips(
  names: readonly FoundName[],
  { shipLetters }: ShipWords,
): readonly FoundName[] {
  return mendEach(names, (name, at) => {
    const { sequence, first } = name;
    if (!shipLetters.has(wordAt(sequence.tokens, first - 1).text)) return name;
    const before = names[at - 1];
    if (before?.sequence === sequence && before.last >= first - 1) return name;
    return sureOver(name, first - 1, name.last, MISC);
  });
}
