import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createDocumentReader } from '../../src/document/read-document.ts';
import type { ArticleDocument } from '../../src/document/types.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);
const read = createDocumentReader(loadWink(), resources);
const sentences = (text: string) =>
  read(text).sentences.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test.each([
    ['blank lines part', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['single breaks part', 'One.\nTwo.', ['One.', 'Two.']],
    ['CRLF and blanks', 'One. \r\n \r\n  Two.', ['One.', 'Two.']],
    ['U+2028', 'One.\u2028Two.', ['One.', 'Two.']],
    [
      'hard-wrapped lines belong together',
      `${'A line of a wrapped text that runs on for some time without\n'.repeat(5)}an end.\n\nNext.`,
      [
        `${'A line of a wrapped text that runs on for some time without\n'.repeat(5)}an end.`,
        'Next.',
      ],
    ],
  ])('%s', (_name, text, expected) => {
    expect(read(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['Mr. Hill left. He was tired.', ['Mr. Hill left.', 'He was tired.']],
    [
      'It rose 3.5 percent. The U.S. Army agreed.',
      ['It rose 3.5 percent.', 'The U.S. Army agreed.'],
    ],
    ['No end here', ['No end here']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

describe('words with letters that wink-nlp takes for none', () => {
  test.each([
    ['The Solidarność branch', 'The|Solidarność|branch'],
    ['ten A320s and S-300s in the 1990s', 'ten|A320s|and|S-300s|in|the|1990s'],
    ['Łódź, Košice and Śląsk.', 'Łódź|,|Košice|and|Śląsk|.'],
    ["Škoda's men, Mišković’s and Čapek's", "Škoda|'s|men|,|Mišković|’s|and|Čapek|'s"],
    ['On Haʻano, in Nukuʻalofa', 'On|Haʻano|,|in|Nukuʻalofa'],
    ['Kadıköy (İstanbul) Nguyễn', 'Kadıköy|(|İstanbul|)|Nguyễn'],
    ['Łódź-Gdańsk', 'Łódź|-|Gdańsk'],
    ['Ko\u0161ice, Kos\u030cice', 'Košice|,|Kos\u030cice'],
    ["Don't, can't, 5ł", "Do|n't|,|ca|n't|,|5|ł"],
  ])('%s', (text, expected) => {
    const { tokens } = read(text);
    expect(tokens.map((token) => token.text).join('|')).toBe(expected);
    expect(tokens.map(({ start, end }) => text.slice(start, end)).join('|')).toBe(expected);
  });

  test('a row of them is cut somewhere', () => {
    const longest = Math.max(...read('š'.repeat(5_000)).tokens.map(({ text }) => text.length));
    expect(longest).toBeLessThanOrEqual(200);
  });
});

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    '\ufeff',
    '\r\n',
    '\n\n',
    '\u2028',
    '\u2029',
    '\v',
    '   ',
    '\u00a0',
    ' '.repeat(70_000),
    '𝔘𝔫𝔦',
    'e\u0301',
    '“',
    '”',
    '‘',
    '’',
    '"',
    "'",
    '\0',
    'U.S.',
    "can't",
    'Hamas’',
    'x'.repeat(500),
    '😀',
    'said',
    'Wednesday',
    'Mr. Clinton',
  ),
);

test('tokens cover all that is not blank, in order, with exact offsets, over any Unicode', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      const text = pieces.join(' '.repeat(pieces.length % 2));
      const { tokens, sentences, paragraphs } = read(text);
      let end = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(token.text).not.toMatch(/[\n\r]/);
        end = token.end;
      }
      for (const spans of [sentences, paragraphs])
        for (const { start, end: stop, firstToken, endToken } of spans) {
          expect(endToken).toBeGreaterThan(firstToken);
          expect(stop).toBeGreaterThan(start);
        }
    }),
    { numRuns: 300 },
  );
});

test('the same text reads the same whatever came before', () => {
  const texts = [
    'Al-Qaeda’s x-ray-like U.S.-led co-op. "Yes", he can’t.',
    'AL-QAEDA x-ray U.S.-Led CO-OP',
    'qwrtz-U.S. qwrtz qwrtz-',
  ];
  /** The ids of words are of this run, and no part of what is read. */
  const written = (document: ArticleDocument) =>
    JSON.stringify(document, (key, value) => (key === 'wordId' ? undefined : value));
  const alone = texts.map((text) => written(createDocumentReader(loadWink(), resources)(text)));
  for (let round = 0; round < 3; round++)
    texts.forEach((text, at) => {
      expect(written(read(text))).toBe(alone[at]);
    });
});

test('the full stop in the code of a share ends no sentence', () => {
  expect(sentences('Google GOOGL.O said so. It rose.')).toEqual([
    'Google GOOGL.O said so.',
    'It rose.',
  ]);
  expect(sentences('He left CAIRO.They stayed.')).toEqual(['He left CAIRO.', 'They stayed.']);
});
