import { analyzeInput } from '../../analyze-input.ts';
import type { InputFailure } from '../../input/article.ts';
import { gunzip } from '../../input/gunzip.ts';
import { locateLines } from '../../input/locate-units.ts';
import { readUnit } from '../../input/read-unit.ts';
import { toUtf8 } from '../../input/to-utf8.ts';
import { createAnalyzer } from '../../node.ts';
import { select } from '../../render/select.ts';
import { addAnalysisOptions } from '../common-options.ts';
import { EXIT } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, type RawOptions } from '../options.ts';
import { checkViewOptions } from '../view-options.ts';
import type { AddCommand } from './index.ts';

const STDIN = { name: 'stdin', id: 'stdin', place: 'stdin' };

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
  let records = 0;
  const lines = toUtf8(gunzip(io.stdin, options.maxSize), options.encoding);
  for await (const unit of locateLines(lines, STDIN, options)) {
    records++;
    if (io.output.closed()) return EXIT.ok;
    const input = await readUnit(unit, options);
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
  if (failed > 0 && !options.quiet)
    io.report(`${failed} of ${records} records could not be analysed`);
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}

function errorLine({ id, source, error }: InputFailure): string {
  return `${JSON.stringify({ id: id ?? null, error: `${source}: ${error}` })}\n`;
}
