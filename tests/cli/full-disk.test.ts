import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { binary } from './spawn.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-nlp-'));
  writeFileSync(join(folder, 'a.txt'), 'Kofi Annan spoke in Accra.');
  const record = (id: number) => `{"id":"${id}","text":"Kofi Annan spoke in Accra."}\n`;
  writeFileSync(
    join(folder, 'all.ndjson'),
    Array.from({ length: 60 }, (_, id) => record(id)).join(''),
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the real binary from a shell, `$A`, that may redirect it. */
function shell(script: string) {
  const { status, stderr } = spawnSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, A: `${process.execPath} ${binary}` },
  });
  return { code: status, stderr };
}

const COMMANDS = [
  'stream < all.ndjson',
  'stream -j 2 < all.ndjson',
  'entities --ndjson all.ndjson',
  'summary all.ndjson',
  'report a.txt -o -',
  'corpus all.ndjson --json',
  'schema',
  'man',
  'completion bash',
];

describe.skipIf(!existsSync('/dev/full'))('a full disk is one line and exit code 1', () => {
  test.each([...COMMANDS, '--help', '--version', 'batch --help'])('%s', (command) => {
    expect(shell(`$A ${command} > /dev/full`)).toEqual({
      code: 1,
      stderr: 'article-nlp: standard output: cannot be written: no space is left on the device\n',
    });
  });
});

describe('a file that is cut short is one line and exit code 1', () => {
  // The shell's limit cuts the write that crosses it, as a disk does that becomes full: only the next one fails.
  test.skipIf(process.platform === 'win32').each(COMMANDS)('%s', (command) => {
    const { code, stderr } = shell(`ulimit -f 1; $A ${command} > cut`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^article-nlp: standard output: cannot be written: [^\n]+\n$/);
    expect(readFileSync(join(folder, 'cut'))).toHaveLength(1024);
  });
});

test.skipIf(process.platform === 'win32')(
  'what is appended to a file comes after what it holds',
  () => {
    expect(shell('echo first > log; $A --version >> log')).toEqual({ code: 0, stderr: '' });
    expect(readFileSync(join(folder, 'log'), 'utf8')).toMatch(/^first\n\d+\.\d+\.\d+\S*\n$/);
  },
);
