import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

let folder: string;
const path = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(path(name), 'utf8');
const results = (name: string) =>
  read(name)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; date: string | null });
const batch = (...args: string[]) => article(['batch', '--jobs', '2', ...args], { cwd: folder });

/** All files below a folder, dot-folders aside. */
const tree = (name: string) =>
  (readdirSync(path(name), { recursive: true }) as string[])
    .filter((file) => !file.startsWith('.') && statSync(join(path(name), file)).isFile())
    .sort();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  mkdirSync(path('news/2018'), { recursive: true });
  writeFileSync(path('news/2018/a.txt'), 'Kofi Annan spoke in Accra.');
  writeFileSync(path('news/2018/b.txt'), 'The mayor of Oslo spoke.');
  writeFileSync(path('news/c.md'), '# Storm\n\nIt hit *Bergen*.');
  writeFileSync(path('news/r.ndjson'), '{"id":"x","text":"Oslo."}\n{"id":"../x","text":"Rome."}\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a folder of results', () => {
  test('has the tree of the input, one JSON file an article, as `summary --json` gives it', async () => {
    const { code, stdout, stderr } = await batch('news', '--out', 'out');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/5 articles analysed, 0 failed; \d+ names and \d+ quotes found\n$/);
    expect(tree('out')).toEqual([
      '2018/a.txt.json',
      '2018/b.txt.json',
      'c.md.json',
      'r.ndjson/x.json',
      'r.ndjson/x~2.json',
    ]);
    const alone = await article(['summary', '--json', 'news/2018/a.txt'], { cwd: folder });
    expect(read('out/2018/a.txt.json')).toBe(alone.stdout);
  });

  test('several folders stay apart; the output inside an input is not read', async () => {
    mkdirSync(path('more/2018'), { recursive: true });
    writeFileSync(path('more/2018/a.txt'), 'Another.');
    await batch('news', 'more', '--out', 'more/out');
    const { stderr } = await batch('news', 'more', '--out', 'more/out');
    expect(stderr).toMatch(/6 articles analysed \(6 of them in an earlier run\)/);
    expect(tree('more/out')).toContain('more/2018/a.txt.json');
    expect(tree('more/out')).toContain('news/2018/a.txt.json');
  });

  test('only a changed article is done anew', async () => {
    await batch('news', '--out', 'out');
    const before = statSync(path('out/2018/b.txt.json')).mtimeMs;
    writeFileSync(path('news/2018/a.txt'), 'Ban Ki-moon spoke in Geneva.');
    const { stderr } = await batch('news', '--out', 'out');
    expect(stderr).toMatch(/\(4 of them in an earlier run\)/);
    expect(statSync(path('out/2018/b.txt.json')).mtimeMs).toBe(before);
  });

  test('a result that was deleted is made again; --force makes all again', async () => {
    await batch('news', '--out', 'out');
    rmSync(path('out/c.md.json'));
    expect((await batch('news', '--out', 'out')).stderr).toMatch(/\(4 of them/);
    expect(existsSync(path('out/c.md.json'))).toBe(true);
    expect((await batch('news', '--out', 'out', '--force')).stderr).not.toMatch(/earlier/);
  });
});

describe('files of the user in a folder of results', () => {
  const mine = 'my own file\n';

  test('fail the article, are tried again and overwritten only by --force', async () => {
    mkdirSync(path('out/2018'), { recursive: true });
    writeFileSync(path('out/2018/a.txt.json'), mine);
    for (let run = 0; run < 2; run++) {
      const { code, stderr } = await batch('news', '--out', 'out');
      expect({ code, text: read('out/2018/a.txt.json') }).toEqual({ code: 1, text: mine });
      expect(stderr).toMatch(
        /^article-nlp: news\/2018\/a\.txt: its result out\/2018\/a\.txt\.json is /,
      );
      expect(stderr).toMatch(/4 articles analysed.*, 1 failed/);
    }
    renameSync(path('out/2018/a.txt.json'), path('mine.json'));
    expect((await batch('news', '--out', 'out')).code).toBe(0);
    const result = read('out/2018/a.txt.json');
    rmSync(path('out'), { recursive: true });
    mkdirSync(path('out/2018'), { recursive: true });
    writeFileSync(path('out/2018/a.txt.json'), mine);
    expect((await batch('news', '--out', 'out', '--force')).code).toBe(0);
    expect(read('out/2018/a.txt.json')).toBe(result);
  });

  test.each([
    ['what was written but not yet noted', () => writeFileSync(path(STATE), head())],
    ['what other options made', () => {}],
    ['what a version without a list of its files made', () => rmSync(path(MADE))],
  ])('are not %s', async (_name, change) => {
    await batch('news', '--out', 'out', '--date', '2019-01-01');
    change();
    writeFileSync(path('news/2018/a.txt'), 'Ban Ki-moon spoke in Geneva.');
    const { code, stderr } = await batch('news', '--out', 'out', '--date', '2020-02-02');
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringMatching(/5 .*, 0 failed/) });
    expect(read('out/c.md.json')).toMatch(/2020-02-02/);
  });

  test('are none when they hold what would be written', async () => {
    await batch('news', '--out', 'out');
    rmSync(path('out/.article-nlp'), { recursive: true });
    expect((await batch('news', '--out', 'out')).code).toBe(0);
  });

  const STATE = 'out/.article-nlp/state.ndjson';
  const MADE = 'out/.article-nlp/made.ndjson';
  const head = () => `${read(STATE).split('\n')[0]}\n`;
});

