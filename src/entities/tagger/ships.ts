import type { FoundName } from './find-names.ts';
import { MISC, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { wordAt } from './sequences.ts';

type ShipWords = Pick<MendingWords, 'shipLetters'>;

/** Lets ships that look like people or places keep the letters before them: "USS|Gerald Moran". Names are in text order. */
export function withShips(
  names: readonly FoundName[],
  { shipLetters }: ShipWords,
): readonly FoundName[] {
  let all: FoundName[] | null = null;
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const { sequence, first } = name;
    if (!shipLetters.has(wordAt(sequence.tokens, first - 1).text)) continue;
    const before = names[at - 1];
    if (before?.sequence === sequence && before.last >= first - 1) continue;
    all ??= names.slice();
    all[at] = { ...name, first: first - 1, type: MISC, probabilities: surelyOf(MISC) };
  }
  return all ?? names;
}
