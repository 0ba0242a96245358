/** Number of buckets: one for each value of a hash's low 16 bits. */
export const BUCKETS = 0x10000;

/** Finds rows by 32-bit hash: the low half picks a bucket, the high half is compared. */
export interface HashIndex {
  readonly rows: number;
  /** First row of each bucket, and the number of rows at the end. */
  readonly starts: Uint32Array;
  /** High half of each row's hash. */
  readonly fingerprints: Uint16Array;
  /** Row of a hash, or -1. A hash that was never put in is found by mistake less than once in 10,000 times. */
  readonly find: (hash: number) => number;
  /** Visits the hashes with their rows. */
  readonly forEach: (visit: (hash: number, row: number) => void) => void;
}

/** Builds the index over what `packHashes` wrote: the number of rows in each bucket, and the rows' fingerprints in bucket order. */
function createHashIndex(counts: Uint8Array, fingerprints: Uint16Array): HashIndex {
  const starts = new Uint32Array(BUCKETS + 1);
  for (let bucket = 0; bucket < BUCKETS; bucket++)
    starts[bucket + 1] = (starts[bucket] as number) + (counts[bucket] as number);
  return {
    rows: fingerprints.length,
    starts,
    fingerprints,
    find: (hash) => {
      const bucket = hash & 0xffff;
      const fingerprint = hash >>> 16;
      const end = starts[bucket + 1] as number;
      for (let row = starts[bucket] as number; row < end; row++)
        if (fingerprints[row] === fingerprint) return row;
      return -1;
    },
    forEach: (visit) => {
      for (let bucket = 0; bucket < BUCKETS; bucket++)
        for (let row = starts[bucket] as number; row < (starts[bucket + 1] as number); row++)
          visit(((fingerprints[row] as number) << 16) | bucket, row);
    },
  };
}

/** Reads typed columns one after another from a packed file; each starts at a multiple of four bytes. */
export class ColumnReader {
  private readonly bytes: Uint8Array;
  private at = 0;

  constructor(bytes: Uint8Array) {
    // Typed views need an aligned start, which a slice of a pooled buffer may not have.
    this.bytes = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  }

  /** Checks the four letters that the file starts with. Throws a `TypeError` when it is another file. */
  expect(magic: string): void {
    const found = String.fromCharCode(...this.bytes.subarray(0, 4));
    if (found !== magic) throw new TypeError(`expected a ${magic} file, found "${found}"`);
    this.at = 4;
  }

  uint8(length: number): Uint8Array {
    return new Uint8Array(this.bytes.buffer, this.take(length), length);
  }
  int8(length: number): Int8Array {
    return new Int8Array(this.bytes.buffer, this.take(length), length);
  }
  uint16(length: number): Uint16Array {
    return new Uint16Array(this.bytes.buffer, this.take(2 * length), length);
  }
  uint32(length: number): Uint32Array {
    return new Uint32Array(this.bytes.buffer, this.take(4 * length), length);
  }
  float32(length: number): Float32Array {
    return new Float32Array(this.bytes.buffer, this.take(4 * length), length);
  }

  /** The index that starts here. */
  index(): HashIndex {
    const [rows = 0] = this.uint32(1);
    return createHashIndex(this.uint8(BUCKETS), this.uint16(rows));
  }

  private take(length: number): number {
    const offset = this.bytes.byteOffset + this.at;
    if (this.at + length > this.bytes.byteLength) throw new RangeError('the file is cut short');
    this.at += Math.ceil(length / 4) * 4;
    return offset;
  }
}
