import { BUCKETS } from '../../../src/entities/tagger/weights/hash-index.ts';

type Column = Uint8Array | Int8Array | Uint16Array | Uint32Array | Float32Array;

/** Writes what `ColumnReader` reads: four letters, then typed columns, each padded to a multiple of four bytes. */
export class ColumnWriter {
  private readonly parts: Uint8Array[] = [];

  constructor(magic: string) {
    this.parts.push(Uint8Array.from(magic, (letter) => letter.charCodeAt(0)));
  }

  add(column: Column): void {
    this.parts.push(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
    const beyond = column.byteLength % 4;
    if (beyond > 0) this.parts.push(new Uint8Array(4 - beyond));
  }

  /** Writes the index over these hashes and gives their order in it; the columns that follow must have that order. */
  addIndex(hashes: readonly number[]): Uint32Array {
    const order = orderByBucket(hashes);
    const counts = new Uint8Array(BUCKETS);
    const fingerprints = Uint16Array.from(order, (item) => (hashes[item] as number) >>> 16);
    for (const item of order) {
      const bucket = (hashes[item] as number) & 0xffff;
      const count = (counts[bucket] as number) + 1;
      if (count > 255) throw new RangeError('more than 255 hashes share a bucket');
      counts[bucket] = count;
    }
    this.add(Uint32Array.of(order.length));
    this.add(counts);
    this.add(fingerprints);
    return order;
  }

  toBytes(): Uint8Array {
    return Buffer.concat(this.parts);
  }
}

/** Items ordered by bucket and then by fingerprint, of equal hashes only the first. */
function orderByBucket(hashes: readonly number[]): Uint32Array {
  const rotated = hashes.map((hash) => (((hash & 0xffff) << 16) | (hash >>> 16)) >>> 0);
  const order = Uint32Array.from(hashes, (_, item) => item);
  order.sort((a, b) => (rotated[a] as number) - (rotated[b] as number) || a - b);
  return order.filter((item, at) => at === 0 || rotated[item] !== rotated[order[at - 1] as number]);
}
