import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const LEE = 'PERSON: Ed Lee | Lee';
const HILL = 'PERSON: Jane Hill | Hill';

type Row = [text: string, names: string[], expected: string];

const BETWEEN =
  'The road is long.\n\nIt winds past a mill.\n\nThere are two bridges.\n\nBoth are old.\n\nIt snows in March.\n\nThe mill is shut.\n\n';

describe('a noun goes on to mean whom it meant', () => {
  test.each<Row>([
    [
      `Tom Poe opened the bridge. The minister said it was safe.\n\n${BETWEEN}Ed Lee came too.\n\nTolls will rise, the minister said.`,
      [POE, LEE],
      'the minister → Tom Poe',
    ],
    [
      `Brandt shut a plant. The company said it was old.\n\nA film was shown on Vidflix.\n\n${BETWEEN}“Sales rose,” the company said.`,
      ['ORG: Brandt', 'ORG: Vidflix'],
      'the company → Brandt',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('he or she is who spoke last when nobody is near', () => {
  test.each<Row>([
    [`“It is safe,” said Tom Poe.\n\n${BETWEEN}He said tolls would rise.`, [POE], 'He → Tom Poe'],
    [`“It is safe,” said Tom Poe.\n\n${BETWEEN}She said tolls would rise.`, [POE], 'She → -'],
    [`Tom Poe came by train.\n\n${BETWEEN}He said tolls would rise.`, [POE], 'He → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who was brought in without a name is meant rather than one called so long before', () => {
  test.each<Row>([
    [
      `Officer Tom Poe lives in Ames. ${BETWEEN}The paper found an officer who had left. The officer said the mill was haunted.`,
      [POE, 'LOC: Ames'],
      'The officer → -',
    ],
    [
      'Officer Tom Poe lives in Ames. The paper asked Poe for an officer who had left. The officer said there was none.',
      [POE, 'LOC: Ames'],
      'The officer → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a name within the subject or before it is less present than the subject', () => {
  test.each<Row>([
    [
      'Ed Lee had a plan. The rise of Tom Poe gave Lee hope. He said the mill would open.',
      [POE, LEE],
      'He → Ed Lee',
    ],
    [
      'Ed Lee, an old neighbour of Mr. Poe, left early. “It is late,” he said.',
      [POE, LEE],
      'he → Ed Lee',
    ],
    [
      'The Secretary of State Tom Poe met Ed Lee. “It is late,” he said.',
      [POE, LEE],
      'he → Tom Poe',
    ],
    [
      "Mr. Poe spoke of his age.\n\nOn Monday, the minister left early. Ed Lee's car broke down. “It is late,” he said.",
      ['PERSON: Tom Poe | Poe', LEE],
      'he → Tom Poe',
    ],
    ['As for Tom Poe, he missed Ed Lee. “It is late,” he said.', [POE, LEE], 'he → Tom Poe'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a clause that goes on behind the comma is no apposition', () => {
  test.each<Row>([
    [
      'At the finals in Ames, the jury chose a poem. The jury said it was short.',
      ['LOC: Ames'],
      'The jury → -',
    ],
    [
      'Jane Hill, a jeweller charged with fraud, spoke. It was a mistake, the jeweller said.',
      [HILL],
      'the jeweller → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('what tells the gender', () => {
  test.each<Row>([
    [
      'Jennifer Hill, who speaks for the club, left. “It is late,” she said.',
      ['PERSON: Jennifer Hill'],
      'she → Jennifer Hill',
    ],
    [
      'Jennifer Hill, the chairman, left. “It is late,” she said.',
      ['PERSON: Jennifer Hill'],
      'she → Jennifer Hill',
    ],
    [
      'The mill spokesman Jennifer Hill left. “It is late,” she said.',
      ['PERSON: Jennifer Hill'],
      'she → Jennifer Hill',
    ],
    [
      'His widow Terry Hill left. “It is late,” she said.',
      ['PERSON: Terry Hill'],
      'she → Terry Hill',
    ],
    ['The chairman, Hill, left. “It is late,” she said.', ['PERSON: Hill'], 'she → -'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('a role before a colon', () => {
  test('is not named by the words behind it', () => {
    const text =
      'Bishop Tom Poe spoke in Ames on Friday.\n\nBishop: Lee wants “a silent church”\n\nThe hall was full.';
    expect(lastSpeaker(text, [POE, LEE, 'LOC: Ames'])).toBe('Bishop → Tom Poe');
  });
});

describe('a gender that only pronouns told', () => {
  test.each<Row>([
    [
      'Mr Lee said it was late. He said it was cold. She said it was early.',
      ['PERSON: Lee'],
      'She → -',
    ],
    [
      'Lee said it was late. He said it was cold. She said it was early.',
      ['PERSON: Lee'],
      'She → Lee',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
