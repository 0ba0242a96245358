import type { Command } from 'commander';

/** Adds the options that say how inputs are read and analysed. */
export function addAnalysisOptions(command: Command): Command {
  return command
    .option('--date <day>', 'publication date, YYYY-MM-DD')
    .option('--date-order <order>', 'how 3/4/2020 is read: dmy or mdy (default: from the article)')
    .option('--types <list>', 'only these types of names, such as PERSON,ORG or MONEY,URL')
    .option('--min-count <n>', 'only names with at least n mentions')
    .option('--names <file>', 'your own names (CSV or JSON: name, type, aliases)')
    .option('--with-text', "include the article's text in the result")
    .option('--encoding <name>', 'encoding of the inputs (default: found from the bytes)')
    .option('--max-size <bytes>', 'largest input, such as 50M (default: 20M)')
    .option('-q, --quiet', 'no warnings on stderr')
    .option('--verbose', 'stack traces of unexpected errors');
}

/** Adds the options that choose an output format. */
export function addFormatOptions(command: Command, formats: readonly string[]): Command {
  return command
    .option('--json', 'JSON: an object, or an array for several inputs')
    .option('--ndjson', 'one JSON object a line')
    .option('--format <name>', `${formats.join(', ')} (default: text)`)
    .option('--color <when>', 'auto, always or never (default: auto)');
}
