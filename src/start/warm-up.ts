import { PassThrough, Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { createOutput } from '../cli/output.ts';
import { runProgram } from '../cli/program.ts';
import { PACKAGE_ROOT } from '../resources/node-reader.ts';

const SAMPLE = fileURLToPath(new URL('data/sample/article.txt', PACKAGE_ROOT));
const RECORD = Buffer.from('{"id": "1", "text": "The dam is safe, the mayor said on Monday."}\n');
const RUNS: readonly (readonly string[])[] = [
  ['summary', SAMPLE, '--color', 'always'],
  ['summary', SAMPLE, '--json'],
  ['entities', SAMPLE],
  ['dates', SAMPLE, '--timeline'],
  ['quotes', SAMPLE, '--by', 'speaker'],
  ['corpus', SAMPLE],
  ['report', SAMPLE, '-o', '-'],
  ['stream'],
];

/** Runs the commonest commands on the sample article, with nothing written anywhere. @throws Error when one of them fails */
export async function warmUp(): Promise<void> {
  for (const args of RUNS) {
    const stdout = new PassThrough().resume();
    const stdin = Readable.from([RECORD]);
    const code = await runProgram(
      args,
      {
        stdin,
        output: createOutput(stdout),
        terminal: { isTTY: false, columns: 80, env: {} },
        folder: fileURLToPath(PACKAGE_ROOT),
        screen: null,
        report: () => {},
      },
      '',
    );
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  }
}
