import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packagedWink } from '../../../src/document/wink/load-wink.ts';
import { unpackCore } from '../../../src/document/wink/unpack-core.ts';
import type { WinkCore } from '../../../src/document/wink/wink.ts';

type Feature = WinkCore['features'][string];
const packed = readFileSync(new URL('../../../dist/wink-core.bin', import.meta.url));

test('the packed core model is what the model’s own package loads', () => {
  const { find, unpackAll, ...own } = unpackCore(packed);
  const theirs = packagedWink.core();
  const words = (core: WinkCore) => core.features.lexeme as Feature;
  const { hash: index, list: lazy, ...rest } = words(own);
  const { hash, list, ...others } = words(theirs);
  expect({ ...own, features: { ...own.features, lexeme: rest } }).toEqual({
    ...theirs,
    features: { ...theirs.features, lexeme: others },
  });
  expect(Array.from(list, (_, at) => lazy[list.length - 1 - at]).reverse()).toEqual(list);
  unpackAll?.();
  expect(lazy).toEqual(list);
  expect(list.filter((word) => index[word] !== hash[word])).toEqual([]);
  expect(list.filter((word) => find?.(word) !== hash[word])).toEqual([]);
  for (const word of ['Ouagadougou,', 'qwx', '', '__proto__', 'constructor', 'toString'])
    expect([word, index[word], find?.(word)]).toEqual([word, hash[word], hash[word] ?? -1]);
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

test('the list of words grows and changes as a plain array does', () => {
  const { list } = unpackCore(packed).features.lexeme as Feature;
  const { length } = list;
  expect(list.push('qwx')).toBe(length + 1);
  expect([list[length], list[length + 1], list.at(-1)]).toEqual(['qwx', undefined, 'qwx']);
  list[7] = 'seven';
  list[length] = '';
  expect([list[7], list[length], list.length]).toEqual(['seven', '', length + 1]);
  expect(Array.isArray(list)).toBe(true);
  expect(8 in list).toBe(true);
  expect(length + 5 in list).toBe(false);
});

test('unpacking all words changes none that were read, set or added', () => {
  const core = unpackCore(packed);
  const { list } = core.features.lexeme as Feature;
  const { length } = list;
  const eighth = list[8];
  list[7] = '';
  list.push('qwx');
  core.unpackAll?.();
  expect(list.slice(7, 9)).toEqual(['', eighth]);
  expect([list.length, list[length], list[length + 1]]).toEqual([length + 1, 'qwx', undefined]);
  expect(Object.getPrototypeOf(list)).toBe(Array.prototype);
});

test('each model stands for itself: wink adds words to it', () => {
  const [one, other] = [unpackCore(packed), unpackCore(packed)];
  one.features.lexeme?.list.push('qwx');
  expect(other.features.lexeme?.list).not.toContain('qwx');
});

test('other bytes are refused', () => {
  expect(() => unpackCore(new Uint8Array(64))).toThrow(/not a packed core model/);
});
