import { describe, expect, it } from 'vitest';
import { withoutAmounts } from '../../../../src/entities/tagger/mended/amounts.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function left(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return withoutAmounts(names, mending).map((name) => wordsOfName(text, name));
}

describe('amounts of money and figures are no part of a name', () => {
  it.each<[marked: string, names: string[]]>([
    ['It rose from [ORG Sh29] a kilo.', []],
    ['They paid [PERSON Ksh300] and [MISC UGX200m].', []],
    ['The cost to the [MISC Treasury JD1].4 billion.', ['Treasury']],
    ['The drums sold at [LOC R60] each.', []],
    ['It made [MISC QR330].7mn and [PERSON N312m] and [ORG N1],540.', []],
    ['[MISC CAC-40 2,231.85] rose.', ['CAC-40']],
    ['It paid [ORG ECU] 47 million and [ORG FRF] 20,000.', []],
    ['The [ORG ECU] fell and the [ORG MAD] won 3-1.', ['ECU', 'MAD']],
    ['It cost [MISC LE 500] or [ORG KSh] 50 a day.', []],
    ['It rose from [ORG SP] 40 to [ORG SP] 90, or [ORG SP] 24,300 a day.', []],
    ['The [ORG BJP] won 41, the [ORG SP] 33.', ['BJP', 'SP']],
    ['They closed the [LOC N1] and the [LOC M25] today.', ['N1', 'M25']],
    ['The [MISC G20] met on [LOC K2] with [MISC FTSE 100] firms.', ['G20', 'K2', 'FTSE 100']],
    ['[MISC Apollo 13] and [PERSON Louis XIV] left.', ['Apollo 13', 'Louis XIV']],
  ])('%j', (marked, names) => expect(left(marked)).toEqual(names));
});
