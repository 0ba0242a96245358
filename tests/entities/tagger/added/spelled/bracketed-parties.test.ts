import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('parties with the letters of their faction', () => {
  it.each<[marked: string, ...names: string[]]>([
    ["CPI(M)'s [PERSON Ann Hill] left.", 'ORG CPI(M)', 'PERSON Ann Hill'],
    ['Then [ORG NCP]([ORG SP]) won.', 'ORG NCP(SP)'],
    ['Then [ORG PML](N) won.', 'ORG PML(N)'],
    ['Then the [ORG Shiv Sena] ([ORG UBT]) won.', 'ORG Shiv Sena (UBT)'],
    ['A member of [ORG CPI] ([NORP Maoist]) fled.', 'ORG CPI (Maoist)'],
    ['The [ORG CPN] (Unified Socialist) won.', 'ORG CPN (Unified Socialist)'],
    // A blank, a word, and what is no acronym.
    ['Then [ORG UPP] ([ORG SP]) won.', 'ORG UPP', 'ORG SP'],
    ['Then [ORG BJP] ([PERSON Maoist]) won.', 'ORG BJP', 'PERSON Maoist'],
    ['Then [ORG NCP](Pawar) won.', 'ORG NCP'],
    ['Then [PERSON Hill](D) won.', 'PERSON Hill'],
    ['Clause 4(A) is new.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
