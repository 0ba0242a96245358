import { type KeyMask, meets, unite } from '../key-mask.ts';
import type { MaskOf } from './compile.ts';
import type { PatternNode } from './parse.ts';
import { TERMINALS } from './terminals.ts';

/** What can stand at the first two tokens of a match. */
export interface Reach {
  /** The keys ("=word", "@CATEGORY", "#2" …) by which a match can begin; null when it can be empty. */
  readonly first: ReadonlySet<string> | null;
  readonly second: KeyMask;
  /** Can the match be of one token. */
  readonly isShort: boolean;
}

/** How many tokens are looked at before a pattern is tried. */
const REACH = 3;
/** The bit of all offsets beyond. */
const BEYOND = 1 << REACH;

/** The words that continue a phrase of the lexicon, or a number in words. */
export const CONTINUATION = '…';

/** Computes the reach of a pattern; `isPhrase` tells the categories that have phrases of several words. */
export function reachOf(
  node: PatternNode,
  isPhrase: (category: string) => boolean,
  maskOf: MaskOf,
): Reach {
  const first = new Set<string>();
  const second = { low: 0, middle: 0, high: 0 };
  const continuation = maskOf([CONTINUATION]);

  const add = (starts: number, keys: readonly string[]): void => {
    if (starts & 1) for (const key of keys) first.add(key);
    if (starts & 2) unite(second, maskOf(keys));
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
        if (isLong && starts & 1) unite(second, continuation);
        return advance(starts, isLong);
      }
      case 'optional':
        return starts | walk(node.item, starts);
      case 'choice':
        return node.options.reduce((ends, option) => ends | walk(option, starts), 0);
      case 'sequence': {
        let at = starts;
        for (const item of node.items) {
          // What stands beyond the second token is of no matter.
          if ((at & 3) === 0) return BEYOND;
          at = walk(item, at);
        }
        return at;
      }
    }
  };
  const ends = walk(node, 1);
  return { first: ends & 1 ? null : first, second, isShort: (ends & 2) !== 0 };
}

/** What the third token of a match must be when the first two are known; `free` when it may be anything. */
export interface ThirdToken extends KeyMask {
  readonly free: boolean;
}

/** Tells by its first two tokens whether a pattern can match, and what must follow them; null when it cannot. */
export type ReachReader = (first: KeyMask, second: KeyMask) => ThirdToken | null;

/** Compiles the reach of a pattern for tokens that are known. */
export function compileReach(
  node: PatternNode,
  isPhrase: (category: string) => boolean,
  maskOf: MaskOf,
): ReachReader {
  const continuation = maskOf([CONTINUATION]);
  let first: KeyMask = continuation;
  let second: KeyMask = continuation;
  let third = { low: 0, middle: 0, high: 0 };
  /** From the offsets at which an item can begin, a set of bits, to those at which it can end. */
  type Step = (starts: number) => number;
  const item = (keys: readonly string[], isLong: boolean): Step => {
    const mask = maskOf(keys);
    return (starts) => {
      let from = starts;
      if (from & 1 && !meets(first, mask)) from &= ~1;
      if (from & 2 && !meets(second, mask)) from &= ~2;
      if (from & 4) unite(third, mask);
      const next = (from << 1) | (from & BEYOND);
      const goesOn = isLong && (from & 2 || (from & 1 && meets(second, continuation)));
      if (goesOn) unite(third, continuation);
      const all = goesOn ? next | 4 | BEYOND : isLong && from & 4 ? next | BEYOND : next;
      return all & (2 * BEYOND - 1);
    };
  };
  const compile = (node: PatternNode): Step => {
    switch (node.kind) {
      case 'edge':
        return (starts) => starts;
      case 'literal':
        return item([`=${node.word}`], false);
      case 'category': {
        const terminal = TERMINALS[node.category];
        return terminal
          ? item(terminal.first, terminal.isLong === true)
          : item([`@${node.category}`], isPhrase(node.category));
      }
      case 'optional': {
        const inner = compile(node.item);
        return (starts) => starts | inner(starts);
      }
      case 'choice': {
        const options = node.options.map(compile);
        return (starts) => {
          let ends = 0;
          for (const option of options) ends |= option(starts);
          return ends;
        };
      }
      case 'sequence': {
        const steps: Step[] = [];
        return (starts) => {
          let at = starts;
          for (let i = 0; i < node.items.length && at !== 0; i++) {
            // What stands beyond the third token is of no matter.
            if ((at & 7) === 0) return BEYOND;
            steps[i] ??= compile(node.items[i] as PatternNode);
            at = (steps[i] as Step)(at);
          }
          return at;
        };
      }
    }
  };
  const step = compile(node);
  return (firstToken, secondToken) => {
    first = firstToken;
    second = secondToken;
    third = { low: 0, middle: 0, high: 0 };
    const ends = step(1);
    return (ends & ~1) === 0 ? null : { ...third, free: (ends & 7) !== 0 };
  };
}

/** The offsets one token on, or up to as many as are looked at; the last stands for all beyond. */
function advance(starts: number, isLong: boolean): number {
  const next = (starts << 1) | (starts & BEYOND);
  const all = isLong ? next | (next << 1) | (next << 2) : next;
  return all & (2 * BEYOND - 1);
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
