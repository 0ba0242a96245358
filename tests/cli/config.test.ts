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
