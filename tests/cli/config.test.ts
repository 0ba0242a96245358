import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, value: unknown) =>
  writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'article-nlp-')));
  mkdirSync(at('below/deep'), { recursive: true });
  mkdirSync(at('bad'));
  write('.article-nlprc.json', {
    format: 'ndjson',
    date: '2018-01-05',
    types: ['PERSON', 'ORG'],
    sort: 'name',
  });
  write('other.json', { json: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dates = (args: string[], cwd = at('below/deep')) =>
  article(['dates', ...args], { cwd, input: 'It was on Wednesday.' });

describe('the nearest configuration', () => {
  test('is found upwards; a key of another command is passed over', async () => {
    const { stdout, stderr } = await dates([]);
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(JSON.parse(stdout)).toMatchObject({ date: '2018-01-05', dateSource: 'option' });
  });
  test('yields to flags', async () => {
    expect(JSON.parse((await dates(['--date', '2020-02-02'])).stdout).date).toBe('2020-02-02');
  });
  test('--no-config', async () => {
    expect((await dates(['--no-config', '--json'])).stdout).toContain('"date": null');
  });
  test('--config', async () => {
    expect((await dates(['--config', at('other.json')])).stdout).toContain('"date": null');
  });
});

describe('output formats are one choice, in which flags win', () => {
  const isJson = (stdout: string) => stdout.startsWith('{\n');
  const isNdjson = (stdout: string) => /^\{"schema".*\}\n$/.test(stdout);
  const isText = (stdout: string) => /^ .*Wednesday\n$/.test(stdout);
  test.each([
    [{ format: 'json' }, ['--ndjson'], isNdjson],
    [{ json: true }, ['--format', 'text'], isText],
    [{ ndjson: true }, ['--json'], isJson],
    [{ json: true }, [], isJson],
  ])('%j %j', async (config, flags, fits) => {
    write('bad/.article-nlprc.json', config);
    const { code, stdout, stderr } = await dates(flags, at('bad'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toSatisfy(fits);
  });
  test.each([[{ ndjson: true }], [{ format: 'ndjson' }]])(
    'one that a command does not write is passed over: corpus with %j',
    async (config) => {
      write('bad/.article-nlprc.json', config);
      const { code, stdout, stderr } = await article(['corpus', '-'], {
        cwd: at('bad'),
        input: 'Kofi Annan spoke.',
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain('1 articles');
    },
  );
  test('one that no command writes is a mistake', async () => {
    write('bad/.article-nlprc.json', { format: 'yaml' });
    const { code, stderr } = await dates([], at('bad'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/--format takes .*"yaml" \(set in .*\.article-nlprc\.json\)/);
  });
});

test('so are the field and the column of the text', async () => {
  write('bad/.article-nlprc.json', { textField: 'body' });
  const { code, stderr } = await article(
    ['dates', '--input-format', 'csv', '--text-column', 'story', '-'],
    { cwd: at('bad'), input: 'story\nIt was on Wednesday.\n' },
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

describe('the file of names', () => {
  const names = (cwd: string, ...args: string[]) =>
    article(['entities', '--ndjson', ...args], { cwd, input: 'Then qwerty zed came.' });
  test('is looked for beside the configuration, wherever the command is given', async () => {
    write('bad/.article-nlprc.json', { names: 'mine.csv' });
    write('bad/mine.csv', 'name,type\nqwerty zed,ORG\n');
    mkdirSync(at('bad/inner'), { recursive: true });
    const { code, stdout } = await names(at('bad/inner'));
    expect(code).toBe(0);
    expect(JSON.parse(stdout).entities).toMatchObject([{ name: 'qwerty zed', type: 'ORG' }]);
  });
  test('when it is not there, the message names both', async () => {
    write('bad/.article-nlprc.json', { names: 'gone.csv' });
    const { code, stderr } = await names(at('bad'));
    expect(code).toBe(2);
    expect(stderr).toMatch(/--names .*gone\.csv: no such .*\(set in .*\.article-nlprc\.json\)/);
  });
  test('of the command line is looked for in the working folder', async () => {
    write('bad/.article-nlprc.json', { names: 'gone.csv' });
    write('below/flag.csv', 'name,type\nqwerty zed,PERSON\n');
    expect(
      JSON.parse((await names(at('below'), '--names', 'flag.csv')).stdout).entities[0].type,
    ).toBe('PERSON');
  });
});

describe('a mistake names the file and the key', () => {
  test.each([
    [{ colour: 'never' }, /unknown key "colour"/],
    [{ withText: 'yes' }, /"withText" takes true or false/],
    [{ date: 7.5 }, /--date takes/],
    [{ date: { year: 2018 } }, /"date" takes a text/],
    ['{', /cannot be used/],
    [[1], /is not an object/],
  ])('%j', async (config, message) => {
    write('bad/.article-nlprc.json', config);
    const { code, stdout, stderr } = await dates([], at('bad'));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
  test('a file that is not there', async () => {
    const { code, stderr } = await dates(['--config', 'none.json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(/none\.json: cannot be used/);
  });
});
