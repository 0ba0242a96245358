import type { Command } from 'commander';
import { expandInputs } from '../../input/expand-inputs.ts';
import { readInputs } from '../../input/read-inputs.ts';
import { FORMATS } from '../../render/registry.ts';
import type { View } from '../../render/types.ts';
import { readReportAssets } from '../../report/read-assets.ts';
import { readPackagedResource } from '../../resources/node-reader.ts';
import { createResources } from '../../resources/resources.ts';
import type { Analyzer } from '../../types.ts';
import { addAnalysisOptions, addFormatOptions } from '../common-options.ts';
import { UsageError } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, type Options, type RawOptions } from '../options.ts';
import { run } from '../run.ts';
import { suggest } from '../suggest.ts';
import { wantsColor } from '../terminal.ts';
import { describeUnknownCommand, isNoInput } from '../unknown-command.ts';
import { addViewOptions, checkViewOptions, type RawViewOptions } from '../view-options.ts';
import type { AddCommand } from './index.ts';

const VIEWS: readonly { view: View; description: string; examples: readonly string[] }[] = [
  {
    view: 'summary',
    examples: [
      'article-nlp article.txt',
      'curl -s https://example.org/news.html | article-nlp summary --input-format html --json',
    ],
    description: 'the overview of an article: names, dates, quotes (the default)',
  },
  {
    view: 'entities',
    examples: [
      'article-nlp entities article.txt --types PERSON,ORG --sort count',
      'article-nlp entities articles/ --json | jq \'.[].entities[] | select(.type == "LOC") | .name\'',
    ],
    description: 'people, organisations, places and groups',
  },
  {
    view: 'dates',
    examples: [
      'article-nlp dates article.txt --timeline',
      "article-nlp dates article.txt --date 2018-01-05 --json | jq -r '.dates[] | [.value, .text] | @tsv'",
    ],
    description: 'dates, times and durations, resolved',
  },
  {
    view: 'quotes',
    examples: [
      'article-nlp quotes article.txt --by speaker',
      "article-nlp quotes 'articles/*.txt' --speaker Clinton --kind direct --ndjson",
    ],
    description: 'who said what',
  },
];

/** Adds `summary`, `entities`, `dates` and `quotes`. */
export const addViews: AddCommand = (program, io, finish) => {
  for (const { view, description, examples } of VIEWS) {
    const command = program
      .command(view, view === 'summary' ? { isDefault: true } : {})
      .description(description)
      .argument('[inputs...]', 'files, folders or globs; - is stdin');
    addFormatOptions(addAnalysisOptions(command), Object.keys(FORMATS));
    addViewOptions(command, view);
    command.addHelpText(
      'after',
      `\nExamples:\n${examples.map((line) => `  $ ${line}`).join('\n')}`,
    );
    command.action(async (operands: string[], raw: RawOptions & RawViewOptions, self: Command) =>
      finish(await show(view, operands, raw, self, io)),
    );
  }
};

async function show(
  view: View,
  operands: readonly string[],
  raw: RawOptions & RawViewOptions,
  command: Command,
  io: IO,
): Promise<number> {
  const options = checkOptions(raw, Object.keys(FORMATS));
  if (operands.length === 0 && io.stdin.isTTY)
    throw new UsageError(
      `no input; give a file, a folder or - for stdin. Usage: article-nlp ${command.name()} [inputs...]`,
    );
  suggestCommand(view, operands, command);
  const { many, paths } = expandInputs(operands.length === 0 ? ['-'] : operands);
  if (options.format === 'timeml' && many)
    throw new UsageError('--format timeml writes one document; give one input, or loop over them');
  const createRenderer = FORMATS[options.format];
  if (!createRenderer) throw new UsageError(`no format "${options.format}"`);
  return run({
    inputs: readInputs(paths, options, io.stdin),
    analyzer: await loadAnalyzer(view, options),
    renderer: await createRenderer({
      withText: options.withText,
      resources: createResources(readPackagedResource),
      assets: readReportAssets,
    }),
    context: {
      view,
      many,
      options: checkViewOptions(raw),
      color: wantsColor(options.color, io.terminal),
      width: io.terminal.columns,
    },
    options,
    output: io.output,
    report: io.report,
  });
}

/** Dates need neither wink-nlp nor the model of names, so that `dates` starts without loading them. */
async function loadAnalyzer(view: View, options: Options): Promise<Analyzer> {
  if (view === 'dates')
    return (await import('../../analyze-dates.ts')).createDateAnalyzer(
      readPackagedResource,
      options,
    );
  return (await import('../../node.ts')).createAnalyzer(options);
}

/** `article-nlp entites FILE` reads "entites" as an input of the default command: the near command is meant. */
function suggestCommand(view: View, [first]: readonly string[], command: Command): void {
  if (view !== 'summary' || first === undefined || !isNoInput(first)) return;
  const names = command.parent?.commands.map((one) => one.name()) ?? [];
  if (suggest(first, names)) throw new UsageError(describeUnknownCommand(first, names));
}
