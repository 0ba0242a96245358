import { LOWER } from '../casing.ts';
import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { insertNames, reachesBeyond } from '../insert-names.ts';
import { ORG } from '../labels.ts';
import { DEMONYM } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { toldName } from '../sure-names.ts';
import type { Word } from '../word.ts';

type PaperWords = Pick<MendingWords, 'peoplePapers' | 'paperNouns' | 'quarters'>;

/** What a paper may be called by: "Namibian". */
export function mayNamePaper(
  { capital, lower, listBits }: Word,
  { peoplePapers }: Pick<PaperWords, 'peoplePapers'>,
): boolean {
  return capital && ((listBits & DEMONYM) !== 0 || peoplePapers.has(lower));
}

/** Adds newspapers that are called like a people: "told The Namibian", "The Australian newspaper said"; but not "The Namibian team". */
export function addPeoplePapers(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  { peoplePapers, paperNouns, quarters }: PaperWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens, style } = sequence;
    if (style > 0) continue;
    for (let at = 0; at + 1 < tokens.length; at++) {
      const { word, first: opens } = tokens[at] as TaggedToken;
      if (word.text !== 'The') continue;
      const end = quarters.has(wordAt(tokens, at + 1).lower) ? at + 2 : at + 1;
      const { lower, capital, listBits } = wordAt(tokens, end);
      if (!capital || wordAt(tokens, end + 1).capital) continue;
      const isPaper = peoplePapers.has(lower);
      // "told The Namibian", but not "(Reuters) - The Namibian army"
      const before = wordAt(tokens, at - 1);
      // "71 sen. The Swiss maker", where the sentence was not ended
      const isWithin = !opens && before.casing === LOWER && !before.text.endsWith('.');
      if (!isPaper && (!isWithin || (listBits & DEMONYM) === 0)) continue;
      if (!isWithin && !paperNouns.has(wordAt(tokens, end + 1).lower)) continue;
      const paper = toldName(sequence, at + 1, end, ORG);
      if (!names.some((other) => reachesBeyond(other, nameOver(paper, at, end)))) added.push(paper);
    }
  }
  return insertNames(names, added);
}
