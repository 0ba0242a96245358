import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('what somebody calls a thing is a statement', () => {
  test.each<[string, string[]]>([
    [
      'Poe called both Lee and the deputy mayor Jane Hill “reckless” and left the room.',
      ['mixed | reckless | Poe | called'],
    ],
    [
      'Poe called unpaid helpers from Ames “heroes” in a letter.',
      ['mixed | heroes | Poe | called'],
    ],
    [
      'Hill answered the letter by calling Lee “dopey” and walking out.',
      ['mixed | dopey | Hill | calling'],
    ],
    [
      'Hill dismissed the two-year plan for the dam as a “farce”.',
      ['mixed | farce | Hill | dismissed'],
    ],
    [
      'Hill described the dam as “mad” and the mayor as “a clown”.',
      ['mixed | mad + a clown | Hill | described'],
    ],
    [
      'Lee, who has called Hill’s comments “deeply unfair,” portrayed her own party as lost.',
      ['mixed | deeply unfair, | who | has called'],
    ],
  ])('%s', (text, lines) => expect(statementLines(text)).toEqual(lines));
});

describe('but not a name, nor what no verb of calling says', () => {
  test.each([
    'Friends call Hill “Skipper” on the quay.',
    'Hamas “tyrants” were shown in the film.',
    'Ames built a “smart” bridge for the games.',
  ])('%s', (text) => expect(statementLines(text)).toEqual([]));
});
