import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

let folder: string;
let results: string;
let pretty: string;

const RECORDS = ['Kofi Annan flew to Oslo.', 'Kofi Annan left Bergen.']
  .map((text, at) => `${JSON.stringify({ id: `r${at}`, text })}\n`)
  .join('');
const FAILED = '{"id":null,"error":"stdin:1: is not valid JSON"}\n';

const write = (name: string, content: string | Uint8Array) =>
  writeFileSync(join(folder, name), content);
const corpus = async (args: readonly string[], input: string | Buffer = '') => {
  const run = await article(['corpus', '--json', ...args], { cwd: folder, input });
  const { articles, names } = JSON.parse(run.stdout) as {
    articles: { id: string }[];
    names: { name: string; articles: unknown[] }[];
  };
  return {
    ...run,
    ids: articles.map(({ id }) => id),
    annan: names.find(({ name }) => name === 'Kofi Annan')?.articles.length,
  };
};
const BOTH = { code: 0, stderr: '', ids: ['r0', 'r1'], annan: 2 };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  results = (await article(['stream'], { input: RECORDS })).stdout;
  pretty = (
    await article(['summary', '--json', '--input-format', 'ndjson', '-'], { input: RECORDS })
  ).stdout;
  mkdirSync(join(folder, 'out'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('results of this tool are taken as they are', () => {
  test.each([
    ['a file', 'a.ndjson', () => results],
    ['compressed', 'b.ndjson.gz', () => gzipSync(results)],
    ['an array', 'c.json', () => pretty],
    ['a file of another ending', 'd.results', () => results],
    ['an array in a file of another ending', 'e.results', () => pretty],
    ['one of each file', 'out/a.txt.json', () => pretty],
  ])('%s', async (_name, name, content) => {
    write(name, content());
    expect(await corpus([name])).toMatchObject(BOTH);
  });

  test.each([
    ['lines', () => results, []],
    ['lines that another program wrote', () => results.replaceAll('":', '": '), []],
    ['compressed lines', () => gzipSync(results), []],
    ['an array', () => pretty, []],
    ['lines that are said to be so', () => results, ['--input-format', 'ndjson']],
    ['records to analyse', () => RECORDS, ['--input-format', 'ndjson']],
  ])('stdin: %s', async (_name, input, flags) => {
    expect(await corpus([...flags, '-'], Buffer.from(input()))).toMatchObject(BOTH);
  });

  test('records and results may stand side by side', async () => {
    const [first = ''] = results.split('\n');
    write('mixed.ndjson', `${first}\n${RECORDS.split('\n')[1]}\n`);
    expect(await corpus(['mixed.ndjson'])).toMatchObject(BOTH);
  });
});

describe('lines of failures are failures', () => {
  test.each([
    ['first', FAILED, ''],
    ['last', '', FAILED],
    ['of batch', '{"source":"a.pdf","error":"is a PDF"}\n', ''],
  ])('%s', async (_name, before, after) => {
    write('failed.ndjson', `${before}${results}${after}`);
    const run = await corpus(['failed.ndjson']);
    expect(run).toMatchObject({ ...BOTH, code: 1, stderr: expect.any(String) });
    expect(run.stderr).toMatch(/failed\.ndjson:[13]: failed when it was analysed: .*is /);
    expect(run.stderr).toMatch(/1 of 3 inputs could not be used/);
  });
  test('on stdin too', async () => {
    expect(await corpus(['-'], FAILED + results)).toMatchObject({ code: 1, ids: ['r0', 'r1'] });
  });
});

describe('results as CSV are refused, for each row would be an article', () => {
  let csv: string;
  beforeAll(async () => {
    csv = (await article(['--format', 'csv', '--input-format', 'ndjson', '-'], { input: RECORDS }))
      .stdout;
    write('rows.csv', csv);
    write('articles.csv', 'id,text\nr0,Kofi Annan flew to Oslo.\nr1,Kofi Annan left Bergen.\n');
  });
  test.each([
    ['a file', ['rows.csv'], 'rows.csv'],
    ['stdin', ['-'], 'stdin'],
    ['stdin that is said to be so', ['-', '--input-format', 'csv'], 'stdin'],
  ])('%s', async (_name, args, source) => {
    const run = await corpus(args, csv);
    expect(run).toMatchObject({ code: 1, ids: [] });
    expect(run.stderr).toContain(`${source}: holds results as CSV`);
  });
  test('a table of articles is not', async () => {
    expect(await corpus(['articles.csv'])).toMatchObject(BOTH);
  });
});

test('two articles of one id are told apart in everything that refers to them', async () => {
  for (const year of ['2018', '2019']) {
    mkdirSync(join(folder, 'years', year), { recursive: true });
    write(`years/${year}/a.txt`, `Kofi Annan spoke in ${year}.`);
  }
  const run = await corpus(['years']);
  expect(run.ids).toEqual(['a', 'a~2']);
  expect(JSON.parse(run.stdout)).toMatchObject({
    names: [{ name: 'Kofi Annan', articles: ['a', 'a~2'] }],
    timeline: [{ article: 'a' }, { article: 'a~2' }],
  });
});

test('a name without a word is wrong usage', async () => {
  for (const name of ['', ' – ']) {
    const run = await article(['corpus', 'a.ndjson', '--name', name], { cwd: folder });
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toMatch(/--name takes words of a name/);
  }
});

test('elsewhere a result is told from a record', async () => {
  const run = await article(['entities', 'a.ndjson'], { cwd: folder });
  expect(run.code).toBe(1);
  expect(run.stderr).toMatch(/a\.ndjson:1: is a result of article-nlp, without its text/);
});

test('an article on stdin is analysed', async () => {
  expect(await corpus(['-'], 'Kofi Annan said {"schema":1} in Oslo.')).toMatchObject({
    code: 0,
    ids: ['stdin'],
    annan: 1,
  });
});

test('--min-count counts the mentions of all articles together', async () => {
  write('records.ndjson', RECORDS);
  const least = ['--min-count', '2'];
  expect(await corpus(['records.ndjson', ...least])).toMatchObject(BOTH);
  expect(await corpus(['a.ndjson', ...least])).toMatchObject(BOTH);
});
