import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  mkdirSync(join(folder, 'b/deep'), { recursive: true });
  for (const name of [
    'b/2.txt',
    'b/10.txt',
    'b/deep/x.md',
    'b/.hidden.txt',
    'b/note.xyz',
    'a.txt',
    '[odd].txt',
  ])
    writeFileSync(join(folder, name), `Text of ${name}.`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ids = (stdout: string) => (JSON.parse(stdout) as { id: string }[]).map(({ id }) => id);
const inside = (args: string[], input?: string) =>
  article(args, { cwd: folder, ...(input === undefined ? {} : { input }) });

describe('what operands stand for', () => {
  test('one file gives an object', async () => {
    const { stdout } = await inside(['entities', 'a.txt', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ schema: 1, id: 'a', source: 'a.txt' });
  });
  test('a folder is read through, in code-unit order, without dotfiles and other kinds', async () => {
    expect(ids((await inside(['entities', 'b', '--json'])).stdout)).toEqual(['10', '2', 'x']);
  });
  test('a dotfile or another ending counts when it is named', async () => {
    const { stdout } = await inside(['entities', 'b/.hidden.txt', 'b/note.xyz', '--json']);
    expect(ids(stdout)).toEqual(['.hidden', 'note']);
  });
  test('a glob', async () => {
    expect(ids((await inside(['entities', 'b/*.txt', '--json'])).stdout)).toEqual(['10', '2']);
  });
  test('a file whose name looks like a glob is that file', async () => {
    expect(JSON.parse((await inside(['entities', '[odd].txt', '--json'])).stdout)).toMatchObject({
      id: '[odd]',
    });
  });
  test('stdin, piped or as -, once', async () => {
    expect(JSON.parse((await inside(['dates', '--json'], 'Hello.')).stdout)).toMatchObject({
      id: 'stdin',
      source: null,
    });
    const twice = await inside(['dates', '--json', '-', '-'], 'Hello.');
    expect(twice.code).toBe(1);
    expect(twice.stderr).toMatch(/stdin can be read only once/);
  });
  test('the default command is summary', async () => {
    expect((await inside(['a.txt', '--json'])).stdout).toBe(
      (await inside(['summary', 'a.txt', '--json'])).stdout,
    );
  });
});

describe('a file of records is always one JSON value', () => {
  const line = (id: string) => `${JSON.stringify({ id, text: 'Oslo.' })}\n`;
  test.each([
    ['none.ndjson', '', []],
    ['none.json', '[]', []],
    ['none.csv', 'id,text\n', []],
    ['one.ndjson', line('1'), { id: '1' }],
    ['two.ndjson', line('1') + line('2'), [{ id: '1' }, { id: '2' }]],
    ['three.csv', 'id,text\n1,A\n2,B\n3,C\n', [{ id: '1' }, { id: '2' }, { id: '3' }]],
  ])('%s', async (name, content, expected) => {
    writeFileSync(join(folder, name), content);
    const { code, stdout } = await inside(['dates', name, '--json']);
    rmSync(join(folder, name));
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject(expected);
    expect(Array.isArray(JSON.parse(stdout))).toBe(Array.isArray(expected));
  });
  test('but nothing at all when the one input failed', async () => {
    expect(await inside(['dates', 'gone.ndjson', '--json'])).toMatchObject({ code: 1, stdout: '' });
  });
});

describe('what each view leaves out', () => {
  test.each([
    ['summary', ['entities', 'dates', 'quotes']],
    ['entities', ['entities']],
    ['dates', ['dates']],
    ['quotes', ['quotes']],
  ])('%s', async (view, keys) => {
    const result = JSON.parse((await inside([view, 'a.txt', '--json'])).stdout);
    expect(Object.keys(result)).toEqual([
      'schema',
      'id',
      'source',
      'title',
      'date',
      'dateSource',
      ...keys,
      'notices',
    ]);
  });
  test('--with-text adds the decoded text', async () => {
    expect(
      JSON.parse((await inside(['dates', 'a.txt', '--json', '--with-text'])).stdout).text,
    ).toBe('Text of a.txt.');
  });
});

describe('colour: --color beats NO_COLOR beats FORCE_COLOR beats the terminal', () => {
  const sgr = /\u001b\[/;
  test.each([
    [[], {}, false],
    [[], { FORCE_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    [['--color', 'always'], { NO_COLOR: '1' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
  ])('%j %j', async (args, env, coloured) => {
    const { stdout } = await article(['summary', 'a.txt', ...args], { cwd: folder, env });
    expect(sgr.test(stdout)).toBe(coloured);
  });
});

describe('stream', () => {
  test('reads dates of records as --date-order says, and tells of those that it does not understand', async () => {
    const records = ['03/04/2020', 1583316000, '', null, { $date: 'x' }, 'soon'].map((date) =>
      JSON.stringify({ text: 'He spoke.', date }),
    );
    const { code, stdout } = await inside(
      ['stream', '--date-order', 'dmy'],
      `${records.join('\n')}\n`,
    );
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { date: string | null; notices: { message: string }[] });
    expect(code).toBe(0);
    expect(results.map(({ date, notices }) => [date, notices.map((one) => one.message)])).toEqual([
      ['2020-04-03', []],
      ['2020-03-04', []],
      [null, []],
      [null, []],
      [null, ['its "date" is neither text nor a number, so its date is not known']],
      [null, ['its date "soon" is not understood; YYYY-MM-DD always is']],
    ]);
  });

  test('keeps order, puts an error in the place of a bad line, goes on', async () => {
    const { code, stdout } = await inside(
      ['stream'],
      '{"id":"1","text":"Oslo."}\nbad\n\n{"id":"3"}\n{"id":4,"text":"Nul \\u0000 here.","date":"2020-02-03"}',
    );
    const results = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(results.map(({ id }) => id)).toEqual(['1', null, '3', '4']);
    expect(results[1].error).toMatch(/stdin:2: is not valid JSON/);
    expect(results[3]).toMatchObject({ schema: 1, date: '2020-02-03', dateSource: 'record' });
    expect(code).toBe(1);
  });
});

test('--version and --help', async () => {
  expect((await article(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+/);
  expect((await article(['entities', '--help'])).stdout).toMatch(/Usage: article-nlp entities/);
});
