import { spawn } from 'node:child_process';

/** What a run of the real binary gave. */
export interface Result {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const BINARY = new URL('../../bin/article-nlp.js', import.meta.url).pathname;

/** Runs the real binary; stdin is closed at once unless `input` is given. */
export function article(
  args: readonly string[],
  {
    input = '',
    env = {},
    cwd,
  }: { input?: string | Buffer; env?: Record<string, string>; cwd?: string } = {},
): Promise<Result> {
  const { NO_COLOR, FORCE_COLOR, ...clean } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BINARY, ...args], {
      env: { ...clean, ...env },
      ...(cwd === undefined ? {} : { cwd }),
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString(),
        stderr: Buffer.concat(err).toString(),
      }),
    );
    child.stdin.end(input);
  });
}

/** The binary's path, for tests that build pipelines of their own. */
export const binary = BINARY;
