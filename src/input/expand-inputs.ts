import { type Dirent, statSync } from 'node:fs';
import { opendir } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { ARTICLE_ENDINGS, formatOfName } from './input-format.ts';

/** One thing to read: a file or stdin ("-") with its path inside the operand, or a reason why an operand gives nothing. */
export type InputPath =
  | { readonly path: string; readonly inside: string }
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
      else yield { path: '-', inside: 'stdin' };
      stdinUsed = true;
      continue;
    }
    const found = stat(operand);
    if (found?.isDirectory())
      yield* expandFolder(operand, operands.length > 1 ? basename(resolve(operand)) : '');
    else if (found) yield { path: operand, inside: basename(operand) };
    else if (GLOB.test(operand)) yield* expandGlob(operand);
    else yield { operand, error: 'no such file or folder; check the path' };
  }
}

/** `prefix` keeps apart what comes from several folders. */
async function* expandFolder(folder: string, prefix: string): AsyncGenerator<InputPath> {
  let empty = true;
  for await (const entry of walk(folder)) {
    empty = false;
    yield 'error' in entry
      ? entry
      : { path: entry.path, inside: join(prefix, relative(folder, entry.path)) };
  }
  if (empty)
    yield { operand: folder, error: `no articles in this folder (${ARTICLE_ENDINGS.join(' ')})` };
}

/** Walks a folder in code-unit order. Symbolic links and devices are passed over, so that there are no loops. */
async function* walk(
  folder: string,
): AsyncGenerator<{ path: string } | { operand: string; error: string }> {
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
    else if (entry.isFile() && formatOfName(entry.name) !== null) yield { path };
  }
}

async function* expandGlob(pattern: string): AsyncGenerator<InputPath> {
  const { glob } = await import('tinyglobby');
  const paths = await glob(pattern, { expandDirectories: false, followSymbolicLinks: false });
  paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const fixed = pattern.split('/');
  const base = fixed
    .slice(
      0,
      Math.max(
        0,
        fixed.findIndex((part) => GLOB.test(part)),
      ),
    )
    .join('/');
  for (const path of paths) yield { path, inside: relative(base, path) };
  if (paths.length === 0) yield { operand: pattern, error: 'no file matches this pattern' };
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
