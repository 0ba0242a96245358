import { type KeyMask, meets } from './key-mask.ts';
import type { DateToken } from './token.ts';

/** For each token the keys of it and of the 31 that follow: no pattern is longer. */
export interface Windows {
  readonly holdAll: (at: number, masks: readonly KeyMask[]) => boolean;
}

const DOUBLINGS = [1, 2, 4, 8, 16];

/** Gathers the keys of all windows, in time linear in the tokens. */
export function gatherWindows(tokens: readonly DateToken[]): Windows {
  const size = tokens.length;
  const low = new Int32Array(size);
  const middle = new Int32Array(size);
  const high = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    const info = tokens[i]?.info;
    if (!info) continue;
    low[i] = info.low;
    middle[i] = info.middle;
    high[i] = info.high;
  }
  for (const keys of [low, middle, high])
    for (const step of DOUBLINGS)
      for (let i = 0; i + step < size; i++)
        keys[i] = (keys[i] as number) | (keys[i + step] as number);
  return {
    holdAll: (at, masks) => {
      const window = { low: low[at] ?? 0, middle: middle[at] ?? 0, high: high[at] ?? 0 };
      for (const mask of masks) if (!meets(window, mask)) return false;
      return true;
    },
  };
}
