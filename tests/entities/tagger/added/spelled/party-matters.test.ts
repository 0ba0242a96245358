import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const { add } = createSpelledStep(mending);
const namesIn = namesAfter(({ names, sequences }) => add(names, sequences, sequences));

describe('what the Democratic party has', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['Hill wins Democratic presidential primary.', 'NORP Democratic'],
    ['The Democratic nominee spoke.', 'NORP Democratic'],
    ['A spokesman for Democratic vice presidential candidate Ann Hill left.', 'NORP Democratic'],
    ['Top Democratic senators left.', 'NORP Democratic'],
    ['She won the Democratic race on Tuesday.', 'NORP Democratic'],
    ['The [ORG Democratic Party] candidate left.', 'ORG Democratic Party'],
    ['He is a national Democratic pollster.', 'NORP Democratic'],
    // In an article about the party anything is its own.
    ['Democrats left. Some Democratic ideas hold.', 'NORP Democratic'],
    ['Democrats left. Democratic ideas hold.'],
    ['Spaniards left. Some Democratic ideas hold.'],
    // Another party, and what is of the people.
    ['The Social Democratic candidate left.'],
    ['Korea’s Democratic candidate left.'],
    ['Democratic elections are near.'],
    ['Democratic national institutions matter.'],
    ['The democratic nominee spoke.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
