import { describe, expect, it } from 'vitest';
import { addSeats } from '../../../../src/entities/tagger/added/party-seats.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addSeats(names, sequences, mending));

describe('the places that politicians sit for', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Sen. [PERSON Pell], [PERSON D-Ellington], left.', 'PERSON Pell', 'LOC Ellington'],
    ['Sen. [PERSON Pell], D-St. [PERSON Louis], left.', 'PERSON Pell', 'LOC St. Louis'],
    ['Sen. [PERSON Pell] (R-Cape Girardeau) left.', 'PERSON Pell', 'LOC Cape Girardeau'],
    ['Sen. [PERSON Pell] (R-TX) left.', 'PERSON Pell', 'LOC TX'],
    ['Sen. [PERSON Pell], R-[ORG Tenn]., left.', 'PERSON Pell', 'LOC Tenn.'],
    ['He met [PERSON Pell], R-Savannah.', 'PERSON Pell', 'LOC Savannah'],
    ['Sen. [PERSON Pell], D-District 3, left.', 'PERSON Pell'],
    ['On the beach, [MISC D-Day] began.', 'MISC D-Day'],
    ['Then Ndhiwax MP [PERSON Ann Hill] left.', 'LOC Ndhiwax', 'PERSON Ann Hill'],
    ['Then Ndhiwax South MP [PERSON Ann Hill] left.', 'LOC Ndhiwax South', 'PERSON Ann Hill'],
    ['Then Ballyx TD [PERSON Ann Hill] left.', 'LOC Ballyx', 'PERSON Ann Hill'],
    ['Then Backbench MP [PERSON Ann Hill] left.', 'PERSON Ann Hill'],
    ['Then South MP [PERSON Ann Hill] left.', 'PERSON Ann Hill'],
    ['Then Bawku Central MP [PERSON Ann Hill] left.', 'LOC Bawku Central', 'PERSON Ann Hill'],
    ['[PERSON Ann Hill], the MP for [ORG Ndhiwax], left.', 'PERSON Ann Hill', 'LOC Ndhiwax'],
    ['[PERSON Ann Hill] is the MLA for Ndhiwax South.', 'PERSON Ann Hill', 'LOC Ndhiwax South'],
    ['He won the [MISC Ndhiwax by-election] in May.', 'LOC Ndhiwax'],
    [
      'He won the Ndhiwax bypoll and the [ORG Ramborex South] by-polls.',
      'LOC Ndhiwax',
      'LOC Ramborex South',
    ],
    ['Then Ndhiwax MCA [PERSON Ann Hill] left.', 'LOC Ndhiwax', 'PERSON Ann Hill'],
    // What is no constituency, and a longer one.
    ['The Ndhiwax MCA left.'],
    ['He won the [ORG Labour] by-election race.', 'ORG Labour'],
    ['He is the MP for Backbench affairs.'],
    ['The [LOC Kensington and Chelsea] MP left.', 'LOC Kensington and Chelsea'],
    ['Then [ORG Labour] MP [PERSON Ann Hill] left.', 'ORG Labour', 'PERSON Ann Hill'],
    [
      'Then [PERSON Ann Hill] (APC-Borno South) left.',
      'PERSON Ann Hill',
      'ORG APC',
      'LOC Borno South',
    ],
    ['Then [PERSON Ann Hill] (Con) left.', 'PERSON Ann Hill', 'ORG Con'],
    [
      'Then [PERSON Ann Hill] ([LOC Lab], [LOC Carrow]) left.',
      'PERSON Ann Hill',
      'ORG Lab',
      'LOC Carrow',
    ],
    ['The rock band (Green) split.'],
    ['Then [PERSON Ann Hill] (Green tea) left.', 'PERSON Ann Hill'],
    ['The Cup (EU-China) began.'],
    ['Then [PERSON Ann Hill] (APC-led) left.', 'PERSON Ann Hill'],
    ['She left (COVID-Ward) early.'],
    ['Vitamin D-Rich food sells.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
