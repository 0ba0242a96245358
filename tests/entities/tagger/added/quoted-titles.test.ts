import { describe, expect, it } from 'vitest';
import { addTitles } from '../../../../src/entities/tagger/added/quoted-titles.ts';
import { createNameTrimmer } from '../../../../src/entities/tagger/trim-name.ts';
import { lexicon, mending, namesAfter, readMarked, wordsOfName } from '../marked-names.ts';

const trim = createNameTrimmer(lexicon);
const namesIn = namesAfter(({ names, sequences }) =>
  addTitles(names, sequences, mending).map(trim),
);

type Row = [marked: string, ...names: string[]];

describe('titles of works in quotation marks', () => {
  it.each<Row>([
    ['He won for his part in “Brother of the Ferryman,” she said.', 'MISC Brother of the Ferryman'],
    ['The report, entitled "No Passage", came.', 'MISC No Passage'],
    ['In his book ‘Plunder by Catalogue’ he denies it.', 'MISC Plunder by Catalogue'],
    // The article belongs to it, and names inside go.
    ['The premiere of "The Long Crossing", she said.', 'MISC The Long Crossing'],
    [
      'A part in “Low Tide at [LOC Gageo],” by [PERSON Kim Soo] of [LOC Seoul].',
      'MISC Low Tide at Gageo',
      'PERSON Kim Soo',
      'LOC Seoul',
    ],
    ['It was on [ORG NBC]’s “Meet the Press.”', 'ORG NBC', 'MISC Meet the Press'],
    // What is said, slogans, one word, small words, no end, and people.
    ['“Not Aguilares on a Sunday.”'],
    ['He said: “Good Morning.”'],
    ['It met under the slogan “Ten Years Together”, he wrote.'],
    ['They call it “Flights”, she says.'],
    ['She spoke of “a Total mess” there.'],
    ['She spoke of “Total Chaos and more” there.'],
    ['She spoke of “Total Chaos and More.'],
    ['They cheered for “President [PERSON Bernie Sanders].”', 'PERSON Bernie Sanders'],
    ['It is against “[PERSON John Doe]” alone.', 'PERSON John Doe'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));

  it('leaves an article that opens what is said', () => {
    const { text, names } = readMarked('“[MISC The Gang of Eight], all of it, voted.”');
    expect(names.map((name) => wordsOfName(text, trim(name)))).toEqual(['Gang of Eight']);
  });
});
