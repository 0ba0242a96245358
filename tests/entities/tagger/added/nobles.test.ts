import { describe, expect, it } from 'vitest';
import { addNobles } from '../../../../src/entities/tagger/added/nobles.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addNobles(names, sequences, mending));

describe('people called by what they are of', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The Earl of Kendal owns the lake.', 'PERSON Earl of Kendal'],
    ['Then the [ORG Duchess of Kendal] left.', 'PERSON Duchess of Kendal'],
    ['It is the Duke of [LOC Kendal]’s lake.', 'PERSON Duke of Kendal'],
    // What is called after them.
    ['She fell at the [ORG Prince of Wales Hospital] on Monday.', 'ORG Prince of Wales Hospital'],
    ['They sailed on [MISC HMS Duke of Kendal] then.', 'MISC HMS Duke of Kendal'],
    ['She lives in Duke of Kendal Street.'],
    ['She won the Duke of Kendal’s Award.'],
    // No title, or of nothing.
    ['The earl of that place left.'],
    ['A prince of Kendal.'],
    ['The Duke left.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
