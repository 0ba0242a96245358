import { describe, expect, it } from 'vitest';
import { addMessrs } from '../../../../src/entities/tagger/added/messrs.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addMessrs(names, sequences, mending));

describe('people behind Messrs', () => {
  it.each<[marked: string, names: string[]]>([
    ['Then Messrs Hill and Pack agreed.', ['PERSON Hill', 'PERSON Pack']],
    [
      'Then Messrs [ORG Hill], Pack and Tom Orr agreed.',
      ['PERSON Hill', 'PERSON Pack', 'PERSON Tom Orr'],
    ],
    ['Then Messrs Hill and Sons agreed.', []],
    ['Then Messrs Hill agreed.', []],
    ['Then Messrs Hill & Pack agreed.', []],
    ['Then Hill and Pack agreed.', []],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
