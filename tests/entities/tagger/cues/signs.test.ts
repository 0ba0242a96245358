import { describe, expect, it } from 'vitest';
import { readCueLists } from '../../../../src/entities/tagger/cues/cue-lists.ts';
import { createSignReader } from '../../../../src/entities/tagger/cues/signs.ts';
import { readMarked, resources } from '../marked-names.ts';

const hasSigns = createSignReader(readCueLists(resources));
const ROWS: [marked: string, isWorthAsking: boolean][] = [
  ['The schooner [PERSON Mary Ann] left.', true],
  ['The clinic in the canton of [PERSON Ticino] closed.', true],
  ['The clinic in the garden of [PERSON Ticino] closed.', false],
  ['He chairs the [PERSON Corvane] board.', false],
  ['[PERSON Corvane] shares fell.', true],
  ['[PERSON Corvane] jumped 3%.', true],
  ["[PERSON Elaf]'s chief executive left.", true],
  ["[PERSON Elaf]'s garden grew.", false],
  ['[PERSON Breda], 47, left.', true],
  ['[PERSON Breda], however, left.', false],
  ['He joined [PERSON Bakker Logistiek] then.', true],
  ['He joined [PERSON Bakker] then.', false],
  ['He read [MISC Bakker] then.', true],
  ['He wrote on [ORG?? X] then.', true],
  ['He wrote on [ORG?? Y] then.', false],
];

describe('names that a cue may speak for', () => {
  for (const [marked, isWorthAsking] of ROWS)
    it(`${marked} ${isWorthAsking ? 'may have' : 'has'} ${isWorthAsking ? 'one' : 'none'}`, () => {
      expect(readMarked(marked).names.map(hasSigns)).toEqual([isWorthAsking]);
    });
});
