import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPackagedCore } from '../../src/document/load-wink.ts';
import { unpackCore } from '../../src/document/unpack-core.ts';

const packed = readFileSync(new URL('../../dist/wink-core.bin', import.meta.url));

test('the packed core model is what the model’s own package loads', () => {
  expect(unpackCore(packed)).toEqual(loadPackagedCore());
});

test('each model stands for itself: wink adds words to it', () => {
  const [one, other] = [unpackCore(packed), unpackCore(packed)];
  one.features.lexeme?.list.push('qwx');
  expect(other.features.lexeme?.list).not.toContain('qwx');
});

test('other bytes are refused', () => {
  expect(() => unpackCore(new Uint8Array(64))).toThrow(/not a packed core model/);
});
