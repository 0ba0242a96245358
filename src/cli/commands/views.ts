import type { Command } from 'commander';
import { expandInputs } from '../../input/expand-inputs.ts';
import { readInputs } from '../../input/read-inputs.ts';
import { createAnalyzer } from '../../node.ts';
import { FORMATS } from '../../render/registry.ts';
import type { View } from '../../render/types.ts';
import { addAnalysisOptions, addFormatOptions } from '../common-options.ts';
import { UsageError } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkOptions, type RawOptions } from '../options.ts';
import { run } from '../run.ts';
import { wantsColor } from '../terminal.ts';
import type { AddCommand } from './index.ts';

const VIEWS: readonly { view: View; description: string }[] = [
  {
    view: 'summary',
    description: 'the overview of an article: names, dates, quotes (the default)',
  },
  { view: 'entities', description: 'people, organisations, places and groups' },
  { view: 'dates', description: 'dates, times and durations, resolved' },
  { view: 'quotes', description: 'who said what' },
];

/** Adds `summary`, `entities`, `dates` and `quotes`. */
export const addViews: AddCommand = (program, io, finish) => {
  for (const { view, description } of VIEWS) {
    const command = program
      .command(view, view === 'summary' ? { isDefault: true } : {})
      .description(description)
      .argument('[inputs...]', 'files, folders or globs; - is stdin');
    addFormatOptions(addAnalysisOptions(command), Object.keys(FORMATS));
    command.action(async (operands: string[], raw: RawOptions, self: Command) =>
      finish(await show(view, operands, raw, self, io)),
    );
  }
};

async function show(
  view: View,
  operands: readonly string[],
  raw: RawOptions,
  command: Command,
  io: IO,
): Promise<number> {
  const options = checkOptions(raw, Object.keys(FORMATS));
  if (operands.length === 0 && io.stdin.isTTY)
    throw new UsageError(
      `no input; give a file, a folder or - for stdin. Usage: article-nlp ${command.name()} [inputs...]`,
    );
  const { many, paths } = expandInputs(operands.length === 0 ? ['-'] : operands);
  const createRenderer = FORMATS[options.format];
  if (!createRenderer) throw new UsageError(`no format "${options.format}"`);
  return run({
    inputs: readInputs(paths, options, io.stdin),
    analyzer: createAnalyzer(options),
    renderer: await createRenderer(options),
    context: {
      view,
      many,
      color: wantsColor(options.color, io.terminal),
      width: io.terminal.columns,
    },
    options,
    output: io.output,
    report: io.report,
  });
}
