import { expect, test } from 'vitest';
import { EDGE_WORD } from '../../../src/entities/tagger/word.ts';
import { createKindsOf } from '../../../src/entities/tagger/word-kinds.ts';

test('each kind of words has its bit', () => {
  const kindsOf = createKindsOf([() => true, () => false, ({ text }) => text === '']);
  expect(kindsOf(EDGE_WORD)).toBe(0b101);
});

test('more kinds than bits are refused', () => {
  const none = Array.from({ length: 32 }, () => () => false);
  expect(() => createKindsOf(none)).toThrow(RangeError);
  expect(createKindsOf(none.slice(1))(EDGE_WORD)).toBe(0);
});
