import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('laws with a part of their name in brackets', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The Harbour Dues (Amendment) Bill passed.', 'MISC Harbour Dues (Amendment) Bill'],
    [
      'Under the [ORG Navy] ([ORG Second Amendment]) Act 2019 he left.',
      'MISC Navy (Second Amendment) Act',
    ],
    [
      'The Safety of [LOC Rwanda] ([MISC Asylum and Immigration]) Act failed.',
      'MISC Safety of Rwanda (Asylum and Immigration) Act',
    ],
    ['The Finance (No. 2) Bill passed.', 'MISC Finance (No. 2) Bill'],
    ['They changed the Census Act and Elections (Costs) Rules.', 'MISC Elections (Costs) Rules'],
    ['The Prevention of Cruelty (PoC) Act is old.', 'MISC Prevention of Cruelty (PoC) Act'],
    // What is in brackets is no part of a law, or none stands behind.
    ['[ORG Harbour Trust] (formerly the Quay) Act now.', 'ORG Harbour Trust'],
    [
      'The [ORG Senate] ([NORP Republican]) [PERSON Bill Hill] left.',
      'ORG Senate',
      'NORP Republican',
      'PERSON Bill Hill',
    ],
    ['The [ORG Bank of Orr] ([ORG BOO]) lent more.', 'ORG Bank of Orr', 'ORG BOO'],
    ['They left (Amendment) Bill alone.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
