import { describe, expect, test } from 'vitest';
import { JANE_HILL, TOM_POE } from '../names.ts';
import { quotesOf } from '../read-article.ts';

const BEFORE = 'Tom Poe said the eels were late.';

/** Who says a line between two paragraphs. */
function speakerOf(line: string, behind: string): string {
  const text = `${BEFORE}\n\n${line}\n\n${behind}`;
  const start = text.indexOf(line);
  const quote = quotesOf(text, [JANE_HILL, TOM_POE]).find(
    (one) => one.start >= start && one.end <= start + line.length,
  );
  return quote === undefined ? 'none' : (quote.speaker?.entity ?? '-');
}

describe('a line in marks without a stop', () => {
  test.each<[line: string, behind: string, speaker: string]>([
    // The heading of what follows.
    ['“We were never asked”', 'Jane Hill said that nobody knew.', 'Jane Hill'],
    ['‘The eels are gone’', 'It rained. Jane Hill warned that the eels died.', 'Jane Hill'],
    [
      '“Nobody counted the eels”',
      'Tom Poe said it rained. Jane Hill said that nobody counted.',
      'Jane Hill',
    ],
    ['“We were never asked”', 'It rained all day.', '-'],
    // What whoever spoke goes on to say.
    ['“We were never asked.”', 'It rained all day.', 'Tom Poe'],
  ])('%s %s', (line, behind, speaker) => expect(speakerOf(line, behind)).toBe(speaker));

  test('is no heading behind a colon', () => {
    const text = 'Tom Poe was angry:\n\n“We were never asked”\n\nJane Hill said it rained.';
    expect(quotesOf(text, [JANE_HILL, TOM_POE])[0]?.speaker?.entity).toBe('Tom Poe');
  });
});
