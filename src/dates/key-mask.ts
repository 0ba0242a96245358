/** A set of keys as three words of bits; keys may share bits, so it can only say "surely not". */
export interface KeyMask {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Have two sets a bit in common. */
export function meets(a: KeyMask, b: KeyMask): boolean {
  return ((a.low & b.low) | (a.middle & b.middle) | (a.high & b.high)) !== 0;
}

type Sum = { -readonly [K in keyof KeyMask]: KeyMask[K] };

/** Adds the bits of a mask to a sum. */
export function unite(sum: Sum, mask: KeyMask): void {
  sum.low |= mask.low;
  sum.middle |= mask.middle;
  sum.high |= mask.high;
}

const BITS = 96;

/** Gives keys their bits: each of the keys in `own` one of its own, the others by turns of those that are left. */
export function createKeyBits(own: readonly string[]): (keys: Iterable<string>) => KeyMask {
  const bits = new Map(own.slice(0, BITS - 1).map((key, bit) => [key, bit]));
  const shared = bits.size;
  return (keys) => {
    const mask = { low: 0, middle: 0, high: 0 };
    for (const key of keys) {
      const bit = bits.get(key) ?? shared + ((bits.size - shared) % (BITS - shared));
      bits.set(key, bit);
      if (bit < 32) mask.low |= 1 << bit;
      else if (bit < 64) mask.middle |= 1 << (bit - 32);
      else mask.high |= 1 << (bit - 64);
    }
    return mask;
  };
}
