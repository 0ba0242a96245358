import { describe, expect, test } from 'vitest';
import { parseKeepingDigits } from '../../src/input/keep-digits.ts';

const ids = (json: string, field = 'id') =>
  ([parseKeepingDigits(json, field)].flat() as Record<string, unknown>[]).map((one) => one[field]);

describe('a number too large for JavaScript keeps its digits', () => {
  test.each([
    ['{"id":1234567890123456789}', ['1234567890123456789']],
    ['{ "text": "x", "id" : 1234567890123456788 }', ['1234567890123456788']],
    ['{"text":"x",\n"id":-9007199254740993\n}', ['-9007199254740993']],
    ['[{"id":1},{"id":9007199254740993},{"id":"x"}, null, 5]', [1, '9007199254740993', 'x']],
  ])('%s', (json, expected) => {
    const list = [parseKeepingDigits(json, 'id')].flat() as ({ id: unknown } | null | number)[];
    const found = list.flatMap((one) => (one !== null && typeof one === 'object' ? [one.id] : []));
    expect(found).toEqual(expected);
  });
  test('in a field of another name', () => {
    expect(ids('{"tweet \\"id\\" (new)": 1234567890123456789}', 'tweet "id" (new)')).toEqual([
      '1234567890123456789',
    ]);
  });
});

describe('everything else is what JSON.parse gives', () => {
  test.each([
    ['{"id":9007199254740991}'],
    ['{"id":1.5}'],
    ['{"id":1e400}'],
    ['{"id":1e21}'],
    ['{"id":"1234567890123456789"}'],
    ['{"other":1234567890123456789}'],
    ['{"id":{"id":1234567890123456789}}'],
    ['[]'],
    ['null'],
    ['12345678901234567890'],
  ])('%s', (json) => {
    expect(parseKeepingDigits(json, 'id')).toEqual(JSON.parse(json));
  });
  test('text that looks like an id', () => {
    const text = 'He posted {"id":1234567890123456789, "id": 1234567890123456789} and "id';
    const json = `{"id":1234567890123456789,"text":${JSON.stringify(text)}}`;
    expect(parseKeepingDigits(json, 'id')).toEqual({ id: '1234567890123456789', text });
  });
  test('what is no JSON', () => {
    expect(() => parseKeepingDigits('{"id":', 'id')).toThrow(SyntaxError);
  });
});
