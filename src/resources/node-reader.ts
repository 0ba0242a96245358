import { readFileSync } from 'node:fs';
import type { ReadResource } from './resources.ts';

const DATA = new URL('../../data/', import.meta.url);

/** Reads from the package's own `data/` folder; the Node entry's reader. */
export const readPackagedResource: ReadResource = (path) => readFileSync(new URL(path, DATA));
