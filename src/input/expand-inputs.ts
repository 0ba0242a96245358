import { type Dirent, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { join } from 'node:path';

/** Endings of the files that are taken from a folder. */
export const ARTICLE_ENDINGS: readonly string[] = [
  '.txt',
  '.md',
  '.html',
  '.htm',
  '.json',
  '.ndjson',
];

/** One thing to read: a file or stdin ("-"), or a reason why an operand gives nothing. */
export type InputPath =
  | { readonly path: string }
  | { readonly operand: string; readonly error: string };

/** The paths behind the operands, and whether they can be more than one article. */
export interface ExpandedInputs {
  readonly many: boolean;
  readonly paths: AsyncIterable<InputPath>;
}

const GLOB = /[*?[\]{}!]/;

/**
 * Expands operands: the literal path first, then a folder (recursively, entries in code-unit order,
 * without dotfiles, links or devices), then a glob.
 */
export function expandInputs(operands: readonly string[]): ExpandedInputs {
  const many =
    operands.length > 1 ||
    operands.some((operand) => {
      const found = operand === '-' ? null : stat(operand);
      return found ? found.isDirectory() : operand !== '-' && GLOB.test(operand);
    });
  return { many, paths: expandAll(operands) };
}

async function* expandAll(operands: readonly string[]): AsyncGenerator<InputPath> {
  let stdinUsed = false;
  for (const operand of operands) {
    if (operand === '-') {
      if (stdinUsed) yield { operand, error: 'stdin can be read only once' };
      else yield { path: '-' };
      stdinUsed = true;
      continue;
    }
    const found = stat(operand);
    if (found?.isDirectory()) yield* expandFolder(operand);
    else if (found) yield { path: operand };
    else if (GLOB.test(operand)) yield* expandGlob(operand);
    else yield { operand, error: 'no such file or folder; check the path' };
  }
}

async function* expandFolder(folder: string): AsyncGenerator<InputPath> {
  let empty = true;
  for await (const entry of walk(folder)) {
    empty = false;
    yield entry;
  }
  if (empty)
    yield { operand: folder, error: `no articles in this folder (${ARTICLE_ENDINGS.join(' ')})` };
}

/** Walks a folder in code-unit order. Symbolic links and devices are passed over, so that there are no loops. */
async function* walk(folder: string): AsyncGenerator<InputPath> {
  const entries: Dirent[] = [];
  try {
    for await (const entry of await opendir(folder)) entries.push(entry);
  } catch (error) {
    yield { operand: folder, error: describe(error as NodeJS.ErrnoException) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile() && isArticle(entry.name)) yield { path };
  }
}

async function* expandGlob(pattern: string): AsyncGenerator<InputPath> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, followSymbolicLinks: false });
  paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  for (const path of paths) yield { path };
  if (paths.length === 0) yield { operand: pattern, error: 'no file matches this pattern' };
}

function isArticle(name: string): boolean {
  const lower = name.toLowerCase();
  return ARTICLE_ENDINGS.some((ending) => lower.endsWith(ending));
}

function stat(path: string) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/** One line for a person out of a file system error. */
export function describe(error: NodeJS.ErrnoException): string {
  switch (error.code) {
    case 'ENOENT':
      return 'no such file or folder; check the path';
    case 'EACCES':
    case 'EPERM':
      return 'may not be read; check its permissions';
    case 'EISDIR':
      return 'is a folder';
    default:
      return error.message;
  }
}
