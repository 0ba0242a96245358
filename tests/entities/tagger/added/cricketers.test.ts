import { describe, expect, it } from 'vitest';
import { addCricketers } from '../../../../src/entities/tagger/added/cricketers.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addCricketers(names, sequences, mending));

describe('cricketers', () => {
  it.each<[marked: string, names: string[]]>([
    ['He was caught by Orr off [LOC Velt] for 12.', ['PERSON Orr', 'PERSON Velt']],
    ['They took 23 off an over from [ORG Velt].', ['PERSON Velt']],
    ['A catch off [LOC Velt] ended it.', ['PERSON Velt']],
    ['The smugglers were caught by boats off [LOC Velt].', ['LOC Velt']],
    ['A cake left over from [LOC Velt] was eaten.', ['LOC Velt']],
    ['The ship was caught off [LOC Velt].', ['LOC Velt']],
    ['The vote is over from [LOC China] to here.', ['LOC China']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
