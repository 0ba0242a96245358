import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_FIELDS, type InputOptions, type InputResult } from '../../src/input/article.ts';
import { expandInputs } from '../../src/input/expand-inputs.ts';
import { readHtml } from '../../src/input/html/read-html.ts';
import { readInputs } from '../../src/input/read-inputs.ts';

const PAGES = new URL('../../fixtures/html/', import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readAll(
  operand: string,
  options: Partial<InputOptions> = {},
  stdin: string | Uint8Array = '',
): Promise<InputResult[]> {
  const all: InputResult[] = [];
  const inputs = readInputs(
    expandInputs([operand]).paths,
    { maxSize: 1_000_000, fields: DEFAULT_FIELDS, ...options },
    Readable.from([Buffer.from(stdin)]),
  );
  for await (const input of inputs) all.push(input);
  return all;
}

/** Reads what a file of that name and content gives. */
function file(name: string, content: string | Uint8Array, options: Partial<InputOptions> = {}) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return readAll(path, options);
}

const articles = (inputs: readonly InputResult[]) =>
  inputs.map((input) => ('article' in input ? input.article : input.failure));

describe('a web page', () => {
  test('gives the text of its article, its title, date and address; nothing else of the page', async () => {
    const [input] = await readAll(`${PAGES}news-page.html`);
    expect(input).toMatchObject({
      article: {
        id: 'news-page',
        title: 'Council keeps the ferry',
        metadataDate: '2019-03-04T18:30:00+01:00',
        url: 'https://example.org/2019/03/04/ferry',
        notices: [],
      },
    });
    const text = input && 'article' in input ? input.article.text : '';
    expect(text).toMatch(/^4 March 2019\n\nThe council of Lindhaven/);
    expect(text).toContain('the\u00a0island’s residents');
    expect(text).toContain('\n\n“Nobody here can live without it,” said Marta Lindqvist, who');
    expect(text).toContain('spoil the bay.\nShe left before the vote.\n\nThe operator');
    for (const other of ['Home', 'cookies', 'alert', 'Ten best', '©', 'color'])
      expect(text).not.toContain(other);
  });

  test.each([
    ['meta-dates.html', '2020-02-03T08:00:00Z', 'Rain in Oslo', 'https://example.org/rain'],
    ['time-element.html', '2018-02-26T07:00', 'Snow in Rome', undefined],
    ['fragment.html', undefined, undefined, undefined],
  ])('%s', async (name, metadataDate, title, url) => {
    const [input] = await readAll(PAGES + name);
    const { article } = input as {
      article: { title?: string; metadataDate?: string; url?: string };
    };
    expect([article.metadataDate, article.title, article.url]).toEqual([metadataDate, title, url]);
  });

  test('a fragment is read as paragraphs', async () => {
    expect(articles(await readAll(`${PAGES}fragment.html`))).toMatchObject([
      { text: 'A fragment without a page around it,\n\nin two paragraphs & no title.' },
    ]);
  });

  test('its own word on its encoding is believed', async () => {
    expect(articles(await readAll(`${PAGES}charset-1251.html`))).toMatchObject([
      { text: 'Москва, said the mayor.', notices: [] },
    ]);
  });

  test('a page without text gives an empty article', async () => {
    expect(articles(await readAll(`${PAGES}nothing.html`))).toMatchObject([{ text: '' }]);
  });

  test('scripts, frames, templates and drawings give no text; escaped markup is text', async () => {
    expect(articles(await readAll(`${PAGES}hostile.html`))).toMatchObject([
      { text: 'Before after <script>alert(2)</script> and \u202eturned.' },
    ]);
  });

  test('elements nested a hundred thousand deep are refused, not followed', () => {
    expect(readHtml('<div>'.repeat(100_000))).toMatchObject({
      error: expect.stringMatching(/nested/),
    });
  });
});

