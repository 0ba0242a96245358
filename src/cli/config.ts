import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command, Option } from 'commander';
import { UsageError } from './exit-codes.ts';

/** The name of the configuration file that is looked for upwards from the working folder. */
const CONFIG_NAME = '.article-nlprc.json';

/** Options that choose the configuration itself and so cannot stand in it. */
const NOT_IN_CONFIG = new Set(['config', 'help', 'version']);

/**
 * Sets the options that the configuration file gives and the command line does not. Keys are the long
 * options in camel case (`minCount`); a key that only other commands know is passed over.
 * @throws UsageError that names the file and the key.
 */
export function applyConfig(command: Command, folder: string): void {
  const chosen = command.getOptionValue('config') as string | boolean | undefined;
  if (chosen === false) return;
  const file = typeof chosen === 'string' ? resolve(folder, chosen) : findConfig(folder);
  if (file === null) return;
  const known = knownKeys(command);
  for (const [key, value] of Object.entries(readConfig(file))) {
    if (!known.has(key)) throw new UsageError(`${file}: unknown key "${key}"`);
    const option = command.options.find((candidate) => candidate.attributeName() === key);
    if (option && command.getOptionValueSource(key) !== 'cli')
      command.setOptionValueWithSource(key, toOptionValue(option, value, file), 'config');
  }
}

function knownKeys(command: Command): Set<string> {
  const all = command.parent?.commands ?? [command];
  const keys = all.flatMap((one) => one.options.map((option) => option.attributeName()));
  return new Set(keys.filter((key) => !NOT_IN_CONFIG.has(key)));
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
