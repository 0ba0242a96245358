import { describe, expect, test } from 'vitest';
import { asLine, quotesOf } from './read-article.ts';

const lines = (text: string) => quotesOf(text).map((quote) => asLine(text, quote));

describe('a transcript without quotation marks', () => {
  test('each turn is a statement of the one who is named', () => {
    expect(
      lines(
        'WALLACE: Will she be there?\n\nPENCE: She will not. That is all.\n\nWALLACE: Thank you.',
      ),
    ).toEqual([
      'direct | Will she be there? | WALLACE | :',
      'direct | She will not. That is all. | PENCE | :',
      'direct | Thank you. | WALLACE | :',
    ]);
  });
  test('one paragraph with a label is a dateline, no transcript', () => {
    expect(lines('LAHORE: The kites are back.\n\nThe sky was full of them.')).toEqual([]);
  });
});
