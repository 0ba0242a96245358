import { describe, expect, it } from 'vitest';
import { addRepeated } from '../../../../src/entities/tagger/added/repeat-names.ts';
import { gatherEvidence } from '../../../../src/entities/tagger/evidence.ts';
import { readMarked, wordsOfName } from '../marked-names.ts';

/** The names after those that are marked were found in a text, with their offsets in the text without marks. */
function repeated(marked: string): string[] {
  const { text, sequences, names } = readMarked(marked);
  return addRepeated(names, sequences, gatherEvidence(sequences)).map(
    (name) => `${name.sequence.tokens[name.first]?.start} ${wordsOfName(text, name)}`,
  );
}

describe('words that are a name elsewhere in the article are one here', () => {
  it.each<[string, string[]]>([
    ['Thornaby snubs the bid. Shares in [ORG Thornaby] rose.', ['0 Thornaby', '34 Thornaby']],
    [
      'The board of [ORG Caledon Link] met. The accounts of Caledon Link had gaps, and Caledon Link knew.',
      ['13 Caledon Link', '47 Caledon Link', '74 Caledon Link'],
    ],
    // Other words, or more of them.
    ['The board of [ORG Caledon] met. The accounts of Caledon Link had gaps.', ['13 Caledon']],
    // A name of more words stands there already.
    [
      'Talks with [ORG Reform] began. The [ORG Reform Party] waits.',
      ['11 Reform', '29 Reform Party'],
    ],
    // The model was not sure elsewhere.
    ['The board of [ORG?? Hearth] met. A Hearth stood there.', ['13 Hearth']],
    // A word that opens a sentence and is written small elsewhere.
    ['Votes for [ORG Reform] fell. Reform is due, but no reform came.', ['10 Reform']],
    ['Nothing here is a Name.', []],
  ])('%j', (marked, names) => {
    expect(repeated(marked)).toEqual(names);
  });
});
