import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('quoted words that belong to who speaks', () => {
  test.each<[string, readonly string[]]>([
    [
      'Jane Hill, author of “The Eel,” said the river was cold.',
      ['indirect | the river was cold | Jane Hill, author of “The Eel,” | said'],
    ],
    [
      'Jane Hill, author of the book “The Eel,” wrote that critics missed the point.',
      ['indirect | critics missed the point | Jane Hill, author of the book “The Eel,” | wrote'],
    ],
    [
      'Jane Hill, a columnist for the “Eel Post,” said critics missed the point.',
      ['indirect | critics missed the point | Jane Hill, a columnist for the “Eel Post,” | said'],
    ],
    [
      'Jane Hill, star of the TV show “Eels”, told the paper that she was tired.',
      ['indirect | she was tired | Jane Hill, star of the TV show “Eels”, | told'],
    ],
    [
      '“It was cold,” said Jane Hill, whose film “The Eel” won.',
      ['direct | It was cold, | Jane Hill, whose film “The Eel” won | said'],
    ],
    [
      'Tom Poe, editor of “Eels Today,” said: “It was cold.”',
      ['direct | It was cold. | Tom Poe, editor of “Eels Today,” | said'],
    ],
    // A report, and what it reports in marks besides.
    [
      'Staff are treated as servants, says a report highlighting the “rise of casual labour” in towns.',
      [
        'indirect | Staff are treated as servants | a report highlighting the “rise of casual labour” in towns | says',
        'mixed | rise of casual labour | a report highlighting the “rise of casual labour” in towns | highlighting',
      ],
    ],
    [
      '“It was cold,” said a now retired pilot.',
      ['direct | It was cold, | a now retired pilot | said'],
    ],
    // What is said, as before.
    ['“It was cold,” said Hill.', ['direct | It was cold, | Hill | said']],
    [
      'Hill, who called it “absurd,” said critics had missed the point.',
      [
        'mixed | absurd, | who | called',
        'indirect | critics had missed the point | Hill, who called it “absurd,” | said',
      ],
    ],
    ['He earned the nickname “iron eel,” or “the man with the cold hand,” for his manners.', []],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual(expected));
});
