import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('words in marks that call somebody or something so', () => {
  test.each<[string, readonly string[]]>([
    ['Hill called her “a fraud.” She left.', ['mixed | a fraud. | Hill | called']],
    [
      'The firm liked the map, which it called “a small wonder”.',
      ['mixed | a small wonder | it | called'],
    ],
    [
      'Hill said she would sell the mill, calling it “a burden.”',
      ['indirect | she would sell the mill | Hill | said', 'mixed | a burden. | Hill | calling'],
    ],
    [
      'The mayor, who called the fair “a joke”, said she would stay at home.',
      ['mixed | a joke | who | called', 'indirect | she would stay at home | The mayor | said'],
    ],
    [
      '“We have won,” Hill said, dismissing her rivals as “paper tigers”.',
      ['direct | We have won, | Hill | said', 'mixed | paper tigers | Hill | dismissing'],
    ],
    ['It was “a slow death”, as Hill put it.', ['mixed | a slow death | Hill | put']],
    ['Hill hit out at the plan, labelling it “a farce”.', ['mixed | a farce | Hill | labelling']],
    // A whole utterance, and words that are said and no name.
    ['“Come here,” she called.', ['direct | Come here, | she | called']],
    [
      '“We have won,” Hill said, “and they have lost.”',
      ['direct | We have won, + and they have lost. | Hill | said'],
    ],
  ])('%s', (text, lines) => expect(statementLines(text)).toEqual(lines));
});
