import { describe, expect, it } from 'vitest';
import { addPairs } from '../../../../src/entities/tagger/added/hyphened-pairs.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addPairs(names, sequences, mending, lexicon));

describe('what a hyphen joins is two names', () => {
  it.each<[marked: string, names: string[]]>([
    ['The [ORG US-Canada] talks failed.', ['LOC US', 'LOC Canada']],
    ['The India-Nepal border is shut.', ['LOC India', 'LOC Nepal']],
    ['The [MISC Israeli-Palestinian] talks failed.', ['NORP Israeli', 'NORP Palestinian']],
    ['An [NORP Indian-American] cook won.', ['NORP Indian', 'NORP American']],
    ['The [NORP Franco-Italian] firm agreed.', ['NORP Franco', 'NORP Italian']],
    ['The [MISC Sino-US] talks failed.', ['NORP Sino', 'LOC US']],
    ['A [MISC Putin]-backed party won.', ['PERSON Putin']],
    ['A Thatcher-era law is gone.', ['PERSON Thatcher']],
    ['An [NORP African-American] cook won.', ['NORP African-American']],
    ['The Asia-Pacific region and Guinea-Bissau agreed.', []],
    ['The [ORG US-China Council] agreed.', ['ORG US-China Council']],
    ['A solar-backed bank and a Putin-size table.', []],
    ['The [LOC Baden-Baden] spa and Anne-Marie agreed.', ['LOC Baden-Baden']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
