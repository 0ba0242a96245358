import { analyzeInput } from '../../analyze-input.ts';
import { expandInputs } from '../../input/expand-inputs.ts';
import { readInputs } from '../../input/read-inputs.ts';
import { safeLine } from '../../render/safe-text.ts';
import { readReportAssets } from '../../report/read-assets.ts';
import type { ReportArticle } from '../../report/types.ts';
import { addReadingOptions } from '../common-options.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import { guardInputs } from '../guard-inputs.ts';
import type { IO } from '../io.ts';
import { checkOptions, type RawOptions } from '../options.ts';
import { checkViewOptions } from '../view-options.ts';
import { writeWhole } from '../write-whole.ts';
import type { AddCommand } from './index.ts';

interface RawReportOptions extends RawOptions {
  readonly output?: string;
}

/** Adds `report`: a self-contained page of one or several articles. */
export const addReport: AddCommand = (program, io, finish) => {
  const command = program
    .command('report')
    .description('a self-contained HTML page: the text with highlights, timeline, quotes, map')
    .argument('[inputs...]', 'files, folders or globs; - is stdin')
    .requiredOption('-o, --output <file>', 'where to write the page; - is stdout');
  addReadingOptions(command)
    .addHelpText(
      'after',
      '\nExamples:\n  $ article-nlp report article.txt -o report.html\n  $ article-nlp report articles/ -o all.html --min-count 2',
    )
    .action(async (operands: string[], raw: RawReportOptions) =>
      finish(await writeReport(operands, raw, io)),
    );
};

async function writeReport(
  operands: readonly string[],
  raw: RawReportOptions,
  io: IO,
): Promise<number> {
  const options = checkOptions(raw, ['text']);
  const output = raw.output ?? '-';
  if (operands.length === 0 && io.stdin.isTTY)
    throw new UsageError(
      'no input; give a file, a folder or - for stdin. Usage: article-nlp report [inputs...] -o FILE.html',
    );
  const inputs = () => expandInputs(operands.length === 0 ? ['-'] : operands).paths;
  if (output !== '-') await guardInputs(output, { paths: inputs(), names: raw.names }, io.stdin);
  const analyzer = (await import('../../node.ts')).createAnalyzer(options);
  const articles: ReportArticle[] = [];
  let failed = 0;
  for await (const input of readInputs(inputs(), options, io.stdin)) {
    if ('failure' in input) {
      failed++;
      io.report(`${safeLine(input.failure.source)}: ${safeLine(input.failure.error)}`);
    } else
      articles.push(
        analyzeInput(input.article, 'summary', analyzer, options, checkViewOptions({})),
      );
  }
  if (articles.length === 0) {
    io.report('nothing to report on; no page was written');
    return EXIT.inputFailed;
  }
  // Loaded when used: it brings the layout of text along.
  const { renderReport } = await import('../../report/render-report.ts');
  const page = await renderReport(articles, readReportAssets());
  if (output === '-') await io.output.write(page);
  else await writeWhole(output, page);
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}
