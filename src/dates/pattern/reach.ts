import type { PatternNode } from './parse.ts';
import { TERMINALS } from './terminals.ts';

/** What can stand at the first tokens of a match: sets of keys ("=word", "@CATEGORY", "#2" …); null where anything can, or the match may have ended. */
export type Reach = readonly (ReadonlySet<string> | null)[];

/** How many tokens are looked at before a pattern is tried. */
export const REACH = 3;

/** The words that continue a phrase of the lexicon, or a number in words. */
export const CONTINUATION = '…';

/** Computes the reach of a pattern; `isPhrase` tells the categories that have phrases of several words. */
export function reachOf(node: PatternNode, isPhrase: (category: string) => boolean): Reach {
  const sets: (Set<string> | null)[] = Array.from({ length: REACH }, () => new Set<string>());
  const ends = walk(node, new Set([0]), sets, isPhrase);
  for (const end of ends) for (let k = end; k < REACH; k++) sets[k] = null;
  return sets;
}

type Offsets = ReadonlySet<number>;

/** Adds the keys of `node` begun at the offsets `starts`; gives the offsets at which it can end. */
function walk(
  node: PatternNode,
  starts: Offsets,
  sets: readonly (Set<string> | null)[],
  isPhrase: (category: string) => boolean,
): Offsets {
  const add = (offset: number, keys: Iterable<string>): void => {
    const set = sets[offset];
    if (set) for (const key of keys) set.add(key);
  };
  switch (node.kind) {
    case 'edge':
      return starts;
    case 'literal':
      for (const start of starts) add(start, [`=${node.word}`]);
      return advance(starts, 1);
    case 'category': {
      const terminal = TERMINALS[node.category];
      for (const start of starts) add(start, terminal ? terminal.first : [`@${node.category}`]);
      const longest = terminal
        ? terminal.isLong
          ? REACH
          : 1
        : isPhrase(node.category)
          ? REACH
          : 1;
      for (const start of starts) for (let k = 1; k < longest; k++) add(start + k, [CONTINUATION]);
      return advance(starts, longest);
    }
    case 'optional':
      return new Set([...starts, ...walk(node.item, starts, sets, isPhrase)]);
    case 'choice':
      return new Set(node.options.flatMap((option) => [...walk(option, starts, sets, isPhrase)]));
    case 'sequence':
      return node.items.reduce((at, item) => walk(item, at, sets, isPhrase), starts);
  }
}

function advance(starts: Offsets, longest: number): Offsets {
  const ends = new Set<number>();
  for (const start of starts)
    for (let k = 1; k <= longest; k++) ends.add(Math.min(start + k, REACH));
  return ends;
}

/** The sets of keys of which a match must hold one each: what is not optional. */
export function requiredOf(node: PatternNode): readonly ReadonlySet<string>[] {
  switch (node.kind) {
    case 'edge':
    case 'optional':
      return [];
    case 'literal':
      return [new Set([`=${node.word}`])];
    case 'category':
      return [new Set(TERMINALS[node.category]?.first ?? [`@${node.category}`])];
    case 'sequence':
      return node.items.flatMap(requiredOf);
    case 'choice': {
      const options = node.options.map((option) => requiredOf(option).at(-1));
      const known = options.filter((option) => option !== undefined);
      return known.length < options.length ? [] : [new Set(known.flatMap((option) => [...option]))];
    }
  }
}
