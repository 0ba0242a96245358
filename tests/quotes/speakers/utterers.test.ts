import { describe, expect, test } from 'vitest';
import { JANE_HILL, TOM_POE, VELMAR } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';
import type { Row } from '../who-speaks.ts';

describe('whose "the statement" is', () => {
  test.each<Row>([
    [
      'In a statement read to the court, Jane Hill said it was late. “I thanked her,” the statement said.',
      [JANE_HILL],
      'the statement → Jane Hill',
    ],
    [
      'Velmar issued a statement saying it was late. The statement added that the mill was old.',
      [VELMAR],
      'The statement → Velmar',
    ],
    [
      'Tom Poe said in a letter to the board that it was late. The letter said the mill was old.',
      [TOM_POE],
      'The letter → Tom Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    [
      'Jane Hill said it was late. The statement said the mill was old.',
      [JANE_HILL],
      'The statement → -',
    ],
    [
      'Jane Hill said in a letter that it was late. The statement said the mill was old.',
      [JANE_HILL],
      'The statement → -',
    ],
    [
      'Jane Hill said the mill had a statement on its door. The statement said the mill was old.',
      [JANE_HILL],
      'The statement → -',
    ],
  ])('nobody’s: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
