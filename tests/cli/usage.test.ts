import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { article, binary } from './spawn.ts';

let folder: string;
const path = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(path('good.txt'), 'Kofi Annan spoke.');
  writeFileSync(path('odd.txt'), Buffer.from('Caf\xe9 in Oslo.', 'latin1'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a command has only options that it obeys', () => {
  test.each([
    ['stream', '--input-format'],
    ['stream', '--text-column'],
    ['corpus', '--with-text'],
    ['report', '--with-text'],
    ['corpus', '--ndjson'],
  ])('%s %s', async (command, option) => {
    expect((await article([command, '--help'])).stdout).not.toContain(option);
    const target = command === 'report' ? ['-o', '-'] : [];
    const value = option === '--with-text' || option === '--ndjson' ? [] : ['csv'];
    const { code, stdout, stderr } = await article([command, ...target, option, ...value]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`unknown option '${option}'`);
  });
});

describe('help of what is no command', () => {
  test.each([
    [['help', 'nosuch'], /there is no command "nosuch"\. The commands are summary, /],
    [['help', 'corpse'], /there is no command "corpse"\. Did you mean corpus\?/],
    [['nosuch', '--help'], /"nosuch" is neither a command nor a file/],
    [['entites', '-h'], /"entites" is neither a command nor a file\. Did you mean entities\?/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await article(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
  test.each([[['help']], [['--help']], [['article.txt', '--help']], [['help', 'corpus']]])(
    'is no mistake: %j',
    async (args) => {
      const { code, stdout } = await article(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: article-nlp/);
    },
  );
});

test.skipIf(spawnSync('script', ['--version']).status !== 0)(
  'stream on a terminal says how it is used instead of waiting',
  () => {
    const { status, stdout } = spawnSync(
      'script',
      ['-qec', `"${process.execPath}" "${binary}" stream`, '/dev/null'],
      { encoding: 'utf8', timeout: 10_000, stdio: ['pipe', 'pipe', 'pipe'] },
    );
    expect(status).toBe(2);
    expect(stdout).toMatch(/no input; .*Usage: article-nlp stream </);
  },
);

describe('--quiet leaves failures and nothing else', () => {
  const inputs = () => [path('odd.txt'), path('gone.txt')];
  test.each([
    ['entities', []],
    ['corpus', []],
    ['report', ['-o', '-']],
    ['batch', ['--out']],
  ])('%s', async (command, options) => {
    const target = options[0] === '--out' ? ['--out', path(`${command}.ndjson`)] : options;
    const loud = await article([command, ...inputs(), ...target]);
    const quiet = await article(
      [command, ...inputs(), ...target, '--quiet', '--force'].filter(
        (option) => command === 'batch' || option !== '--force',
      ),
    );
    for (const { code, stderr } of [loud, quiet]) {
      expect(code).toBe(1);
      expect(stderr).toMatch(/gone\.txt: no such file/);
    }
    expect(quiet.stderr).not.toContain('odd.txt');
  });
  test('and nothing when nothing fails', async () => {
    const { stderr } = await article(['batch', path('odd.txt'), '--out', path('a.csv'), '-q']);
    expect(stderr).toBe('');
  });
});
