import { describe, expect, it } from 'vitest';
import { loadWink } from '../../../src/document/load-wink.ts';
import { readDocument } from '../../../src/document/read-document.ts';
import { gatherEvidence } from '../../../src/entities/tagger/evidence.ts';
import type { FoundName } from '../../../src/entities/tagger/find-names.ts';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../src/entities/tagger/lexicon.ts';
import { addRepeated } from '../../../src/entities/tagger/repeat-names.ts';
import { readSequences } from '../../../src/entities/tagger/sequences.ts';
import { createWordReader, wordsOf } from '../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';

const wink = loadWink();
const readWord = createWordReader(readLexicon(createResources(readPackagedResource)));

/** The names after those in [brackets] were found in a text, one found with little certainty in [?brackets], with their offsets in the text without them. */
function repeated(marked: string): string[] {
  const text = marked.replaceAll(/[[\]?]/g, '');
  const document = readDocument(text, wink, { title: null, date: null, dateSource: null });
  const sequences = readSequences(document, wordsOf(document, readWord));
  const names: FoundName[] = [];
  let taken = 0;
  for (const { 0: whole, 1: doubt, 2: words = '', index } of marked.matchAll(
    /\[(\??)([^\]]*)\]/g,
  )) {
    const start = index - taken;
    taken += whole.length - words.length;
    const sequence = sequences.find(({ tokens }) => tokens.some((token) => token.start === start));
    if (!sequence) throw new Error(`no token begins at ${words}`);
    const first = sequence.tokens.findIndex((token) => token.start === start);
    const last = sequence.tokens.findIndex((token) => token.end === start + words.length);
    const probabilities = NAME_TYPES.map((type) => (type === 'ORG' ? (doubt ? 0.4 : 0.9) : 0.02));
    names.push({ sequence, first, last, type: NAME_TYPES.indexOf('ORG'), probabilities });
  }
  return addRepeated(names, sequences, gatherEvidence(sequences)).map(
    ({ sequence: { tokens }, first, last }) => {
      const start = tokens[first]?.start ?? 0;
      return `${start} ${text.slice(start, tokens[last]?.end)}`;
    },
  );
}

describe('words that are a name elsewhere in the article are one here', () => {
  it.each<[string, string[]]>([
    ['Thornaby snubs the bid. Shares in [Thornaby] rose.', ['0 Thornaby', '34 Thornaby']],
    [
      'The board of [Caledon Link] met. The accounts of Caledon Link had gaps, and Caledon Link knew.',
      ['13 Caledon Link', '47 Caledon Link', '74 Caledon Link'],
    ],
    // Other words, or more of them.
    ['The board of [Caledon] met. The accounts of Caledon Link had gaps.', ['13 Caledon']],
    // A name of more words stands there already.
    ['Talks with [Reform] began. The [Reform Party] waits.', ['11 Reform', '29 Reform Party']],
    // The model was not sure elsewhere.
    ['The board of [?Hearth] met. A Hearth stood there.', ['13 Hearth']],
    // A word that opens a sentence and is written small elsewhere.
    ['Votes for [Reform] fell. Reform is due, but no reform came.', ['10 Reform']],
    ['Nothing here is a Name.', []],
  ])('%j', (marked, names) => {
    expect(repeated(marked)).toEqual(names);
  });
});
