import { describe, expect, it } from 'vitest';
import { addFamilies } from '../../../../src/entities/tagger/added/families.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addFamilies(names, sequences, mending));

describe('families', () => {
  it.each<[marked: string, names: string[]]>([
    ['A friend of the Kennedys called.', ['PERSON Kennedys']],
    ['The [ORG Bushes] were there.', ['PERSON Bushes']],
    ['[PERSON Ann Velt] left. The [ORG Velts] were there.', ['PERSON Ann Velt', 'PERSON Velts']],
    ['[PERSON Ann Murphy] left. The Murphies stayed.', ['PERSON Ann Murphy', 'PERSON Murphies']],
    ['The [ORG Velts] won.', ['ORG Velts']],
    ['[PERSON Ann King] left. The [ORG Rangers] won.', ['PERSON Ann King', 'ORG Rangers']],
    ['[PERSON Ann German] left. The [NORP Germans] won.', ['PERSON Ann German', 'NORP Germans']],
    ['[PERSON Ann Velt] left. Velts are long.', ['PERSON Ann Velt']],
    ['[PERSON Ann Velt] saw the [ORG Velts Bank].', ['PERSON Ann Velt', 'ORG Velts Bank']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
