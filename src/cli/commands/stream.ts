import type { InputFailure } from '../../input/article.ts';
import { readNdjsonLine } from '../../input/read-record.ts';
import { splitLines } from '../../input/split-lines.ts';
import { createAnalyzer } from '../../node.ts';
import { select } from '../../render/select.ts';
import { addAnalysisOptions } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, type RawOptions } from '../options.ts';
import { analyzeInput } from '../run.ts';
import { checkViewOptions } from '../view-options.ts';
import type { AddCommand } from './index.ts';

/** Adds `stream`: NDJSON records in, NDJSON results out, in the same order, one line each. */
export const addStream: AddCommand = (program, io, finish) => {
  const command = program
    .command('stream')
    .description('NDJSON records in on stdin, NDJSON results out in the same order');
  addAnalysisOptions(command).action(async (raw: RawOptions) => finish(await stream(raw, io)));
};

async function stream(raw: RawOptions, io: IO): Promise<number> {
  const options = checkOptions(raw, ['text']);
  const analyzer = createAnalyzer(options);
  let failed = 0;
  let number = 0;
  for await (const line of splitLines(io.stdin, options.maxSize)) {
    number++;
    if (io.output.closed()) return EXIT.ok;
    if (line.trim() === '') continue;
    const input = readNdjsonLine(line, `stdin:${number}`, `stdin-${number}`);
    if ('failure' in input) {
      failed++;
      await io.output.write(errorLine(input.failure));
      continue;
    }
    const analysis = analyzeInput(
      input.article,
      'summary',
      analyzer,
      options,
      checkViewOptions({}),
    );
    await io.output.write(`${JSON.stringify(select(analysis, 'summary', options.withText))}\n`);
  }
  if (failed > 0 && !options.quiet) io.report(`${failed} of ${number} lines could not be analysed`);
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}

function errorLine({ id, source, error }: InputFailure): string {
  return `${JSON.stringify({ id: id ?? null, error: `${source}: ${error}` })}\n`;
}
