import type { DateToken } from './token.ts';

/** For each token the keys of it and of the 31 that follow: no pattern is longer. */
export interface Windows {
  /** Does the window at a token hold a key of each of `count` sets that stand in `masks` from `from`, three words of bits a set. */
  readonly holdAll: (at: number, masks: Int32Array, from: number, count: number) => boolean;
}

const SIZE = 32;
const LAST_IN_BLOCK = SIZE - 1;
/** Words of bits a token: the keys from it to the end of its block of 32, and those from the block's beginning to it. */
const WORDS = 6;

/** Room for the windows of an article, used over and over; longer texts bring their own. */
const POOL = new Int32Array(WORDS * 4096);

/** Gathers the keys of all windows, in time linear in the tokens (van Herk 1992); they hold until the next are gathered. */
export function gatherWindows(tokens: readonly DateToken[]): Windows {
  const size = tokens.length;
  const sums = WORDS * size <= POOL.length ? POOL : new Int32Array(WORDS * size);
  gather(tokens, 0, size, 1, sums);
  gather(tokens, size - 1, -1, -1, sums);
  return {
    holdAll: (at, masks, from, count) => {
      if (count === 0) return true;
      let low = sums[WORDS * at] as number;
      let middle = sums[WORDS * at + 1] as number;
      let high = sums[WORDS * at + 2] as number;
      const end = Math.min(at + LAST_IN_BLOCK, size - 1);
      // The window's last token stands in the next block, unless the text ends before.
      if ((end & ~LAST_IN_BLOCK) > at) {
        low |= sums[WORDS * end + 3] as number;
        middle |= sums[WORDS * end + 4] as number;
        high |= sums[WORDS * end + 5] as number;
      }
      for (let k = from; k < from + 3 * count; k += 3) {
        const common =
          (low & (masks[k] as number)) |
          (middle & (masks[k + 1] as number)) |
          (high & (masks[k + 2] as number));
        if (common === 0) return false;
      }
      return true;
    },
  };
}

/** Sums the keys up in the direction of `step`, anew in each block. */
function gather(
  tokens: readonly DateToken[],
  from: number,
  to: number,
  step: 1 | -1,
  sums: Int32Array,
): void {
  const first = step === 1 ? 0 : LAST_IN_BLOCK;
  const place = step === 1 ? 3 : 0;
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let i = from; i !== to; i += step) {
    if ((i & LAST_IN_BLOCK) === first) low = middle = high = 0;
    const { info } = tokens[i] as DateToken;
    low |= info.low;
    middle |= info.middle;
    high |= info.high;
    sums[WORDS * i + place] = low;
    sums[WORDS * i + place + 1] = middle;
    sums[WORDS * i + place + 2] = high;
  }
}
