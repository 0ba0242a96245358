import { existsSync, readFileSync } from 'node:fs';
import type { ReadResource } from './resources.ts';

/** The root of the package: the nearest folder above this module that holds a package.json. */
export const PACKAGE_ROOT = findRoot(new URL('.', import.meta.url));

/** Reads from the package's own `data/` folder; the Node entry's reader. */
export const readPackagedResource: ReadResource = (path) =>
  readFileSync(new URL(`data/${path}`, PACKAGE_ROOT));

function findRoot(folder: URL): URL {
  if (existsSync(new URL('package.json', folder))) return folder;
  const parent = new URL('..', folder);
  if (parent.href === folder.href) throw new Error('the package.json of article-nlp is missing');
  return findRoot(parent);
}
