import type { Command } from 'commander';

/** One option as completion and the man page need it. */
export interface OptionDescription {
  readonly flags: string;
  readonly long: string;
  readonly short: string | null;
  readonly description: string;
  readonly takesValue: boolean;
  /** The values it takes, when they are a list. */
  readonly choices: readonly string[];
}

/** One command of the tree. */
export interface CommandDescription {
  readonly name: string;
  readonly usage: string;
  readonly description: string;
  readonly options: readonly OptionDescription[];
  /** Values of the first argument, when they are a list. */
  readonly choices: readonly string[];
}

/** Reads the command tree, in the order of help. */
export function describeCommands(program: Command): CommandDescription[] {
  return program.commands.map((command) => ({
    name: command.name(),
    usage: `${program.name()} ${command.name()} ${command.usage()}`,
    description: command.description(),
    options: command.options
      .filter((option) => !option.hidden)
      .map((option) => ({
        flags: option.flags,
        long: option.long ?? '',
        short: option.short ?? null,
        description: option.description,
        takesValue: option.required || option.optional,
        choices: option.argChoices ?? [],
      })),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }));
}
