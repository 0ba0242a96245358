import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagedWink } from '../../../src/document/wink/load-wink.ts';
import { unpackCore } from '../../../src/document/wink/unpack-core.ts';
import type { WinkCore } from '../../../src/document/wink/wink.ts';

type Feature = WinkCore['features'][string];
const packed = readFileSync(new URL('../../../dist/wink-core.bin', import.meta.url));

test('the packed core model is what the model’s own package loads', () => {
  const [own, theirs] = [unpackCore(packed), packagedWink.core()];
  const words = (core: WinkCore) => core.features.lexeme as Feature;
  const [{ hash: index, ...rest }, { hash, ...others }] = [words(own), words(theirs)];
  expect({ ...own, features: { ...own.features, lexeme: rest } }).toEqual({
    ...theirs,
    features: { ...theirs.features, lexeme: others },
  });
  expect(rest.list.filter((word) => index[word] !== hash[word])).toEqual([]);
  for (const word of ['Ouagadougou,', 'qwx', '', '__proto__', 'constructor', 'toString'])
    expect([word, index[word]]).toEqual([word, hash[word]]);
});

test('the index of words takes and loses words as a plain object does', () => {
  const { hash: index, list } = unpackCore(packed).features.lexeme as Feature;
  const first = index.the;
  for (const word of ['qwx', '2099', '__proto__', 'toString']) {
    expect(index[word]).toBe(undefined);
    index[word] = list.length;
    expect(index[word]).toBe(list.length);
    delete index[word];
    expect(index[word]).toBe(undefined);
  }
  expect(index.the).toBe(first);
});

test('each model stands for itself: wink adds words to it', () => {
  const [one, other] = [unpackCore(packed), unpackCore(packed)];
  one.features.lexeme?.list.push('qwx');
  expect(other.features.lexeme?.list).not.toContain('qwx');
});

test('other bytes are refused', () => {
  expect(() => unpackCore(new Uint8Array(64))).toThrow(/not a packed core model/);
});
