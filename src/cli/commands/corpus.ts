import { buildCorpus } from '../../corpus/build-corpus.ts';
import { filterCorpus } from '../../corpus/filter-corpus.ts';
import type { CorpusInput } from '../../corpus/types.ts';
import { expandInputs } from '../../input/expand-inputs.ts';
import { inChunks } from '../../render/corpus/in-chunks.ts';
import { CORPUS_FORMATS } from '../../render/corpus/registry.ts';
import { safeLine } from '../../render/safe-text.ts';
import { readPackagedResource } from '../../resources/node-reader.ts';
import { createResources } from '../../resources/resources.ts';
import { addFormatOptions, addReadingOptions } from '../common-options.ts';
import { EXIT, UsageError } from '../exit-codes.ts';
import type { IO } from '../io.ts';
import { checkCount, checkOptions, type RawOptions } from '../options.ts';
import { readCorpus } from '../read-corpus.ts';
import { wantsColor } from '../terminal.ts';
import type { AddCommand } from './index.ts';

interface RawCorpusOptions extends RawOptions {
  readonly name?: string;
  readonly top?: string;
}

const DEFAULT_TOP = 15;

/** Adds `corpus`: names, pairs, quotes and dates over many articles. */
export const addCorpus: AddCommand = (program, io, finish) => {
  const command = program
    .command('corpus')
    .description(
      'names over a folder of articles or a file of results: first and last date, pairs, timeline',
    )
    .argument('[inputs...]', 'folders, files or globs, of articles or of results; - is stdin')
    .option('--name <name>', 'only what concerns this name')
    .option('--top <n>', `rows of each list of text output (default: ${DEFAULT_TOP})`);
  addFormatOptions(addReadingOptions(command), Object.keys(CORPUS_FORMATS), 'JSON: one object')
    .addHelpText(
      'after',
      "\nExamples:\n  $ article-nlp corpus articles/ --name Hamas\n  $ article-nlp batch articles/ --out results.ndjson && article-nlp corpus results.ndjson --json | jq '.names[:10]'",
    )
    .action(async (operands: string[], raw: RawCorpusOptions) =>
      finish(await showCorpus(operands, raw, io)),
    );
};

async function showCorpus(
  operands: readonly string[],
  raw: RawCorpusOptions,
  io: IO,
): Promise<number> {
  const options = checkOptions(raw, Object.keys(CORPUS_FORMATS));
  if (raw.name !== undefined && !/[\p{L}\p{N}]/u.test(raw.name))
    throw new UsageError(`--name takes words of a name; not "${raw.name}"`);
  const top = raw.top === undefined ? DEFAULT_TOP : checkCount('--top', raw.top);
  if (operands.length === 0 && io.stdin.isTTY)
    throw new UsageError(
      'no input; give a folder, files or results. Usage: article-nlp corpus [inputs...]',
    );
  const { paths } = expandInputs(operands.length === 0 ? ['-'] : operands);
  const inputs: CorpusInput[] = [];
  let failed = 0;
  for await (const item of readCorpus(
    paths,
    (await import('../../node.ts')).createAnalyzer(options),
    options,
    io,
  )) {
    if ('failure' in item) {
      failed++;
      io.report(`${safeLine(item.failure.source)}: ${safeLine(item.failure.error)}`);
    } else inputs.push(item);
  }
  const { readNameKnowledge } = await import('../../corpus/name-knowledge.ts');
  const knowledge = readNameKnowledge(createResources(readPackagedResource));
  const corpus = filterCorpus(buildCorpus(inputs, knowledge), {
    ...options,
    name: raw.name ?? null,
  });
  const render = CORPUS_FORMATS[options.format];
  if (!render) throw new UsageError(`no format "${options.format}"`);
  const color = wantsColor(options.color, io.terminal);
  const context = { color, width: io.terminal.columns, top };
  for (const piece of inChunks(await render(corpus, context))) await io.output.write(piece);
  if (failed > 0) io.report(`${failed} of ${failed + inputs.length} inputs could not be used`);
  return failed > 0 ? EXIT.inputFailed : EXIT.ok;
}
