import { describe, expect, test } from 'vitest';
import { lastSpeaker as last, speakersOf as speakers } from './read-article.ts';

const CLINTON = 'PERSON: Hillary Clinton | Clinton';
const TRUMP = 'PERSON: Donald Trump | Trump';

describe('names', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said President Trump.', [TRUMP], ['President Trump → Donald Trump']],
    [
      '“No,” said Clinton spokesman Nick Merrill.',
      [CLINTON, 'PERSON: Nick Merrill'],
      ['Clinton spokesman Nick Merrill → Nick Merrill'],
    ],
    [
      '“No,” said their commander, Lt Col Jannie de Wet.',
      ['PERSON: Jannie de Wet'],
      ['their commander, Lt Col Jannie de Wet → Jannie de Wet'],
    ],
    [
      'The losses grew, according to a report by Moody’s.',
      ['ORG: Moody’s'],
      ['a report by Moody’s → Moody’s'],
    ],
  ])('%s', (text, names, expected) => expect(speakers(text, names)).toEqual(expected));
});

describe('names beside the speaker are not the speaker', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said an aide to Clinton.', [CLINTON], ['an aide to Clinton → -']],
    ['“No,” said Trump’s lawyer.', [TRUMP], ['Trump’s lawyer → -']],
    ['In Gaza one of the fighters said: “We stay.”', ['LOC: Gaza'], ['one of the fighters → -']],
  ])('%s', (text, names, expected) => expect(speakers(text, names)).toEqual(expected));
});

describe('pronouns', () => {
  test('he and she go to the person of that gender', () => {
    const text =
      'Donald Trump met Hillary Clinton on Monday. “I was glad,” she said. “So was I,” he replied.';
    expect(speakers(text, [CLINTON, TRUMP])).toEqual([
      'she → Hillary Clinton',
      'he → Donald Trump',
    ]);
  });
  test('a title tells the gender', () => {
    const text = 'Mr. Okoro and Ms. Bello ran the shop. “We open at six,” she said.';
    expect(speakers(text, ['PERSON: Okoro', 'PERSON: Bello'])).toEqual(['she → Bello']);
  });
  test('who goes to the name before it', () => {
    const text = 'Donald Trump praised Hillary Clinton, who said the race was over.';
    expect(speakers(text, [CLINTON, TRUMP]).at(-1)).toBe('who → Hillary Clinton');
  });
  test('nobody of that gender is nobody', () => {
    expect(speakers('Donald Trump left early. “I was glad,” she said.', [TRUMP])).toEqual([
      'she → -',
    ]);
  });
});

