import { describe, expect, it } from 'vitest';
import { addTitles } from '../../../../src/entities/tagger/added/quoted-titles.ts';
import { NAME_TYPES } from '../../../../src/entities/tagger/labels.ts';
import { createNameTrimmer } from '../../../../src/entities/tagger/trim-name.ts';
import { lexicon, mending, readMarked, wordsOfName } from '../marked-names.ts';

const trim = createNameTrimmer(lexicon);

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return addTitles(names, sequences, mending).map(
    (name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, trim(name))}`,
  );
}

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
