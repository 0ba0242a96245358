import type { KeyMask } from '../key-mask.ts';
import type { MaskOf } from './compile.ts';
import type { PatternNode } from './parse.ts';
import { TERMINALS } from './terminals.ts';

/** What can stand at the first tokens of a match; null where anything can, or the match may have ended. */
export interface Reach {
  /** The keys ("=word", "@CATEGORY", "#2" …) by which a match can begin; null when it can be empty. */
  readonly first: ReadonlySet<string> | null;
  readonly second: KeyMask | null;
  readonly third: KeyMask | null;
}

/** How many tokens are looked at before a pattern is tried. */
const REACH = 3;

/** The words that continue a phrase of the lexicon, or a number in words. */
export const CONTINUATION = '…';

/** Computes the reach of a pattern; `isPhrase` tells the categories that have phrases of several words. */
export function reachOf(
  node: PatternNode,
  isPhrase: (category: string) => boolean,
  maskOf: MaskOf,
): Reach {
  const first = new Set<string>();
  const masks = [
    { low: 0, middle: 0, high: 0 },
    { low: 0, middle: 0, high: 0 },
  ];
  const continuation = maskOf([CONTINUATION]);

  const add = (starts: number, keys: readonly string[]): void => {
    if (starts & 1) for (const key of keys) first.add(key);
    if ((starts & 6) === 0) return;
    const mask = maskOf(keys);
    masks.forEach((sum, k) => {
      if (starts & (2 << k)) unite(sum, mask);
    });
  };
  /** Adds the keys of `node` begun at the offsets `starts`, a set of bits; gives the offsets at which it can end. */
  const walk = (node: PatternNode, starts: number): number => {
    switch (node.kind) {
      case 'edge':
        return starts;
      case 'literal':
        add(starts, [`=${node.word}`]);
        return advance(starts, false);
      case 'category': {
        const terminal = TERMINALS[node.category];
        const isLong = terminal ? terminal.isLong === true : isPhrase(node.category);
        add(starts, terminal ? terminal.first : [`@${node.category}`]);
        if (isLong && starts & 1 && masks[0]) unite(masks[0], continuation);
        if (isLong && starts & 3 && masks[1]) unite(masks[1], continuation);
        return advance(starts, isLong);
      }
      case 'optional':
        return starts | walk(node.item, starts);
      case 'choice':
        return node.options.reduce((ends, option) => ends | walk(option, starts), 0);
      case 'sequence':
        return node.items.reduce((at, item) => walk(item, at), starts);
    }
  };
  const ends = walk(node, 1);
  return {
    first: ends & 1 ? null : first,
    second: ends & 3 ? null : (masks[0] ?? null),
    third: ends & 7 ? null : (masks[1] ?? null),
  };
}

type Sum = { -readonly [K in keyof KeyMask]: KeyMask[K] };

function unite(sum: Sum, mask: KeyMask): void {
  sum.low |= mask.low;
  sum.middle |= mask.middle;
  sum.high |= mask.high;
}

/** The offsets one token on, or up to as many as are looked at; the last stands for all beyond. */
function advance(starts: number, isLong: boolean): number {
  const beyond = 1 << REACH;
  const next = (starts << 1) | (starts & beyond);
  const all = isLong ? next | (next << 1) | (next << 2) : next;
  return all & (2 * beyond - 1);
}

/** The sets of keys of which a match must hold one each: what is not optional. */
export function requiredOf(node: PatternNode, maskOf: MaskOf): readonly KeyMask[] {
  switch (node.kind) {
    case 'edge':
    case 'optional':
      return [];
    case 'literal':
      return [maskOf([`=${node.word}`])];
    case 'category':
      return [maskOf(TERMINALS[node.category]?.first ?? [`@${node.category}`])];
    case 'sequence':
      return node.items.flatMap((item) => requiredOf(item, maskOf));
    case 'choice': {
      const sum = { low: 0, middle: 0, high: 0 };
      for (const option of node.options) {
        const known = requiredOf(option, maskOf).at(-1);
        if (!known) return [];
        unite(sum, known);
      }
      return [sum];
    }
  }
}