describe('Markdown', () => {
  test.each([
    ['Plain *and* **bold** `code`.', 'Plain and bold code.'],
    ['# Head\n\nText\nwraps.', 'Head\n\nText wraps.'],
    ['- one\n- two\n\n1. three', 'one\n\ntwo\n\nthree'],
    ['See [the report](http://x.org "t") ![pic](a.png).', 'See the report .'],
    ['> “We stay,” she said.', '“We stay,” she said.'],
    ['AT&amp;T 2 \\* 3 &lt;b&gt;', 'AT&T 2 * 3 <b>'],
    ['<div>raw</div>\n\nkept <b>too</b>', 'kept too'],
    ['```\nlet a;\n```', 'let a;'],
    ['5 < 6 and snake_case_name', '5 < 6 and snake_case_name'],
  ])('%j', async (source, text) => {
    expect(articles(await file('a.md', source))).toMatchObject([{ text }]);
  });

  test('front matter gives title, date and address', async () => {
    const source =
      '---\ntitle: "Storm: day two"\ndate: 2020-02-03\nurl: https://x.org/a\ntags: [a]\n---\n\n# Other\n\nText.';
    expect(articles(await file('b.md', source))).toMatchObject([
      {
        text: 'Other\n\nText.',
        title: 'Storm: day two',
        recordDate: '2020-02-03',
        url: 'https://x.org/a',
      },
    ]);
  });

  test('a line of dashes at the start is no front matter', async () => {
    expect(articles(await file('c.md', '---\n\nText --- more.'))).toMatchObject([
      { text: 'Text --- more.' },
    ]);
  });
});

describe('CSV', () => {
  test.each([
    ['commas', 'id,text\n1,Oslo\n2,"Rome, ""eternal""\ncity"\n', ['Oslo', 'Rome, "eternal"\ncity']],
    ['semicolons', 'id;text\n1;"Oslo; Bergen"\n', ['Oslo; Bergen']],
    ['tabs', 'id\ttext\n1\tOslo, Bergen\n', ['Oslo, Bergen']],
    ['a byte-order mark', '\ufefftext,id\nOslo,1\n', ['Oslo']],
    ['CRLF and empty lines', 'text\r\nOslo\r\n\r\nRome\r\n', ['Oslo', 'Rome']],
    ['short and long rows', 'id,text,date\n1,Oslo\n2,Rome,2020-01-01,x\n', ['Oslo', 'Rome']],
  ])('%s', async (_name, content, texts) => {
    expect(articles(await file('a.csv', content))).toMatchObject(texts.map((text) => ({ text })));
  });

  test('other columns, by name', async () => {
    const fields = { text: 'body', id: 'key', date: 'day', title: 'head' };
    const content = 'key,day,head,body\nk1,2020-02-03,Rain,It rained.\n';
    expect(articles(await file('b.csv', content, { fields }))).toMatchObject([
      { id: 'k1', recordDate: '2020-02-03', title: 'Rain', text: 'It rained.' },
    ]);
  });

  test('what a row has beyond the columns is told, unless it is empty', async () => {
    const content =
      'id,text\n1,Oslo is cold, said Kofi Annan in Bergen.\n2,Rome,,\n3,"Oslo is cold, said he."\n';
    expect(articles(await file('rest.csv', content))).toMatchObject([
      {
        text: 'Oslo is cold',
        notices: [
          {
            level: 'warning',
            message: expect.stringMatching(/^has 3 cells for 2 columns; the rest/),
          },
        ],
      },
      { text: 'Rome', notices: [] },
      { text: 'Oslo is cold, said he.', notices: [] },
    ]);
  });

  test('windows-1252 in one row', async () => {
    const content = Buffer.from('text\ncafé\n“Zoë”\n', 'utf8');
    const mixed = Buffer.concat([content, Buffer.from([0x93, 0x61, 0x94, 0x0a])]);
    expect(articles(await file('c.csv', mixed))).toMatchObject([
      { text: 'café', notices: [] },
      { text: '“Zoë”', notices: [] },
      { text: '“a”', notices: [{ level: 'warning' }] },
    ]);
  });

  test.each([
    ['no such column', 'id,body\n1,x\n', /has no column "text" but id, body; choose one/],
    [
      'a quotation mark that is never closed',
      'text\n"Oslo\nRome\n',
      /is not valid CSV after row 1/,
    ],
  ])('%s', async (_name, content, error) => {
    expect(articles(await file('d.csv', content))).toMatchObject([
      { error: expect.stringMatching(error) },
    ]);
  });
});

