import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('bills and roads that are called by a number', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['They passed [ORG HB] 482 and SB 8.', 'MISC HB 482', 'MISC SB 8'],
    ['Proposition 22 and [PERSON Measure Z] failed.', 'MISC Proposition 22', 'MISC Measure Z'],
    ['It broke Resolution 1701 of May.', 'MISC Resolution 1701'],
    ['It is on Interstate 95 and [MISC I-95] there.', 'LOC Interstate 95', 'LOC I-95'],
    ['It was shut on the [MISC M25] near [LOC Reigate].', 'LOC M25', 'LOC Reigate'],
    ['Then the [ORG A1](M) was shut.', 'LOC A1(M)'],
    // More, less, fighters, aircraft, guns and grades.
    ['They passed [MISC House HB 482 Act] then.', 'MISC House HB 482 Act'],
    ['The amendment 4 and a measure A.'],
    ['He fought on the [ORG M23] and left.', 'ORG M23'],
    ['He flew on the [MISC A320] to [LOC Leeds].', 'MISC A320', 'LOC Leeds'],
    ['He fired the [MISC M16] and left.', 'MISC M16'],
    ['It is of the A1 grade.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
