import { type Command, Option } from 'commander';
import { ENTITY_TYPES } from '../entity-types.ts';
import { addFieldOptions, addFormatOfInput } from './input-options.ts';

/** Adds the options of commands that read files, folders and stdin and put each article's result out. */
export function addAnalysisOptions(command: Command): Command {
  return addTextOption(addReadingOptions(command));
}

/** Adds the options of commands that read files, folders and stdin, and whose output is no results. */
export function addReadingOptions(command: Command): Command {
  return addSharedOptions(addFieldOptions(addFormatOfInput(command)));
}

/** Adds the options of commands that read records of NDJSON and nothing else, so that there is no format to choose. */
export function addRecordOptions(command: Command): Command {
  return addTextOption(addSharedOptions(addFieldOptions(command)));
}

function addTextOption(command: Command): Command {
  return command.option('--with-text', "include the article's text in the result");
}

function addSharedOptions(command: Command): Command {
  return command
    .option('--date <day>', 'publication date, YYYY-MM-DD')
    .addOption(
      withValues('--date-order <order>', 'how 3/4/2020 is read (default: from the article)', [
        'dmy',
        'mdy',
      ]),
    )
    .addOption(
      withValues(
        '--types <list>',
        'only these types, such as PERSON,ORG or MONEY,URL',
        ENTITY_TYPES,
      ),
    )
    .option('--min-count <n>', 'only names with at least n mentions')
    .option('--names <file>', 'your own names (CSV or JSON: name, type, aliases)')
    .option('--encoding <name>', 'encoding of the inputs (default: found from the bytes)')
    .option('--max-size <bytes>', 'largest input, such as 50M (default: 20M)')
    .option('--config <file>', 'options from this file (default: the nearest .article-nlprc.json)')
    .option('--no-config', 'no options from files')
    .option('-q, --quiet', 'nothing but failures on stderr: no warnings, no progress')
    .option('--verbose', 'stack traces of unexpected errors');
}

/** Adds the options that choose an output format; `json` says what JSON is written. */
export function addFormatOptions(
  command: Command,
  formats: readonly string[],
  json = 'JSON: an object, or an array for several articles',
): Command {
  if (formats.includes('json')) command.option('--json', json);
  if (formats.includes('ndjson')) command.option('--ndjson', 'one JSON object a line');
  return command
    .addOption(withValues('--format <name>', 'output format (default: text)', formats))
    .addOption(
      withValues('--color <when>', 'colour of text output (default: auto)', [
        'auto',
        'always',
        'never',
      ]),
    );
}

/** An option whose values help, completion and the man page list; they are checked with all others in `checkOptions`. */
export function withValues(flags: string, description: string, values: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argChoices = [...values];
  return option;
}
