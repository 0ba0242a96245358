import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const HILL = 'PERSON: Robin Hill | Hill';
const LEE = 'PERSON: Ed Lee | Lee';

type Row = [title: string, noun: string];

describe('a title before a name tells the noun', () => {
  test.each<Row>([
    ['Sen.', 'senator'],
    ['Rep.', 'lawmaker'],
    ['Sgt.', 'sergeant'],
    ['Supt.', 'superintendent'],
    ['Det.', 'officer'],
    ['Lt. Col.', 'officer'],
    ['Prof.', 'academic'],
    ['Rev.', 'pastor'],
    ['Fr.', 'priest'],
    ['Cllr', 'politician'],
    ['Engr.', 'engineer'],
    ['Atty.', 'lawyer'],
    ['Ayatollah', 'cleric'],
    ['Secretary-General', 'leader'],
    ['Director-General', 'chief'],
  ])('%s: the %s', (title, noun) => {
    const text = `${title} Robin Hill came by train. Ed Lee, who works there, left. The ${noun} said it was late.`;
    expect(lastSpeaker(text, [HILL, LEE])).toBe(`The ${noun} → Robin Hill`);
  });

  test.each<Row>([
    ['Sen.', 'Ohio bishop'],
    ['Sgt.', 'bishop'],
    ['Prof.', 'ambassador'],
  ])('%s: not the %s', (title, noun) => {
    const text = `${title} Robin Hill came by train.\n\nIt was late.\n\nIt was cold.\n\nThe ${noun} said it was late.`;
    expect(lastSpeaker(text, [HILL, 'LOC: Ohio'])).toBe(`The ${noun} → -`);
  });
});

describe('a title from before tells less than who has just spoken', () => {
  test.each([
    [
      'Engr. Robin Hill found it.\n\nIt was cold.\n\nEd Lee, a hydrologist, said it was late. Still, the engineer said, it was good.',
      'the engineer → Ed Lee',
    ],
    [
      'Engr. Robin Hill found it.\n\nEd Lee, a hydrologist, left. Hill stayed. Still, the engineer said, it was good.',
      'the engineer → Robin Hill',
    ],
  ])('%s', (text, expected) => expect(lastSpeaker(text, [HILL, LEE])).toBe(expected));
});

describe('a senator of a state may be another than the one with the title', () => {
  test('is who was spoken of', () => {
    const text =
      'Ed Lee of Ohio met Sen. Robin Hill last year.\n\nLee runs again. The Ohio senator said it was late.';
    expect(lastSpeaker(text, [HILL, LEE, 'LOC: Ohio'])).toBe('The Ohio senator → Ed Lee');
  });
});
