import { readFileSync } from 'node:fs';
import { PACKAGE_ROOT } from '../resources/node-reader.ts';
import { EXIT } from './exit-codes.ts';
import type { IO } from './io.ts';
import { openStdout } from './open-stdout.ts';
import { createOutput, OutputError } from './output.ts';
import { runProgram } from './program.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', PACKAGE_ROOT), 'utf8')) as {
  version: string;
};

const report = (line: string) => {
  process.stderr.write(`article-nlp: ${line}\n`);
};
process.stderr.on('error', () => {});

const io: IO = {
  stdin: process.stdin,
  output: createOutput(openStdout()),
  terminal: {
    isTTY: process.stdout.isTTY ?? false,
    columns: Number(process.env.COLUMNS) || process.stdout.columns || 80,
    env: process.env,
  },
  folder: process.cwd(),
  screen: process.stderr.isTTY
    ? {
        write: (text) => process.stderr.write(text),
        now: () => performance.now(),
        columns: process.stderr.columns || 80,
      }
    : null,
  report,
};

/** Runs the command line of this process. */
export async function main(): Promise<void> {
  process.once('SIGINT', () => process.exit(EXIT.interrupted));
  try {
    process.exitCode = await runProgram(process.argv.slice(2), io, version);
    await io.output.finish();
  } catch (error) {
    const { message } = error as Error;
    const isKnown = error instanceof OutputError;
    report(isKnown ? message : `unexpected error: ${message}; run with --verbose for details`);
    if (process.argv.includes('--verbose')) process.stderr.write(`${(error as Error).stack}\n`);
    process.exitCode = EXIT.inputFailed;
  }
  // A pipe that is still open on stdin must not keep the process alive once the work is done.
  process.stdin.unref?.();
}
