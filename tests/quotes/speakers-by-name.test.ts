import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Jane Hill';
const POE = 'PERSON: Tom Poe';

type Row = [text: string, names: string[], expected: string];

describe('a name among the words of its bearer', () => {
  test.each<Row>([
    ['Judge Jane Hill QC said it burned.', [HILL], 'Judge Jane Hill QC → Jane Hill'],
    ['“It burned,” said Tom Poe MP.', [POE], 'Tom Poe MP → Tom Poe'],
    ['Dr Jane Hill PhD said it burned.', [HILL], 'Dr Jane Hill PhD → Jane Hill'],
    [
      'Its chief, Maj. Gen. Tom Poe, said it burned.',
      [POE],
      'Its chief, Maj. Gen. Tom Poe, → Tom Poe',
    ],
    [
      'One of them, the hurdler Jane Hill, said it burned.',
      [HILL],
      'One of them, the hurdler Jane Hill, → Jane Hill',
    ],
    [
      'One of them, the hurdler Jane Hill, who won in Rome, recalled that it burned.',
      [HILL, 'LOC: Rome'],
      'One of them, the hurdler Jane Hill, who won in Rome, → Jane Hill',
    ],
    [
      'The first witness, Brandt engineer Jane Hill, told the court it burned.',
      ['ORG: Brandt', HILL],
      'The first witness, Brandt engineer Jane Hill, → Jane Hill',
    ],
    [
      'The finder, a plumber named Tom Poe, said it burned.',
      [POE],
      'The finder, a plumber named Tom Poe, → Tom Poe',
    ],
    [
      'A dentist who gave her name only as Jane said it burned.',
      ['PERSON: Jane'],
      'A dentist who gave her name only as Jane → Jane',
    ],
    [
      'A man who gave his name as Tom Poe said it burned.',
      [POE],
      'A man who gave his name as Tom Poe → Tom Poe',
    ],
    [
      'A dentist who gave her name as Jane came. “It burned,” she said.',
      ['PERSON: Jane'],
      'she → Jane',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<Row>([
    [
      'A friend of Jane Hill, the mayor, said it burned.',
      [HILL],
      'A friend of Jane Hill, the mayor, → -',
    ],
    [
      'One of them, a friend of Jane Hill, said it burned.',
      [HILL],
      'One of them, a friend of Jane Hill, → -',
    ],
  ])('not of another: %s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
});

describe('who and which right behind a name', () => {
  test.each<Row>([
    [
      'The fire was seen late, according to the Ames Directorate, which says the mill is lost.',
      ['ORG: Ames Directorate'],
      'which → Ames Directorate',
    ],
    [
      'There was bad news for Brandt, who confirmed that the mill is lost.',
      ['ORG: Brandt'],
      'who → Brandt',
    ],
    ['It was a setback for Jane Hill, who said that the mill is lost.', [HILL], 'who → Jane Hill'],
    [
      'The plan was rejected by the Ames Tribune, which said that the mill is lost.',
      ['ORG: Ames Tribune'],
      'which → Ames Tribune',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));

  test.each<Row>([
    [
      'It was seen by a spokesman for Brandt, who said that the mill is lost.',
      ['ORG: Brandt'],
      'who → -',
    ],
    ['It was a bad day for the wife of Tom Poe, who said that the mill is lost.', [POE], 'who → -'],
    [
      'It was bought by Jane Hill and Tom Poe, who say that the mill is lost.',
      [HILL, POE],
      'who → -',
    ],
    [
      'It was an attack on Republicans who said that the mill is lost.',
      ['NORP: Republicans'],
      'who → -',
    ],
  ])('not of another: %s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
});
