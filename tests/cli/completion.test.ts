import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { article } from './spawn.ts';

/** What bash offers for a line whose last word is being typed. */
async function complete(...words: string[]): Promise<string[]> {
  const { stdout } = await article(['completion', 'bash']);
  const script = `${stdout}
    COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
    _article_nlp; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
}

describe('bash completion', () => {
  test.each([
    [['article-nlp', 'ent'], ['entities']],
    [['article-nlp', 'entities', '--min'], ['--min-count']],
    [['article-nlp', 'quotes', '--kind', 'i'], ['indirect']],
    [['article-nlp', 'completion', 'z'], ['zsh']],
    [['article-nlp', '--ndj'], ['--ndjson']],
  ])('%j', async (words, expected) => {
    expect(await complete(...words)).toEqual(expected);
  });
});

test.each(['bash', 'zsh', 'fish'])(
  'the %s script names every command and its options',
  async (shell) => {
    const { stdout, code } = await article(['completion', shell]);
    expect(code).toBe(0);
    for (const word of [
      'summary',
      'entities',
      'dates',
      'quotes',
      'stream',
      'min-count',
      'timeline',
    ])
      expect(stdout).toContain(word);
  },
);

test('an unknown shell', async () => {
  const { code, stderr } = await article(['completion', 'tcsh']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/bash, zsh, fish/);
});

test('the manual page is generated from the command tree', async () => {
  const { stdout } = await article(['man']);
  expect(stdout).toMatch(/^\.TH ARTICLE-NLP 1/);
  expect(stdout).toContain('.B \\-\\-date\\-order <order>');
  for (const line of stdout.split('\n')) expect(line).not.toMatch(/^'/);
});

test.each([
  ['entites', /Did you mean entities\?/],
  ['quote', /Did you mean quotes\?/],
  ['gone', /no such file/],
])('a command mistyped as %s', async (word, message) => {
  const { code, stderr, stdout } = await article([word, '--json']);
  expect(code).not.toBe(0);
  expect(stdout).toBe('');
  expect(stderr).toMatch(message);
});

test.each([
  'summary',
  'entities',
  'dates',
  'quotes',
  'batch',
  'stream',
  'report',
  'corpus',
  'schema',
  'completion',
  'man',
])('help of %s shows two examples or more', async (command) => {
  const { stdout } = await article([command, '--help']);
  const examples = stdout.slice(stdout.indexOf('Examples:')).match(/^ {2}\$ /gm) ?? [];
  expect(examples.length).toBeGreaterThanOrEqual(2);
});
