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
      'Jane Hill QC, prosecuting, said it burned. The barrister said it was late.',
      [HILL],
      'The barrister → Jane Hill',
    ],
    [
      'The medical examiner, H. Jane Hill, said it burned.',
      ['PERSON: H. Jane Hill'],
      'The medical examiner, H. Jane Hill, → H. Jane Hill',
    ],
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
      'The union’s rival, the Ames League, called for an inspection and said it burned.',
      ['ORG: Ames League'],
      'The union’s rival, the Ames League, → Ames League',
    ],
    [
      'The other man, his cousin Tom Poe, 40, said it burned.',
      [POE],
      'The other man, his cousin Tom Poe, 40, → Tom Poe',
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

describe('a name that ends as a possessive does', () => {
  test.each<Row>([
    ['Moody’s said the mill is lost.', ['ORG: Moody'], 'Moody’s → Moody'],
    ['The shares fell after Moody’s said the mill is lost.', ['ORG: Moody'], 'Moody’s → Moody'],
    [
      'The council shut, and Sotheby’s said the mill is lost.',
      ['ORG: Sotheby'],
      'Sotheby’s → Sotheby',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    ['Jane Hill said Tom Poe’s not going to win.', [HILL, POE], 'Jane Hill → Jane Hill'],
  ])('or not: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('somebody whom the name is given to', () => {
  test.each<Row>([
    [
      'The finder, a plumber named Tom Poe, left. Jane Hill came. The plumber has been given a seat. He said it was late.',
      [POE, HILL],
      'He → Tom Poe',
    ],
    [
      'A dentist who gave her name only as Jane left. Tom Poe came. “It was late,” the dentist said.',
      ['PERSON: Jane', POE],
      'the dentist → Jane',
    ],
    [
      'The board named Jane Hill. Tom Poe came. “It was late,” the board said.',
      [HILL, POE],
      'the board → -',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('the subject that two verbs share', () => {
  test.each<Row>([
    [
      'President Tom Poe had flags lowered at the mill and said in a statement that it was late.',
      [POE],
      'President Tom Poe → Tom Poe',
    ],
    ['Jane Hill saw the mill burned and said that it was late.', [HILL], 'Jane Hill → Jane Hill'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
