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
  test('an interview between two who are named, or Q and A', () => {
    expect(
      linesOf(
        'Jane Hill: What happened?\n\nTom Poe: The dam broke.\n\nJane Hill: When?\n\nTom Poe: At noon.',
      ),
    ).toEqual([
      'direct | What happened? | Jane Hill | :',
      'direct | The dam broke. | Tom Poe | :',
      'direct | When? | Jane Hill | :',
      'direct | At noon. | Tom Poe | :',
    ]);
    expect(linesOf('Q. Why?\n\nA. It rained.\n\nQ. Again?\n\nA. Always.')).toEqual([
      'direct | Why? | Q | .',
      'direct | It rained. | A | .',
      'direct | Again? | Q | .',
      'direct | Always. | A | .',
    ]);
  });
  test('what stands in a box in capitals is said by nobody', () => {
    expect(
      linesOf('AT A GLANCE\n\nSALES: 11 million\n\nNET PROFIT: 2 million\n\nSHARES: 40 cents'),
    ).toEqual([]);
    expect(linesOf('WHAT: A concert.\n\nWHEN: Friday at 8 p.m.\n\nWHERE: The old mill.')).toEqual(
      [],
    );
  });
  test('what stands in a box of facts is said by nobody', () => {
    expect(
      linesOf('She bakes bread.\n\nName: Jane Hill\n\nAge: 34\n\nTown: Ames\n\nTrade: baker'),
    ).toEqual([]);
  });
  test('one paragraph with a label is a dateline, no transcript', () => {
    expect(linesOf('LAHORE: The kites are back.\n\nThe sky was full of them.')).toEqual([]);
  });
});
