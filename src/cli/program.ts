import { Command, CommanderError } from 'commander';
import { addCommands } from './commands/index.ts';
import { type AppliedConfig, applyConfig, originOf } from './config.ts';
import { EXIT, UsageError } from './exit-codes.ts';
import type { IO } from './io.ts';
import { checkHelpOf, hintAtCommand } from './unknown-command.ts';

/** Builds the command tree. `finish` receives the exit code of the command that ran. */
function createProgram(io: IO, version: string, finish: (code: number) => void): Command {
  const program = new Command('article-nlp')
    .description('Names, dates and quotes of news articles, with exact offsets, offline.')
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .helpCommand('help [command]', 'print help of a command')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  addCommands(program, io, finish);
  return program;
}

/** Parses the arguments and runs the command; gives the exit code. Unexpected errors are thrown. */
export async function runProgram(
  argv: readonly string[],
  io: IO,
  version: string,
): Promise<number> {
  let code: number = EXIT.ok;
  let config: AppliedConfig | null = null;
  const program = createProgram(io, version, (result) => {
    code = result;
  });
  program.hook('preAction', (_program, command) => {
    config = applyConfig(command, io.folder);
  });
  let help = '';
  program.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  const commands = program.commands.map((command) => command.name());
  try {
    checkHelpOf(argv, commands);
    await program.parseAsync(argv, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      await io.output.write(help);
      if (error.exitCode === 0) return EXIT.ok;
      // "help nosuch" ends so.
      if (error.code === 'commander.help') {
        const word = argv[1] ?? '';
        io.report(`there is no command "${word}". ${hintAtCommand(word, commands)}`);
        return EXIT.usage;
      }
      io.report(error.message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' '));
      return EXIT.usage;
    }
    if (!(error instanceof UsageError)) throw error;
    io.report(`${error.message}${originOf(error.message, config)}`);
    return EXIT.usage;
  }
  return code;
}
