import { describe, expect, it } from 'vitest';
import { createNameAdder } from '../../../../src/entities/tagger/added/index.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const addNames = createNameAdder(mending, lexicon);
const namesIn = namesAfter(({ names, sequences }) => addNames(names, sequences));

describe('each step is given the sentences with a word that it looks for', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Jury [PERSON Clears Brenveld]\n\nIt is over in [LOC Leeds].', 'PERSON Brenveld', 'LOC Leeds'],
    ['It lies in the German Bight.', 'LOC German Bight'],
    ['The Earl of Kendal owns the lake.', 'PERSON Earl of Kendal'],
    ['They met in Tyne and Wear.', 'LOC Tyne and Wear'],
    ['It was seen on France 24 then.', 'ORG France 24'],
    ['It was told to dpa then.', 'ORG dpa'],
    ['The India-Nepal border is shut.', 'LOC India', 'LOC Nepal'],
    ['Some pro-Kurdish groups left.', 'NORP pro-Kurdish'],
    ['A friend of the Kennedys called.', 'PERSON Kennedys'],
    ['The ZUP Country Representative agreed.', 'ORG ZUP'],
    ['Then Messrs Hill and Pack agreed.', 'PERSON Hill', 'PERSON Pack'],
    ['He wrote for The Scotsman.', 'ORG Scotsman'],
    ['She told The [NORP German] on Monday.', 'ORG German'],
    ['In [ORG Orr] v [PERSON Velt], the court agreed.', 'MISC Orr v Velt'],
    ['He was caught by Orr off [LOC Velt] for 12.', 'PERSON Orr', 'PERSON Velt'],
    ['They took 23 off an over from [ORG Velt].', 'PERSON Velt'],
    // Names of another sentence stay in text order.
    [
      'So [ORG Corvane] fell. The Earl of Kendal met [PERSON Orr]. In [LOC Leeds] it rose.',
      'ORG Corvane',
      'PERSON Earl of Kendal',
      'PERSON Orr',
      'LOC Leeds',
    ],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
