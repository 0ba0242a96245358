import { readFileSync, writeFileSync } from 'node:fs';
import loadWabt from 'wabt';

/** Compiles src/entities/tagger/weights/score.wat; the same text gives the same bytes. */
export async function compileKernel(): Promise<Uint8Array> {
  const wabt = await loadWabt();
  const source = new URL('../../src/entities/tagger/weights/score.wat', import.meta.url);
  const parsed = wabt.parseWat('score.wat', readFileSync(source, 'utf8'), { simd: true });
  try {
    parsed.validate();
    return parsed.toBinary({}).buffer;
  } finally {
    parsed.destroy();
  }
}

if (import.meta.filename === process.argv[1])
  writeFileSync(new URL('../../data/models/score.wasm', import.meta.url), await compileKernel());
