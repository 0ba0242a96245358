import { describe, expect, test } from 'vitest';
import { linesOf } from '../read-article.ts';

describe('a transcript without quotation marks', () => {
  test('each turn is a statement of the one who is named', () => {
    expect(
      linesOf(
        'WALLACE: Will she be there?\n\nPENCE: She will not. That is all.\n\nWALLACE: Thank you.',
      ),
    ).toEqual([
      'direct | Will she be there? | WALLACE | :',
      'direct | She will not. That is all. | PENCE | :',
      'direct | Thank you. | WALLACE | :',
    ]);
  });
  test('one paragraph with a label is a dateline, no transcript', () => {
    expect(linesOf('LAHORE: The kites are back.\n\nThe sky was full of them.')).toEqual([]);
  });
});
