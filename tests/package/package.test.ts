import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  test('patterns with Unicode classes are literals, not made anew at each use', () => {
    const dist = join(folder, 'node_modules/article-nlp/dist');
    const scripts = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.js') && !path.startsWith('report'),
    );
    expect(scripts.length).toBeGreaterThan(5);
    for (const path of scripts)
      expect(readFileSync(join(dist, path), 'utf8')).not.toMatch(/RegExp\("[^"]*\\\\p\{/);
  });

  test('the command', () => {
    const out = execFileSync('npx', ['--no-install', 'article-nlp', 'dates', '--json'], {
      cwd: folder,
      input: 'It began in July 2015.',
      encoding: 'utf8',
    });
    expect(JSON.parse(out)).toMatchObject({ dates: [{ value: '2015-07' }] });
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
