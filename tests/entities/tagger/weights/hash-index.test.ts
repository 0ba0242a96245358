import { describe, expect, it } from 'vitest';
import { hashText } from '../../../../src/entities/tagger/hash.ts';
import { ColumnReader } from '../../../../src/entities/tagger/weights/hash-index.ts';
import { ColumnWriter } from '../../../../training/ner/lexicon/column-writer.ts';

const WORDS = ['accra', 'kumasi', 'tema', 'takoradi', 'tamale', 'cape coast', ''];

function write(): Uint8Array {
  const writer = new ColumnWriter('TEST');
  const order = writer.addIndex(WORDS.map((word) => hashText(word) >>> 0));
  writer.add(Uint8Array.from(order, (item) => item));
  return writer.toBytes();
}

describe('packed columns', () => {
  it('finds each word again, wherever the bytes lie in memory', () => {
    const bytes = write();
    const shifted = new Uint8Array(bytes.length + 1);
    shifted.set(bytes, 1);
    for (const file of [bytes, shifted.subarray(1)]) {
      const reader = new ColumnReader(file);
      reader.expect('TEST');
      const index = reader.index();
      const values = reader.uint8(index.rows);
      expect(WORDS.map((word) => values[index.find(hashText(word))])).toEqual([
        0, 1, 2, 3, 4, 5, 6,
      ]);
      expect(index.find(hashText('lagos'))).toBe(-1);
    }
  });

  it('refuses another file and a file that is cut short', () => {
    expect(() => new ColumnReader(write()).expect('CRF1')).toThrow('expected a CRF1 file');
    const cut = new ColumnReader(write().subarray(0, 400));
    cut.expect('TEST');
    expect(() => cut.index()).toThrow('cut short');
  });
});
