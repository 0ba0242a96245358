import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isPacked, unpackCore } from '../document/wink/unpack-core.ts';
import type { WinkFiles } from '../document/wink/wink.ts';
import { PACKAGE_ROOT } from './node-reader.ts';

const require = createRequire(import.meta.url);
let packed: Uint8Array | null | undefined;

/** wink's core model from the form that the build packs it in, else as its own package loads it (a checkout not yet built, or built by an older version); the recogniser of entities only when it is asked for. */
export const packedWink: WinkFiles = {
  core: () => {
    if (packed === undefined) packed = readPacked();
    if (packed !== null) return unpackCore(packed);
    return require('wink-eng-lite-web-model/dist/load-core-model.js')();
  },
  entities: () => require('wink-eng-lite-web-model/dist/load-ner-model.js'),
};

function readPacked(): Uint8Array | null {
  try {
    const bytes = readFileSync(new URL('dist/wink-core.bin', PACKAGE_ROOT));
    return isPacked(bytes) ? bytes : null;
  } catch {
    return null;
  }
}
