import { expect, test } from 'vitest';
import { release } from '../../src/batch/release.ts';

test('bytes of their own are gone', () => {
  const bytes = new Uint8Array(1000);
  release(bytes);
  expect(bytes.length).toBe(0);
});

test.each([
  ['a part of other bytes', new Uint8Array(new ArrayBuffer(1000), 8, 100)],
  ['memory that is shared with threads', new Uint8Array(new SharedArrayBuffer(100))],
  ['a small buffer out of the pool', Buffer.allocUnsafe(100)],
])('%s is left alone', (_, bytes) => {
  release(bytes);
  expect(bytes.length).toBe(100);
});

test('no bytes at all may be given again and again', () => {
  const nothing = new Uint8Array();
  release(nothing);
  release(nothing);
  expect(structuredClone(nothing).length).toBe(0);
});
