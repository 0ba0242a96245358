import { describe, expect, it } from 'vitest';
import { addPartners } from '../../../../src/entities/tagger/added/listed-partners.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addPartners(names, sequences, mending));

describe('firms that are called after their partners', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'She is a lawyer at [ORG Trelian], Orwick, Hale & [PERSON Flomm LLP] in the city.',
      'ORG Trelian, Orwick, Hale & Flomm LLP',
    ],
    [
      'He was told so by [PERSON Trelian], [PERSON Hale] & [PERSON Flomm] in the city.',
      'ORG Trelian, Hale & Flomm',
    ],
    // People whom it is about, places and lists of more words.
    [
      'He was told so by [PERSON Trelian], [PERSON Hale] & [PERSON Flomm]; [PERSON Ann Hale] left.',
      'PERSON Trelian',
      'PERSON Hale',
      'PERSON Flomm',
      'PERSON Ann Hale',
    ],
    [
      'It rained in [LOC Kenya], [LOC Uganda] & [LOC Ghana] then.',
      'LOC Kenya',
      'LOC Uganda',
      'LOC Ghana',
    ],
    [
      'He met [PERSON Ann Hale], [PERSON Orwick] & [PERSON Flomm] then.',
      'PERSON Ann Hale',
      'PERSON Orwick',
      'PERSON Flomm',
    ],
    ['Trelian, Hale & Flomm Win Again'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
