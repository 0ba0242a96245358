import { readdirSync } from 'node:fs';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIELDS, type InputResult } from '../../src/input/article.ts';
import { expandInputs } from '../../src/input/expand-inputs.ts';
import { readInputs } from '../../src/input/read-inputs.ts';

const FOLDER = new URL('../../fixtures/encodings/', import.meta.url).pathname;
const SENTENCE = '“Peña’s café—naïve,” said Zoë Müller.\n';

async function read(name: string, encoding?: string): Promise<InputResult> {
  const options = { maxSize: 20_000_000, fields: DEFAULT_FIELDS };
  const inputs = readInputs(
    expandInputs([FOLDER + name]).paths,
    encoding === undefined ? options : { ...options, encoding },
    Readable.from([]),
  );
  for await (const input of inputs) return input;
  throw new Error('nothing was read');
}

const GUESSED = /read as windows-1252/;
const DAMAGED = /not valid UTF-8 in places/;
const UNMARKED = /no byte-order mark; read as utf-16/;

/** File, its text, and the notice a reader gets (null: none). */
const READABLE: readonly (readonly [string, string, RegExp | null])[] = [
  ['ascii.txt', 'Plain words only.\n', null],
  ['utf8.txt', SENTENCE, null],
  ['utf8-bom.txt', SENTENCE, null],
  ['utf16le-bom.txt', SENTENCE, null],
  ['utf16be-bom.txt', SENTENCE, null],
  ['utf16le.txt', SENTENCE, UNMARKED],
  ['utf16be.txt', SENTENCE, UNMARKED],
  ['utf16le-odd.txt', 'Oslo\ufffd', null],
  ['windows-1252.txt', SENTENCE, GUESSED],
  ['windows-1252-euro.txt', '€5m – “yes”…\n', GUESSED],
  ['windows-1252-holes.txt', 'a\u0081b\u008dc\u008fd\u0090e\u009dfé\n', GUESSED],
  ['latin-1.txt', 'Peña and Müller.\n', GUESSED],
  ['utf8-truncated.txt', '“Peña\ufffd', DAMAGED],
  ['utf8-one-bad-byte.txt', 'Fine ÿ here.\n', GUESSED],
  ['utf8-overlong.txt', 'aÀ¯b\n', GUESSED],
  ['utf8-surrogate.txt', 'aí\u00a0€b\n', GUESSED],
  ['nul-few.txt', `One\0two ${'and more words that follow it, '.repeat(8)}end.\n`, null],
  ['crlf.txt', 'One.\r\n\r\nTwo.\r\n', null],
  ['cr-only.txt', 'One.\r\rTwo.\r', null],
  ['nel-ls-ps.txt', 'One.\u0085Two.\u2028Three.\u2029Four.', null],
  ['bom-inside.txt', 'One\ufefftwo.\n', null],
  ['emoji-and-combining.txt', 'Zoe\u0308 👩\u200d👩\u200d👧 waved.\n', null],
  ['bidi.txt', 'Say \u202ehello\u202c now.\n', null],
  ['escape.txt', '\u001b[31mred\u001b[0m\n', null],
  ['only-bom.txt', '', null],
  ['empty.txt', '', null],
  ['no-final-newline.txt', 'No end', null],
  ['windows-1252.txt.gz', SENTENCE, GUESSED],
  ['gzip-without-ending.txt', SENTENCE, null],
];

/** File, and why it is refused. */
const REFUSED: readonly (readonly [string, RegExp])[] = [
  ['utf32le-bom.txt', /is UTF-32.*convert it to UTF-8/],
  ['nul-many.bin', /looks like a binary file/],
  ['png.png', /looks like a binary file/],
  ['damaged.txt.gz', /is damaged gzip data/],
  ['bomb.txt.gz', /more than 200 times its size/],
];

/** Encodings that cannot be told from the bytes: with `--encoding` they are read right. */
const NAMED: readonly (readonly [string, string, string])[] = [
  ['iso-8859-15.txt', 'iso-8859-15', '5 € for café\n'],
  ['macroman.txt', 'macintosh', '“Peña’s café”\n'],
  ['shift-jis.txt', 'shift_jis', '東京の市長\n'],
  ['koi8-r.txt', 'koi8-r', 'Москва\n'],
  ['gb18030.txt', 'gb18030', '北京市长\n'],
  ['windows-1252.txt', 'windows-1252', SENTENCE],
];

describe('found from the bytes', () => {
  test.each(READABLE)('%s', async (name, text, notice) => {
    const input = await read(name);
    if ('failure' in input) throw new Error(input.failure.error);
    expect(input.article.text).toBe(text);
    const messages = input.article.notices.map(({ message }) => message);
    if (notice === null) expect(messages).toEqual([]);
    else expect(messages).toEqual([expect.stringMatching(notice)]);
  });
});

describe('refused', () => {
  test.each(REFUSED)('%s', async (name, reason) => {
    expect(await read(name)).toEqual({
      failure: { source: FOLDER + name, error: expect.stringMatching(reason) },
    });
  });
});

describe('named with --encoding', () => {
  test.each(NAMED)('%s as %s', async (name, encoding, text) => {
    expect(await read(name, encoding)).toMatchObject({ article: { text, notices: [] } });
  });
});

test('UTF-8 and windows-1252 in one file: read as the latter, with a notice', async () => {
  const input = await read('mixed.txt');
  expect(input).toMatchObject({ article: { notices: [{ level: 'warning' }] } });
  expect('article' in input && input.article.text.endsWith(SENTENCE)).toBe(true);
});

test('every file of the folder stands in a table', () => {
  const tabled = [READABLE, REFUSED, NAMED].flatMap((table) => table.map(([name]) => name));
  expect(new Set([...tabled, 'mixed.txt'])).toEqual(new Set(readdirSync(FOLDER)));
});
