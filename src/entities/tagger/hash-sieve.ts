/** Says of most hashes that were not put in that they were not, in little room (Bloom 1970, with one bit a hash). */
export class HashSieve {
  private readonly bits: Int32Array;
  private readonly mask: number;

  /** The sieve has 2 to the power of `size` bits; a size from 5 to 31. */
  constructor(size: number) {
    this.bits = new Int32Array(2 ** (size - 5));
    this.mask = 2 ** size - 1;
  }

  /** Takes all hashes out. */
  clear(): void {
    this.bits.fill(0);
  }

  add(hash: number): void {
    const bit = this.bitOf(hash);
    this.bits[bit >>> 5] = (this.bits[bit >>> 5] as number) | (1 << (bit & 31));
  }

  /** False for a hash that was never put in, but for a few. */
  mayHold(hash: number): boolean {
    const bit = this.bitOf(hash);
    return (((this.bits[bit >>> 5] as number) >>> (bit & 31)) & 1) === 1;
  }

  private bitOf(hash: number): number {
    return (hash ^ (hash >>> 13)) & this.mask;
  }
}
