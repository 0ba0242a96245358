import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isPacked, unpackCore } from '../document/unpack-core.ts';
import type { LoadCore } from '../document/wink.ts';
import { PACKAGE_ROOT } from './node-reader.ts';

let packed: Uint8Array | null | undefined;

/** wink's core model from the form that the build packs it in, else as its own package loads it (a checkout not yet built, or built by an older version). */
export const loadPackedCore: LoadCore = () => {
  if (packed === undefined) packed = readPacked();
  if (packed !== null) return unpackCore(packed);
  const require = createRequire(import.meta.url);
  return (require('wink-eng-lite-web-model/dist/load-core-model.js') as LoadCore)();
};

function readPacked(): Uint8Array | null {
  try {
    const bytes = readFileSync(new URL('dist/wink-core.bin', PACKAGE_ROOT));
    return isPacked(bytes) ? bytes : null;
  } catch {
    return null;
  }
}
