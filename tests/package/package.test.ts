import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
    }),
  ) as { filename: string }[];
  writeFileSync(join(folder, 'package.json'), '{"name":"stranger","private":true,"type":"module"}');
  execFileSync(
    'npm',
    [
      'install',
      '--no-audit',
      '--no-fund',
      '--prefer-offline',
      join(folder, packed[0]?.filename ?? ''),
    ],
    { cwd: folder, stdio: 'pipe' },
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const node = (script: string) =>
  JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: folder,
      encoding: 'utf8',
    }),
  );

describe('the packed package, as a stranger installs it', () => {
  test('analyze', () => {
    const result = node(`
      import { analyze } from 'article-nlp';
      const text = 'Kofi Annan spoke in Accra on Wednesday. “We will stay,” he said.';
      const result = analyze(text, { date: '2018-01-05' });
      console.log(JSON.stringify({ ...result, slices: result.dates.map((d) => text.slice(d.start, d.end)) }));`);
    expect(result).toMatchObject({ schema: 1, date: '2018-01-05', dateSource: 'option' });
    expect(result.slices).toEqual(['Wednesday']);
    expect(result.dates[0].value).toBe('2018-01-03');
    expect(result.entities.map(({ name }: { name: string }) => name)).toEqual([
      'Kofi Annan',
      'Accra',
    ]);
    expect(result.quotes).toMatchObject([{ text: 'We will stay,', kind: 'direct' }]);
  });

  test('the examples of the documentation for Node run as printed', () => {
    const doc = readFileSync(join(ROOT, 'docs/library.md'), 'utf8');
    const examples = [...doc.matchAll(/^```js\n([\s\S]*?)^```/gm)]
      .map(([, script]) => script as string)
      .filter((script) => !script.includes('fetch('));
    const [use, copy, ...rest] = examples as [string, string];
    expect(rest).toEqual([]);
    const run = (script: string) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: folder,
        encoding: 'utf8',
      });
    expect(run(use)).toMatch(/PERSON Kofi Annan [\s\S]*'2018-01-03'/);
    run(copy);
    const paths = JSON.parse(readFileSync(join(folder, 'site/data/paths.json'), 'utf8'));
    expect(paths).toEqual(
      expect.arrayContaining(['models/names.bin', 'lexicons/dates/words.json']),
    );
    for (const path of paths)
      expect(() => readFileSync(join(folder, 'site/data', path))).not.toThrow();
  });

  test('patterns with Unicode classes are literals, not made anew at each use', () => {
    const dist = join(folder, 'node_modules/article-nlp/dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.c?js$/.test(path) && !path.startsWith('report'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    // string-width makes its own with the flag v, once, when it is loaded.
    for (const path of scripts)
      expect(readFileSync(join(dist, path), 'utf8')).not.toMatch(
        /RegExp\("[^"]*\\\\p\{[^"]*"(?!,"v")/,
      );
  });

  const readDates = () =>
    JSON.parse(
      execFileSync('npx', ['--no-install', 'article-nlp', 'dates', '--json'], {
        cwd: folder,
        input: 'It began in July 2015.',
        encoding: 'utf8',
      }),
    );

  test('the command', () => {
    expect(readDates()).toMatchObject({ dates: [{ value: '2015-07' }] });
  });

  describe('the program kept compiled', () => {
    const dist = () => join(folder, 'node_modules/article-nlp/dist');
    const caches = () => readdirSync(dist()).filter((name) => name.endsWith('.cache'));
    const isRefused = () =>
      node(`
        import { loadApp } from './node_modules/article-nlp/dist/start/load-app.js';
        console.log(loadApp().script.cachedDataRejected ?? null);`);

    test('is made when the package is installed, and V8 takes it', () => {
      expect(caches()).toHaveLength(1);
      expect(isRefused()).toBe(false);
    });

    test('no harm when it is cut off, of another program, or missing', () => {
      const file = join(dist(), caches()[0] as string);
      const whole = readFileSync(file);
      for (const bytes of [whole.subarray(0, 5000), Buffer.from('not compiled'), Buffer.alloc(0)]) {
        writeFileSync(file, bytes);
        expect(isRefused()).toBe(true);
        expect(readDates()).toMatchObject({ dates: [{ value: '2015-07' }] });
      }
      rmSync(file);
      expect(isRefused()).toBeNull();
      expect(readDates()).toMatchObject({ dates: [{ value: '2015-07' }] });
    });

    test('is made anew on demand, and nothing is said where it cannot be', () => {
      const script = join(folder, 'node_modules/article-nlp/bin/keep-compiled.js');
      execFileSync(process.execPath, [script]);
      expect(isRefused()).toBe(false);
      const checkout = join(folder, 'checkout/bin');
      mkdirSync(checkout, { recursive: true });
      cpSync(script, join(checkout, 'keep-compiled.mjs'));
      expect(
        execFileSync(process.execPath, [join(checkout, 'keep-compiled.mjs')], { encoding: 'utf8' }),
      ).toBe('');
    });

    test('requires nothing that only import() loads in the oldest Node', () => {
      const flag = '--no-experimental-require-module';
      const app = readFileSync(join(dist(), 'app.cjs'), 'utf8');
      const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
      const names = Object.keys(dependencies).filter((name) => app.includes(`require("${name}")`));
      expect(names).toContain('piscina');
      execFileSync(
        process.execPath,
        [
          ...(process.allowedNodeEnvironmentFlags.has(flag) ? [flag] : []),
          '-e',
          names.map((name) => `require("${name}")`).join(';'),
        ],
        { cwd: folder },
      );
      expect(app).not.toMatch(/\bimport\(/);
    });

    test('holds the licences of the packages inside it', () => {
      const licenses = readFileSync(join(dist(), 'app.licenses.txt'), 'utf8');
      for (const name of ['chalk', 'commander', 'wink-nlp'])
        expect(licenses).toMatch(new RegExp(`^${name}$`, 'm'));
      expect(licenses).toContain('Copyright');
    });
  });
});

test('the library is bundled for a browser: no Node built-in is reached from the core entry', async () => {
  writeFileSync(
    join(folder, 'page.js'),
    `import { createAnalyzer } from 'article-nlp/core';
     globalThis.result = (read) => createAnalyzer(read).analyze('It began in July 2015.');`,
  );
  const { outputFiles, errors } = await build({
    entryPoints: [join(folder, 'page.js')],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  expect(errors).toEqual([]);
  expect(outputFiles[0]?.text).not.toMatch(/from\s*["']node:|require\(["'](node:|fs|path)/);
});
