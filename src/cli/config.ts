import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from './exit-codes.ts';

/** The name of the configuration file that is looked for upwards from the working folder. */
const CONFIG_NAME = '.article-nlprc.json';

/** Options that choose the configuration itself and so cannot stand in it. */
const NOT_IN_CONFIG = new Set(['config', 'help', 'version']);

/** Options that are one choice: a flag for one of them wins over what a file says of any. */
const ONE_CHOICE: readonly (readonly string[])[] = [
  ['json', 'ndjson', 'format'],
  ['textField', 'textColumn'],
];

/** Options that name a file: in a configuration they go from its own folder, wherever the command is given. */
const FILES = new Set(['names']);

/** A configuration file that was read, and the options that it set. */
export interface AppliedConfig {
  readonly file: string;
  readonly flags: readonly string[];
}

/**
 * Sets the options that the configuration file gives and the command line does not. Keys are the long
 * options in camel case (`minCount`); a key, or a value of a list, that only other commands know is passed over.
 * @throws UsageError that names the file and the key.
 */
export function applyConfig(command: Command, folder: string): AppliedConfig | null {
  const chosen = command.getOptionValue('config') as string | boolean | undefined;
  if (chosen === false) return null;
  const file = typeof chosen === 'string' ? resolve(folder, chosen) : findConfig(folder);
  if (file === null) return null;
  const options = (command.parent?.commands ?? [command]).flatMap((one) => one.options);
  const flags: string[] = [];
  for (const [key, value] of Object.entries(readConfig(file))) {
    const known = options.filter((option) => option.attributeName() === key);
    if (known.length === 0 || NOT_IN_CONFIG.has(key))
      throw new UsageError(`${file}: unknown key "${key}"`);
    const option = command.options.find((candidate) => candidate.attributeName() === key);
    if (!option || isGiven(command, key)) continue;
    const text = toOptionValue(option, value, file);
    if (isForOthers(option, text, known)) continue;
    command.setOptionValueWithSource(
      key,
      FILES.has(key) ? resolve(dirname(file), String(text)) : text,
      'config',
    );
    flags.push(option.long ?? key);
  }
  return { file, flags };
}

/** What to add to a message on an option, so that it can be found: the configuration file that set it, if one did. */
export function originOf(message: string, config: AppliedConfig | null): string {
  const isMeant = config?.flags.some((flag) => message.startsWith(`${flag} `));
  return config && isMeant ? ` (set in ${config.file})` : '';
}

/** Whether the command line says something on a key or on what is one choice with it. */
function isGiven(command: Command, key: string): boolean {
  const choice = ONE_CHOICE.find((keys) => keys.includes(key)) ?? [key];
  return choice.some((one) => command.getOptionValueSource(one) === 'cli');
}

/** "format": "ndjson" is for the commands that write it and must not stop `corpus`, which does not. */
function isForOthers(option: Option, value: unknown, known: readonly Option[]): boolean {
  const takes = ({ argChoices }: Option) => argChoices?.includes(String(value)) ?? true;
  return !takes(option) && known.some(takes);
}

function findConfig(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent);
}

function readConfig(file: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: cannot be used: ${(error as Error).message}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: is not an object of options`);
  return value as Record<string, unknown>;
}

/** Numbers and lists may be written as such; options take them as text. */
function toOptionValue(option: Option, value: unknown, file: string): string | boolean {
  const takesText = option.required || option.optional;
  if (!takesText && typeof value === 'boolean') return value;
  if (takesText && (typeof value === 'string' || typeof value === 'number')) return String(value);
  if (takesText && Array.isArray(value) && value.every((item) => typeof item === 'string'))
    return value.join(',');
  throw new UsageError(
    `${file}: "${option.attributeName()}" takes ${takesText ? 'a text, a number or a list of texts' : 'true or false'}`,
  );
}
