import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

const kindsOf = (text: string) =>
  quotesOf(text)
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind }) => kind);

describe('a whole utterance in marks is direct', () => {
  test.each([
    '“The tunnel,” Lund said on Monday, “is closed.”',
    '“The tunnel,” Lund told divers in Bergen, “is closed.”',
    '“The tunnel,” said Lund, who built it, “is closed.”',
    '“The tunnel,” Lund says with a shrug, “is closed.”',
    '“The tunnel is closed,” a pilot carrying charts from the port told the Clarion.',
    '“The tunnel is closed,” Lund laughs.',
    '“The tunnel is closed,” was all Lund would say.',
    'It was a long night.\n\n“We closed the tunnel”\n\nLund was there.',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['direct']));
});

describe('words in marks within what is reported are mixed', () => {
  test.each([
    'The port, she wrote, “saw a line in a budget”.',
    'The port would reopen, she added, “by Easter”.',
    'Lund said the port “saw a line in a budget”.',
    'It was a long night.\n\n“A tunnel without light”\n\nLund said the pilots would have none of it.',
  ])('%s', (text) => expect(kindsOf(text)[0]).toBe('mixed'));
});

test('a sentence in marks before the colon of a headline is somebody’s', () => {
  const text = '‘We lit the lamps’: Town waits for its ferry\n\nIt was a long night in Bergen.';
  expect(kindsOf(text)).toEqual(['direct']);
});
