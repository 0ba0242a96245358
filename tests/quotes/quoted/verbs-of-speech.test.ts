import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('a piece of a sentence in marks is of nobody who only does something', () => {
  test.each<[string, string[]]>([
    ['The firm pays an “article fee” for each page.', []],
    ['Hill presided as the “chief judge” at the play.', []],
    ['The ferry board uses a definition of “open water” for its maps.', []],
    ['Hill flew to Ames for a talk with “the friends”.', []],
    ['The shop removed Poe for “lasting idleness”, a phrase from its rules.', []],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ['“Never again,” he rumbled.', ['he: Never again,']],
    ['Hill grew angry: “never again”.', ['Hill: never again']],
    ['A spokesman termed it “a bundle of lies”.', ['A spokesman: a bundle of lies']],
    ['Hill branded the rally a “shambles” on Monday.', ['Hill: shambles']],
    [
      'The board apologised to “any patient whose care fell short”.',
      ['The board: any patient whose care fell short'],
    ],
    ['The roof was old and the door was “no door”, a guard said.', ['a guard: no door']],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