describe('one file of results', () => {
  test('in input order, as `summary --ndjson` gives it', async () => {
    await batch('news', '--out', 'out.ndjson');
    const { stdout } = await article(['summary', '--ndjson', 'news'], { cwd: folder });
    expect(read('out.ndjson')).toBe(stdout);
    expect(results('out.ndjson').map(({ id }) => id)).toEqual(['a', 'b', 'c', 'x', '../x']);
  });

  test('a change in the middle, at the end, and fewer inputs give what a fresh run gives', async () => {
    const fresh = async () => {
      await batch('news', '--out', 'fresh.ndjson', '--force');
      return read('fresh.ndjson');
    };
    await batch('news', '--out', 'out.ndjson');
    writeFileSync(path('news/2018/b.txt'), 'Something else about Rome.');
    const changed = await batch('news', '--out', 'out.ndjson');
    expect(changed.stderr).toMatch(/\(4 of them in an earlier run\)/);
    expect(read('out.ndjson')).toBe(await fresh());
    writeFileSync(path('news/z.txt'), 'The last one, in Lima.');
    expect((await batch('news', '--out', 'out.ndjson')).stderr).toMatch(/\(5 of them/);
    expect(read('out.ndjson')).toBe(await fresh());
    rmSync(path('news/z.txt'));
    await batch('news', '--out', 'out.ndjson');
    expect(read('out.ndjson')).toBe(await fresh());
    expect(readdirSync(folder).filter((name) => /\.(?:old|tmp|results)$/.test(name))).toEqual([]);
  });

  test('other options make it anew', async () => {
    await batch('news', '--out', 'out.ndjson');
    const { stderr } = await batch('news', '--out', 'out.ndjson', '--date', '2020-01-02');
    expect(stderr).not.toMatch(/earlier/);
    expect(results('out.ndjson').every(({ date }) => date === '2020-01-02')).toBe(true);
  });

  test('CSV is what `--format csv` gives', async () => {
    await batch('news', '--out', 'out.csv', '--view', 'entities');
    const { stdout } = await article(['entities', '--format', 'csv', 'news'], { cwd: folder });
    expect(read('out.csv')).toBe(stdout);
  });
});

describe('failures', () => {
  test('are named on stderr and in the failures file; the rest is done; exit code 1', async () => {
    writeFileSync(path('news/bad.txt'), '%PDF-1.7');
    writeFileSync(path('news/r.ndjson'), 'nonsense\n{"id":"y"}\n{"id":"x","text":"Oslo."}\n');
    const { code, stderr } = await batch('news', 'gone.txt', '--out', 'out.ndjson');
    expect(code).toBe(1);
    expect(stderr).toMatch(/4 articles analysed, 4 failed, see out\.failures\.ndjson/);
    expect(
      read('out.failures.ndjson')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { source: 'news/bad.txt', error: expect.stringMatching(/is a PDF/) },
      { source: 'news/r.ndjson:1', error: expect.stringMatching(/is not valid JSON/) },
      { source: 'news/r.ndjson:2', id: 'y', error: expect.stringMatching(/no "text" field/) },
      { source: 'gone.txt', error: expect.stringMatching(/no such file/) },
    ]);
    const again = await batch('news', 'gone.txt', '--out', 'out.ndjson');
    expect(again.stderr).toMatch(/4 articles analysed \(4 of them in an earlier run\), 4 failed/);
    expect(again.code).toBe(1);
  });

  test('once mended, the failures file goes', async () => {
    writeFileSync(path('news/bad.txt'), '%PDF-1.7');
    await batch('news', '--out', 'out');
    expect(existsSync(path('out/failures.ndjson'))).toBe(true);
    writeFileSync(path('news/bad.txt'), 'Now text.');
    const { code } = await batch('news', '--out', 'out');
    expect(code).toBe(0);
    expect(existsSync(path('out/failures.ndjson'))).toBe(false);
    expect(tree('out')).toContain('bad.txt.json');
  });

  test('an article over its time is given up, the others are analysed', async () => {
    writeFileSync(path('news/slow.txt'), 'The mayor of Oslo said on Monday no. '.repeat(200_000));
    const { code, stderr } = await batch('news', '--out', 'out.ndjson', '--timeout', '1');
    expect(code).toBe(1);
    expect(stderr).toMatch(/news\/slow\.txt: took longer than 1 s/);
    expect(results('out.ndjson')).toHaveLength(5);
  });

  test('an article over its memory is given up, the others are analysed', async () => {
    writeFileSync(path('news/large.txt'), 'The mayor of Oslo said on Monday no. '.repeat(400_000));
    const { code, stderr } = await batch('news', '--out', 'out.ndjson', '--worker-memory', '200M');
    expect(code).toBe(1);
    expect(stderr).toMatch(/news\/large\.txt: needs more memory than 200 MB/);
    expect(results('out.ndjson')).toHaveLength(5);
  });
});

