import { describe, expect, it } from 'vitest';
import { addPostAcronyms } from '../../../../src/entities/tagger/added/post-acronyms.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  addPostAcronyms(names, sequences, mending, lexicon),
);

describe('a body in capitals and who has a post there', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The chairman of [ORG NADRA Tariq Malik] said so.', 'ORG NADRA', 'PERSON Tariq Malik'],
    [
      'Its director-general of RID Taweesakan Dechopol said so.',
      'ORG RID',
      'PERSON Taweesakan Dechopol',
    ],
    ['The head of [PERSON KEPHIS Ann Hill] said so.', 'ORG KEPHIS', 'PERSON Ann Hill'],
    [
      'The spokesman of the board and chief of [ORG BWDB] [PERSON Ann Hill] left.',
      'ORG BWDB',
      'PERSON Ann Hill',
    ],
    // A longer name of the body, a place, no post, and what is no body.
    ['The head of [ORG BBC Radio Scotland] said so.', 'ORG BBC Radio Scotland'],
    ['The chief of [ORG HSBC Hong Kong] said so.', 'ORG HSBC Hong Kong'],
    ['The director of [ORG MIT Media Lab] said so.', 'ORG MIT Media Lab'],
    ['The stock of [ORG NADRA Tariq Malik] rose again.', 'ORG NADRA Tariq Malik'],
    ['The head of [ORG UNICEF Nigeria] said so.', 'ORG UNICEF Nigeria'],
    ['The head of [ORG NADRA Tariq Malik Foundation] said so.', 'ORG NADRA Tariq Malik Foundation'],
    ['The head of [LOC UK] [PERSON Ann Hill] said so.', 'LOC UK', 'PERSON Ann Hill'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
