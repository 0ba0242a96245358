import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('what somebody or something is called, in marks inside reported speech', () => {
  test.each<[string, string]>([
    [
      'Inspector Tom “Bull” Reid told the court that the boat was empty.',
      'indirect | the boat was empty | Inspector Tom “Bull” Reid | told',
    ],
    [
      'The museum said the painting “Winter Road” would go back to Lille.',
      'indirect | the painting “Winter Road” would go back to Lille | The museum | said',
    ],
    [
      'The mayor said the “Green Streets” plan was dead.',
      'indirect | the “Green Streets” plan was dead | The mayor | said',
    ],
    [
      'The studio said that “Night Harbour” would open in June.',
      'indirect | “Night Harbour” would open in June | The studio | said',
    ],
    [
      'He said the “Sunday Nation” had lied.',
      'indirect | the “Sunday Nation” had lied | He | said',
    ],
    [
      'She told the “Today” programme that she would stand again.',
      'indirect | she would stand again | She | told',
    ],
  ])('%s', (text, expected) => expect(statementLines(text)).toEqual([expected]));

  test.each<[string, string]>([
    [
      'Poe said the plan was the “Deal of the Century” for Ames.',
      'mixed | Deal of the Century | Poe | said',
    ],
    ['The mayor said the “silly” plan was dead.', 'mixed | silly | The mayor | said'],
    [
      'Hill said the plan was “Sheer Madness” and would fail.',
      'mixed | Sheer Madness | Hill | said',
    ],
  ])('not: %s', (text, expected) => expect(statementLines(text)).toEqual([expected]));
});
