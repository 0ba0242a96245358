import { analyzeInput } from '../analyze-input.ts';
import type { InputResult } from '../input/article.ts';
import { safeLine } from '../render/safe-text.ts';
import type { RenderContext, Renderer } from '../render/types.ts';
import type { Analysis, Analyzer } from '../types.ts';
import { EXIT } from './exit-codes.ts';
import type { Options } from './options.ts';
import type { Output } from './output.ts';

/** Everything a run needs; `report` writes one line to stderr. */
export interface Run {
  readonly inputs: AsyncIterable<InputResult>;
  readonly analyzer: Analyzer;
  readonly renderer: Renderer;
  readonly context: RenderContext;
  readonly options: Options;
  readonly output: Output;
  readonly report: (line: string) => void;
}

/** Analyses each input and writes its view; failures are reported and the rest goes on. Gives the exit code. */
export async function run(job: Run): Promise<number> {
  const { renderer, context, output, options } = job;
  let done = 0;
  let failed = 0;
  await output.write(renderer.open(context));
  for await (const input of job.inputs) {
    if (output.closed()) return EXIT.ok;
    if ('failure' in input) {
      failed++;
      job.report(`${safeLine(input.failure.source)}: ${safeLine(input.failure.error)}`);
      continue;
    }
    const analysis = analyzeInput(
      input.article,
      context.view,
      job.analyzer,
      options,
      context.options,
    );
    if (!options.quiet) reportNotices(analysis, job.report);
    await output.write(await renderer.item(analysis, context, done++));
  }
  await output.write(await renderer.close(context, done, failed));
  if (failed > 0 && done + failed > 1)
    job.report(`${failed} of ${done + failed} inputs could not be analysed`);
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}

function reportNotices(analysis: Analysis, report: Run['report']): void {
  for (const notice of analysis.notices)
    if (notice.level === 'warning')
      report(`${safeLine(analysis.source ?? analysis.id)}: ${safeLine(notice.message)}`);
}