describe('records', () => {
  test('fields by name; numbers as ids; an html field', async () => {
    const fields = { ...DEFAULT_FIELDS, text: 'body', id: 'key' };
    const content =
      '{"key":7,"body":"Oslo."}\n{"key":"h","html":"<p>Rome &amp; more.</p>"}\n{"body":5}\n';
    expect(articles(await file('a.ndjson', content, { fields }))).toMatchObject([
      { id: '7', text: 'Oslo.' },
      { id: 'h', text: 'Rome & more.' },
      {
        source: expect.stringMatching(/a\.ndjson:3$/),
        error: expect.stringMatching(/no "body" field/),
      },
    ]);
  });

  test('a line over the limit fails alone and is never held', async () => {
    const content = `{"text":"${'x'.repeat(2000)}"}\n{"text":"Oslo."}\n`;
    expect(articles(await file('b.ndjson', content, { maxSize: 1000 }))).toMatchObject([
      { error: expect.stringMatching(/is larger/) },
      { text: 'Oslo.' },
    ]);
  });

  test('UTF-16 lines', async () => {
    const content = Buffer.from('\ufeff{"text":"Zoë"}\n{"text":"“a”"}\n', 'utf16le');
    expect(articles(await file('c.ndjson', content))).toMatchObject([
      { text: 'Zoë' },
      { text: '“a”' },
    ]);
  });

  test('keys of every object are passed over', async () => {
    const fields = { ...DEFAULT_FIELDS, text: 'constructor' };
    expect(articles(await file('d.json', '{"id":"a"}', { fields }))).toMatchObject([
      { error: expect.stringMatching(/no "constructor" field/) },
    ]);
  });
});

describe('gzip, for every format', () => {
  test.each([
    ['a.txt.gz', 'Oslo.', 'a'],
    ['b.md.gz', '# Oslo.', 'b'],
    ['c.html.gz', '<p>Oslo.</p>', 'c'],
    ['d.json.gz', '{"text":"Oslo."}', 'd'],
    ['e.ndjson.gz', '{"text":"Oslo."}\n', 'e-1'],
    ['f.csv.gz', 'text\nOslo.\n', 'f-2'],
  ])('%s', async (name, content, id) => {
    expect(articles(await file(name, gzipSync(content)))).toMatchObject([{ id, text: 'Oslo.' }]);
  });

  test('a bomb of lines is refused', async () => {
    const bomb = gzipSync(Buffer.alloc(3_000_000, '{"text":"Oslo."}\n'));
    const inputs = articles(await file('bomb.ndjson.gz', bomb, { maxSize: 100_000 }));
    expect(inputs.at(-1)).toMatchObject({
      error: expect.stringMatching(/more than 200 times its size/),
    });
  });
});

describe('stdin', () => {
  test.each([
    ['html', '<p>Oslo.</p>', 'stdin'],
    ['md', '**Oslo.**', 'stdin'],
    ['json', '[{"text":"Oslo."}]', 'stdin-1'],
    ['ndjson', '{"text":"Oslo."}', 'stdin-1'],
    ['csv', 'text\nOslo.', 'stdin-2'],
    ['txt', 'Oslo.', 'stdin'],
  ] as const)('--input-format %s', async (inputFormat, content, id) => {
    const plain = await readAll('-', { inputFormat }, content);
    expect(articles(plain)).toMatchObject([{ id, source: null, text: 'Oslo.' }]);
    expect(await readAll('-', { inputFormat }, gzipSync(content))).toEqual(plain);
  });
});
