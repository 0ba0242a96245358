import { describe, expect, it } from 'vitest';
import { addOfficeAcronyms } from '../../../../src/entities/tagger/added/office-acronyms.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addOfficeAcronyms(names, sequences, mending));

describe('an office that is written large is no part of the body', () => {
  it.each<[marked: string, names: string[]]>([
    ['The [ORG ZUP National Chairman], Mr [PERSON Hill], agreed.', ['ORG ZUP', 'PERSON Hill']],
    ['The ZUP Country Representative agreed.', ['ORG ZUP']],
    ['The [ORG ZUP] [MISC Zonal Commander] agreed.', ['ORG ZUP']],
    ['The [ORG ZUP Commissioner] agreed.', ['ORG ZUP']],
    ['ZUP General Secretary [PERSON Ann Hill] agreed.', ['ORG ZUP', 'PERSON Ann Hill']],
    ['The ZUP Director General agreed.', []],
    // Who stands behind tells of it.
    ['The ZUP Governor agreed.', []],
    ['The [PERSON ZUP National Chairman Hill] agreed.', ['PERSON ZUP National Chairman Hill']],
    ['The CCTV Area Manager agreed.', []],
    ['The [ORG Kent ZUP Area Manager] agreed.', ['ORG Kent ZUP Area Manager']],
    ['The [LOC UAE] National Director agreed.', ['LOC UAE']],
    ['The [ORG ZUP National Theatre] opened.', ['ORG ZUP National Theatre']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
