import { describe, expect, it } from 'vitest';
import { withLetters } from '../../../../src/entities/tagger/mended/lettered-people.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withLetters(names, mending));

describe('people with two letters before their family name', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Then KP [PERSON Sharma Oli] left.', 'PERSON KP Sharma Oli'],
    ['Then [ORG RR Patil] left.', 'PERSON RR Patil'],
    [
      'Then [ORG BS Yediyurappa] left. [PERSON Yediyurappa] said so.',
      'PERSON BS Yediyurappa',
      'PERSON Yediyurappa',
    ],
    // A name that nobody knows, a club, a shop, a player's position, a state and a title.
    ['Then [ORG BS Yediyurappa] left.', 'ORG BS Yediyurappa'],
    ['Then [ORG TP Mazembe] won.', 'ORG TP Mazembe'],
    ['Then [ORG WH Smith] closed.', 'ORG WH Smith'],
    ['Then [ORG JD Sports] closed.', 'ORG JD Sports'],
    ['Then QB [PERSON Josh Allen] ran.', 'PERSON Josh Allen'],
    ['Then SS [PERSON Carlos Ruiz] ran.', 'PERSON Carlos Ruiz'],
    ['Then UP [PERSON Yadav] voters left.', 'PERSON Yadav'],
    ['Then PM [PERSON Sharma Oli] left.', 'PERSON Sharma Oli'],
    ['Then the [ORG PT] [PERSON Silva] left.', 'ORG PT', 'PERSON Silva'],
    ['BY [PERSON SHARMA OLI]', 'PERSON SHARMA OLI'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
