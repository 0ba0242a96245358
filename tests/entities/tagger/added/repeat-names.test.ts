import { describe, expect, it } from 'vitest';
import { addRepeated } from '../../../../src/entities/tagger/added/repeat-names.ts';
import { gatherEvidence } from '../../../../src/entities/tagger/evidence.ts';
import { readMarked, wordsOfName } from '../marked-names.ts';

/** The names after those that are marked were found in a text, with their offsets in the text without marks. */
function repeated(marked: string, sure?: readonly number[]): string[] {
  const { text, sequences, names } = readMarked(marked);
  const found = sure ? names.map((name) => ({ ...name, probabilities: sure })) : names;
  return addRepeated(found, sequences, gatherEvidence(sequences)).map(
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
    ['The board of [ORG Hearth] met. The Hearth stood.', ['13 Hearth', '29 Hearth']],
    ['The board of [ORG Hearth] met. A Hearth stood there.', ['13 Hearth']],
    // A word that opens a sentence and is written small elsewhere.
    ['Votes for [ORG Reform] fell. Reform is due, but no reform came.', ['10 Reform']],
    ['Nothing here is a Name.', []],
  ])('%j', (marked, names) => {
    expect(repeated(marked)).toEqual(names);
  });

  it('where the model is sure of them, in one place or in several together', () => {
    const once = 'The board of [ORG Hearth] met. I saw Hearth burn.';
    const twice = 'The board of [ORG Hearth] met. Shares in [ORG Hearth] fell. I saw Hearth burn.';
    expect(repeated(once, [0.1, 0.3, 0, 0, 0])).toEqual(['13 Hearth']);
    expect(repeated(twice, [0.1, 0.3, 0, 0, 0])).toHaveLength(3);
    expect(repeated(twice, [0.05, 0.2, 0, 0, 0])).toHaveLength(2);
    // Of what type it is not so sure.
    expect(repeated(once, [0.3, 0.4, 0, 0, 0])).toHaveLength(2);
  });
});
