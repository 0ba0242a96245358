import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, binary } from './spawn.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(path('good.txt'), 'The mayor of Oslo spoke on Wednesday.\n');
  writeFileSync(path('empty.txt'), '');
  writeFileSync(
    path('binary.txt'),
    Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7) % 256)),
  );
  writeFileSync(path('paper.txt'), '%PDF-1.7\n%abc');
  writeFileSync(path('large.txt'), Buffer.alloc(25_000_000, 'word '));
  writeFileSync(
    path('lines.ndjson'),
    '{"id":"a","text":"Oslo."}\nnot json\n{"id":"b"}\n{"id":"c","text":"Bergen."}\n',
  );
  writeFileSync(path('broken.json'), '{"text": ');
  mkdirSync(path('nothing'));
  mkdirSync(path('loop'));
  writeFileSync(path('loop/one.txt'), 'One.');
  symlinkSync('..', path('loop/back'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = (text: string) => text.split('\n').filter(Boolean);

describe('an input that cannot be read is one line on stderr, exit code 1, and the others are analysed', () => {
  test.each([
    ['missing file', 'gone.txt', /gone\.txt: no such file/],
    ['folder without articles', 'nothing', /nothing: no articles/],
    ['binary file', 'binary.txt', /binary\.txt: looks like a binary file/],
    ['PDF', 'paper.txt', /paper\.txt: is a PDF/],
    ['25 MB file', 'large.txt', /large\.txt: is larger \(25\.0 MB\).*--max-size/],
    ['broken JSON', 'broken.json', /broken\.json: is not valid JSON/],
    ['pattern that matches nothing', 'zzz*.txt', /no file matches/],
  ])('%s', async (_name, bad, message) => {
    const result = await article(['entities', '--json', path(bad), path('good.txt')]);
    expect(result.code).toBe(1);
    expect(lines(result.stderr)[0]).toMatch(message);
    expect(lines(result.stderr)).toHaveLength(2);
    expect(lines(result.stderr)[1]).toMatch(/1 of 2 inputs/);
    expect(JSON.parse(result.stdout)).toMatchObject([{ id: 'good' }]);
  });

  test('a file that may not be read', async (context) => {
    if (process.getuid?.() === 0) context.skip();
    writeFileSync(path('secret.txt'), 'x', { mode: 0 });
    const result = await article(['entities', path('secret.txt')]);
    expect(result).toMatchObject({ code: 1, stdout: '' });
    expect(result.stderr).toMatch(/secret\.txt: may not be read/);
  });

  test('one bad line of NDJSON fails alone', async () => {
    const result = await article(['entities', '--ndjson', path('lines.ndjson')]);
    expect(result.code).toBe(1);
    expect(lines(result.stdout).map((line) => JSON.parse(line).id)).toEqual(['a', 'c']);
    expect(lines(result.stderr)[0]).toMatch(/lines\.ndjson:2: is not valid JSON/);
    expect(lines(result.stderr)[1]).toMatch(/lines\.ndjson:3: has no "text" field/);
  });
});

test('an empty file is analysed, with a warning', async () => {
  const result = await article(['summary', '--json', path('empty.txt')]);
  expect(result.code).toBe(0);
  expect(result.stderr).toMatch(/empty\.txt: is empty/);
  expect(JSON.parse(result.stdout)).toMatchObject({
    id: 'empty',
    entities: [],
    dates: [],
    quotes: [],
  });
});

test('links in a folder are passed over, so a loop ends', async () => {
  const result = await article(['entities', '--json', path('loop')]);
  expect(result).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(result.stdout)).toHaveLength(1);
});

describe('wrong usage is one line and exit code 2', () => {
  test.each([
    [['--date', '2018-02-30'], /--date takes a day as YYYY-MM-DD/],
    [['--date', 'yesterday'], /--date takes/],
    [['--types', 'PERSON,ROBOT'], /--types takes PERSON.*"ROBOT"/],
    [['--min-count', '0'], /--min-count takes/],
    [['--format', 'yaml'], /--format takes text, json/],
    [['--json', '--ndjson'], /one output format/],
    [['--color', 'blue'], /--color takes/],
    [['--encoding', 'klingon'], /--encoding takes/],
    [['--max-size', 'big'], /--max-size takes/],
    [['--date-order', 'ymd'], /--date-order takes dmy, mdy/],
    [['--names', '/nowhere/names.csv'], /--names \/nowhere\/names\.csv: no such file/],
    [['--names', 'package.json'], /--names package\.json: the first line is not/],
    [['--jsn'], /unknown option '--jsn'.*--json/],
  ])('%j', async (args, message) => {
    const result = await article(['entities', ...args, path('good.txt')]);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(lines(result.stderr)).toHaveLength(1);
    expect(result.stderr).toMatch(message);
  });
});

test('a reader that goes away ends the run quietly', async () => {
  const command = `"${process.execPath}" "${binary}" dates --json ${Array(200)
    .fill(`"${path('good.txt')}"`)
    .join(' ')} | head -n 2`;
  const { stdout, stderr } = await promisify(execFile)('bash', ['-o', 'pipefail', '-c', command]);
  expect(stderr).toBe('');
  expect(stdout.split('\n')).toHaveLength(3);
});