describe('what the article called somebody', () => {
  test.each<[string, string[], string]>([
    [
      'Finance Minister Jane Hill arrived. Tom Poe spoke first. The road would open, the minister said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the minister → Jane Hill',
    ],
    [
      'Ann Lee, a spokeswoman for the port, came late. “We know nothing,” the spokeswoman said.',
      ['PERSON: Ann Lee'],
      'the spokeswoman → Ann Lee',
    ],
    [
      'The mayor of Ames, Jane Hill, opened the bridge. Tom Poe watched. “It holds,” the mayor said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe', 'LOC: Ames'],
      'the mayor → Jane Hill',
    ],
    [
      'Ann Lee was sworn in as governor in May. Tom Poe left. “I start today,” the governor said.',
      ['PERSON: Ann Lee', 'PERSON: Tom Poe'],
      'the governor → Ann Lee',
    ],
    [
      'Jane Hill, 43, and Tom Poe, 51, crossed the lake. “It was cold,” the 51-year-old said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the 51-year-old → Tom Poe',
    ],
    [
      'Tom Poe is the deputy mayor. Mayor Jane Hill was away. “We wait,” the deputy mayor said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the deputy mayor → Tom Poe',
    ],
    [
      'Jane Hill, who is the coach of Ames, shouted. Tom Poe ran on. “Too slow,” the coach said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe', 'LOC: Ames'],
      'the coach → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(last(text, names)).toBe(expected));
});

describe('words before the noun decide', () => {
  const names = ['PERSON: Jane Hill', 'PERSON: Tom Poe'];
  const text =
    'Democratic nominee Jane Hill met Republican nominee Tom Poe. Tom Poe smiled. Tom Poe left.';
  test.each<[string, string]>([
    ['“Enough,” the Democratic nominee said.', 'the Democratic nominee → Jane Hill'],
    ['“Enough,” the nominee said.', 'the nominee → Tom Poe'],
  ])('%s', (quote, expected) => expect(last(`${text} ${quote}`, names)).toBe(expected));
});

describe('another noun of the same kind', () => {
  test.each<[string, string[], string]>([
    [
      'Senator Jane Hill met Tom Poe, a farmer. “I listened,” the lawmaker said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the lawmaker → Jane Hill',
    ],
    [
      'Jane Hill, an attorney, sat beside Tom Poe. “We will appeal,” the lawyer said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the lawyer → Jane Hill',
    ],
    [
      'Jane Hill, the defender, fouled Tom Poe, a steward. “I was late,” the player said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the player → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(last(text, names)).toBe(expected));
});

describe('organisations by the words of their names', () => {
  test.each<[string, string[], string]>([
    [
      'The Nordhaven Museum closed early. The roof leaks in two places, the museum said.',
      ['ORG: Nordhaven Museum'],
      'the museum → Nordhaven Museum',
    ],
    [
      'The Swift Action Battalion came at dawn. Rights Watch protested. Nobody was hurt, the unit said.',
      ['ORG: Swift Action Battalion', 'ORG: Rights Watch'],
      'the unit → Swift Action Battalion',
    ],
    [
      'Coral Airlines met the Union of Pilots. “We fly on Monday,” the carrier said.',
      ['ORG: Coral Airlines', 'ORG: Union of Pilots'],
      'the carrier → Coral Airlines',
    ],
    [
      'Volta Inc sued the Ministry of Trade. “We acted in good faith,” the company said.',
      ['ORG: Volta Inc', 'ORG: Ministry of Trade'],
      'the company → Volta Inc',
    ],
  ])('%s', (text, names, expected) => expect(last(text, names)).toBe(expected));
});

describe('by kind and presence', () => {
  test.each<[string, string[], string]>([
    [
      'Brandt will build ten towers. Work starts in May, the developer said.',
      ['ORG: Brandt'],
      'the developer → Brandt',
    ],
    [
      'Ann Lee will build ten towers. Work starts in May, the developer said.',
      ['PERSON: Ann Lee'],
      'the developer → Ann Lee',
    ],
    [
      'The taps are dry, the mayor said. The rain is late. Mayor Jane Hill spoke at noon.',
      ['PERSON: Jane Hill'],
      'the mayor → Jane Hill',
    ],
    [
      'Wages fell in May, according to a survey that Brandt published on Monday.',
      ['ORG: Brandt'],
      'a survey → Brandt',
    ],
    [
      'Jane Hill wrote it. The law has ten parts. Each has a name. One is long. Parts are missing, the rapporteur said.',
      ['PERSON: Jane Hill'],
      'the rapporteur → Jane Hill',
    ],
    [
      'Brandt shut two mines. Prices fell. “Costs were too high,” the company said.',
      ['ORG: Brandt'],
      'the company → Brandt',
    ],
    [
      'Luis Soto beat Tom Poe. Soto served well. “I am tired,” the Spaniard said.',
      ['PERSON: Luis Soto | Soto', 'PERSON: Tom Poe', 'NORP: Spaniard'],
      'the Spaniard → Luis Soto',
    ],
  ])('%s', (text, names, expected) => expect(last(text, names)).toBe(expected));

  test('he is the minister who opened the sentence before', () => {
    const text =
      'Minister Tom Poe met Ed Lee. Ed Lee paid. The minister thanked Ed Lee. “It was time,” he said.';
    expect(last(text, ['PERSON: Tom Poe', 'PERSON: Ed Lee'])).toBe('he → Tom Poe');
  });
});

describe('nobody is named', () => {
  test.each<[string, string[], string]>([
    [
      'Senators Jane Hill and Tom Poe wrote a memo. “We worry,” the senators said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the senators → -',
    ],
    ['Jane Hill left. She was tired, the source said.', ['PERSON: Jane Hill'], 'the source → -'],
    [
      'The Ministry of Trade shut. “We know nothing,” the company said.',
      ['ORG: Ministry of Trade'],
      'the company → -',
    ],
    ['Jane Hill arrived. “We saw smoke,” residents said.', ['PERSON: Jane Hill'], 'residents → -'],
    [
      'Reuters asked twice. “There is no plan,” the government said.',
      ['ORG: Reuters'],
      'the government → -',
    ],
    [
      'The United Nations met. Harvests will fall, the United Nations’ food agency said.',
      ['ORG: United Nations'],
      'the United Nations’ food agency → -',
    ],
    [
      'Jane Hill and Tom Poe said the bridge was safe.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'Jane Hill and Tom Poe → -',
    ],
    [
      'Brandt closed a mine. “We warned them,” a spokesman said.',
      ['ORG: Brandt'],
      'a spokesman → -',
    ],
  ])('%s', (text, names, expected) => expect(last(text, names)).toBe(expected));
});
