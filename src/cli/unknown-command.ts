import { existsSync } from 'node:fs';
import { UsageError } from './exit-codes.ts';
import { suggest } from './suggest.ts';

/** What looks like a path or a pattern is meant as an input, whether there is such a file or not. */
const PATH_LIKE = /[./\\*]/;

/** Whether a word that stands in a command's place cannot be an input of the default command either. */
export function isNoInput(word: string): boolean {
  return !PATH_LIKE.test(word) && !existsSync(word);
}

/** What to try instead of a word that is no command: the near one, else the list of them. */
export function hintAtCommand(word: string, commands: readonly string[]): string {
  const near = suggest(word, commands);
  return near ? `Did you mean ${near}?` : `The commands are ${commands.join(', ')}.`;
}

/** One line for a word that is neither a command nor a file. */
export function describeUnknownCommand(word: string, commands: readonly string[]): string {
  return `"${word}" is neither a command nor a file. ${hintAtCommand(word, commands)}`;
}

/**
 * `article-nlp nosuch --help` must not pass the help of the whole program off as that of a command.
 * @throws UsageError
 */
export function checkHelpOf(argv: readonly string[], commands: readonly string[]): void {
  const [word] = argv;
  const end = argv.indexOf('--');
  const flags = end < 0 ? argv : argv.slice(0, end);
  if (word === undefined || word.startsWith('-') || word === 'help' || commands.includes(word))
    return;
  if (flags.some((flag) => flag === '--help' || flag === '-h') && isNoInput(word))
    throw new UsageError(describeUnknownCommand(word, commands));
}
