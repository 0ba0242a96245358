import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('whose the words in marks are', () => {
  test.each<[string, readonly string[]]>([
    // Behind a sentence in marks that is whole, another sentence.
    [
      '“We slept,” said Hill. “It was dark.” The damage was not disclosed.',
      ['direct | We slept, + It was dark. | Hill | said'],
    ],
    [
      '“We slept,” said Hill. “It was dark.” The firm declined to comment.',
      ['direct | We slept, + It was dark. | Hill | said'],
    ],
    // Somebody else's, or the title of a work, behind "Hill said".
    [
      '“It is wrong,” Hill said after Reed called her “a coward”.',
      ['direct | It is wrong, | Hill | said', 'mixed | a coward | Reed | called'],
    ],
    [
      '“It is wrong,” Hill said to chants of “Out!”',
      ['direct | It is wrong, | Hill | said', 'direct | Out! | - | chants'],
    ],
    [
      '“I laughed,” Hill said at the opening of “The Long Night”.',
      ['direct | I laughed, | Hill | said'],
    ],
    [
      '“It is wrong,” Hill said, “and they know it.”',
      ['direct | It is wrong, + and they know it. | Hill | said'],
    ],
    [
      '“It shook at about noon on Monday,” says Hill, reached by phone, “and the lamp fell.”',
      ['direct | It shook at about noon on Monday, + and the lamp fell. | Hill | says'],
    ],
    [
      '“For shops,” Hill had said as she concluded her speech, “it is all.”',
      ['direct | For shops, + it is all. | Hill | had said'],
    ],
    [
      '“It is late,” Hill said after Reed told her to go, “and I am tired.”',
      ['direct | It is late, + and I am tired. | Hill | said'],
    ],
    [
      'Hill pitched her plan as a way to make jobs that last, noting that she was “the only one who asked.”',
      ['mixed | the only one who asked. | Hill | noting'],
    ],
    [
      'Hill went through the rules of the house: “Be kind to all,” she said.',
      ['direct | Be kind to all, | she | said'],
    ],
    // What leads to another article.
    ['READ MORE: ‘I was scared’: what Hill saw', []],
    ['WATCH: ‘We won’', []],
    ['(Hill said the sea will rise.)', ['indirect | the sea will rise | Hill | said']],
    // Who does it in the passive.
    [
      'The raid was described by Hill as “a blunder”.',
      ['mixed | a blunder | Hill | was described'],
    ],
    [
      'The raid, described by Hill as “a blunder”, went on.',
      ['mixed | a blunder | Hill | described'],
    ],
    ['She was labelled “a fraud” by Hill.', ['mixed | a fraud | Hill | was labelled']],
    [
      'In the words of Tom Hill, “they slept”.',
      ['direct | they slept | Tom Hill | In the words of'],
    ],
    ['Tom Hill smiles and says: “We slept.”', ['direct | We slept. | Tom Hill | says']],
    [
      'The mayor was clear: “There is no money.”',
      ['direct | There is no money. | The mayor | was clear'],
    ],
  ])('%s', (text, lines) => expect(statementLines(text)).toEqual(lines));
});

describe('a piece of what is said, or all of it', () => {
  test.each<[string, string]>([
    ['Hill cited “old age”.', 'mixed | old age | Hill | cited'],
    ['Hill praised his “quiet courage”.', 'mixed | quiet courage | Hill | praised'],
    ['Hill denied “any part in it”.', 'mixed | any part in it | Hill | denied'],
    ['Hill shouted “never again”.', 'direct | never again | Hill | shouted'],
    [
      'Hill said, “We will not wait,” and left the hall.',
      'direct | We will not wait, | Hill | said',
    ],
  ])('%s', (text, line) => expect(statementLines(text)).toEqual([line]));
});
