import { describe, expect, test } from 'vitest';
import { linesOf } from '../read-article.ts';

describe('quoted words of a headline or heading are by who says them in the article', () => {
  test.each<[string, string]>([
    [
      "Dairy boss 'treated staff like cattle'\n\nThe judge, Jane Hill, told Poe: “You treated your staff like cattle.”",
      'mixed | treated staff like cattle | The judge, Jane Hill, | -',
    ],
    [
      "Ames fraud: Boss 'treated staff like cattle'\n\n“You treated your staff like cattle,” Judge Hill said.",
      'mixed | treated staff like cattle | Judge Hill | -',
    ],
    [
      '‘We had one lamp and no oil’\n\nJane Hill was ten. ‘We had one lamp, no oil, and ten cows,’ said Hill.',
      'direct | We had one lamp and no oil | Hill | -',
    ],
    [
      'Fire\n\nThe hall burned on Monday.\n\n‘Deeply sorry’\n\nThe owner said he was “deeply sorry for it all”.',
      'mixed | Deeply sorry | The owner | -',
    ],
    [
      'Fire\n\nThe hall burned on Monday.\n\nOwner ‘astonished’\n\nThe owner, Tom Poe, said he was “astonished and sad”.',
      'mixed | astonished | The owner, Tom Poe, | -',
    ],
  ])('%s', (text, expected) => expect(linesOf(text)).toContain(expected));

  test.each([
    // Nobody says those words further on.
    "Dairy boss 'treated staff like cattle'\n\nThe judge, Jane Hill, told Poe: “You are a thief.”",
    // A lone word of a headline may be anything.
    'The ‘Silence’ of Ames\n\n“It was silence that I feared,” said Jane Hill.',
  ])('but: %s', (text) => expect(linesOf(text).filter((line) => line.endsWith('| -'))).toEqual([]));

  test('a speaker named beside the words stays', () =>
    expect(
      linesOf(
        '‘We had no oil,’ says Poe\n\n“Tom told me that we had no oil, which was true,” said Jane Hill.',
      )[0],
    ).toBe('direct | We had no oil, | Poe | says'));
});
