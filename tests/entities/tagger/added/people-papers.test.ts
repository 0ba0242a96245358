import { describe, expect, it } from 'vitest';
import { addPeoplePapers } from '../../../../src/entities/tagger/added/people-papers.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addPeoplePapers(names, sequences, mending));

describe('newspapers that are called like a people', () => {
  it.each<[marked: string, names: string[]]>([
    ['She told The [NORP Namibian] on Monday.', ['ORG Namibian']],
    ['He wrote for The Scotsman.', ['ORG Scotsman']],
    ['The [NORP Australian] newspaper has seen it.', ['ORG Australian']],
    ['The [NORP Australian] captain has seen it.', ['NORP Australian']],
    ['The [NORP German] newspaper has seen it.', ['NORP German']],
    ['It rose (Wire) - The [NORP Namibian] army left.', ['NORP Namibian']],
    ['She told the [NORP Namibian] side.', ['NORP Namibian']],
    ['She told The [ORG Australian Financial Review].', ['ORG Australian Financial Review']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