describe('where it does not write', () => {
  test.each([
    [
      'a file that batch did not make',
      ['news', '--out', 'mine.ndjson'],
      /no earlier run of batch made it; --force/,
    ],
    ['a folder that holds the input', ['news', '--out', '.'], /the input news lies inside it/],
    [
      'another kind of file',
      ['news', '--out', 'out.json'],
      /neither a folder nor a file in \.ndjson or \.csv/,
    ],
  ])('%s', async (_name, args, message) => {
    writeFileSync(path('mine.ndjson'), 'precious\n');
    const { code, stderr } = await batch(...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(read('mine.ndjson')).toBe('precious\n');
  });

  const own = 'my own file\n';
  const guarded = (name: string) => {
    mkdirSync(path(name.replace(/[^/]*$/, '')), { recursive: true });
    writeFileSync(path(name), own);
  };

  test.each([
    ['the failures of a folder', 'out/failures.ndjson', ['--out', 'out']],
    ['the failures of a file', 'out.failures.ndjson', ['--out', 'out.ndjson']],
    ['the state of a file', 'out.ndjson.state', ['--out', 'out.ndjson']],
  ])('%s that batch did not make, unless forced', async (_name, file, args) => {
    guarded(file);
    const { code, stderr } = await batch('news', ...args);
    expect({ code, file: read(file) }).toEqual({ code: 2, file: own });
    expect(stderr).toContain(`${file} exists and no earlier run of batch made it; --force`);
    expect((await batch('news', ...args, '--force')).code).toBe(0);
    expect(existsSync(path(file)) && read(file) === own).toBe(false);
  });

  test('what only looks like its drafts and copies stays', async () => {
    const files = ['out.ndjson.old', 'out.failures.ndjson.tmp', 'out/failures.ndjson.tmp'];
    files.forEach(guarded);
    writeFileSync(path('news/bad.txt'), '%PDF-1.7');
    for (const out of ['out', 'out.ndjson']) {
      expect((await batch('news', '--out', out)).code).toBe(1);
      writeFileSync(path('news/2018/a.txt'), `Changed for ${out}.`);
      expect((await batch('news', '--out', out)).code).toBe(1);
    }
    expect(files.map(read)).toEqual([own, own, own]);
  });

  test.each([[[]], [['--force']]])('an input that is also the output, %j', async (force) => {
    writeFileSync(path('news/r.csv'), 'id,text\n1,Oslo.\n');
    for (const [input, out] of [
      ['news/r.ndjson', 'news/r.ndjson'],
      ['news', 'news/r.ndjson'],
      ['news/*.csv', 'news/r.csv'],
    ] as const) {
      const before = read(out);
      const { code, stderr } = await batch(input, '--out', out, ...force);
      expect({ code, text: read(out) }).toEqual({ code: 2, text: before });
      if (force.length > 0) expect(stderr).toMatch(/it is one of the inputs; choose another file/);
    }
  });

  test('its own results as the only input; among others they are left out', async () => {
    await batch('news', '--out', 'out.ndjson');
    const before = read('out.ndjson');
    const alone = await batch('out.ndjson', '--out', 'out.ndjson', '--force');
    expect(alone).toMatchObject({ code: 2, stderr: expect.stringMatching(/one of the inputs/) });
    expect((await batch('news', 'out.ndjson', '--out', 'out.ndjson')).code).toBe(0);
    expect(read('out.ndjson')).toBe(before);
  });

  test('the file of --names', async () => {
    writeFileSync(path('names.csv'), 'name,type\nQuux,ORG\n');
    const args = ['--names', 'names.csv', '--out', 'names.csv', '--force'];
    const { code, stderr } = await batch('news', ...args);
    expect({ code, text: read('names.csv') }).toEqual({ code: 2, text: 'name,type\nQuux,ORG\n' });
    expect(stderr).toMatch(/it is the file of --names/);
  });

  test.skipIf(process.platform === 'win32')('a folder that holds the input by a link', async () => {
    symlinkSync('.', path('here'));
    const { code, stderr } = await batch('news', '--out', 'here');
    expect(code).toBe(2);
    expect(stderr).toMatch(/the input news lies inside it/);
  });

  test.each([
    [['--jobs', '0'], /--jobs takes a whole number/],
    [['--timeout', 'soon'], /--timeout takes a number of seconds/],
    [['--worker-memory', 'much'], /--worker-memory takes a number of bytes/],
    [['--worker-memory', '15M'], /--worker-memory takes at least 32M; not "15M"/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, stderr } = await batch('news', '--out', 'out', ...args);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});
