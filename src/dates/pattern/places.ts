import type { PatternNode } from './parse.ts';
import { TERMINALS } from './terminals.ts';

/** A place in a pattern where a token must stand, of which one of the keys ("=word", "@CATEGORY", "#2" …) is known. */
export interface TokenPlace {
  readonly kind: 'token';
  readonly id: number;
  readonly keys: readonly string[];
  readonly next: Place;
}

/** A place from which a match can go on in several ways. */
interface Fork {
  readonly kind: 'fork';
  readonly ways: readonly Place[];
}

/** The end of a rule's pattern. */
interface Goal {
  readonly kind: 'goal';
  readonly rule: number;
}

/** Where a match can stand; after K. Thompson, "Regular expression search algorithm" (1968). */
export type Place = TokenPlace | Fork | Goal;

/** The key of words that continue a phrase of the lexicon, or a number in words. */
export const CONTINUATION = '…';

/** Makes the places of patterns; `phrasal` are the categories that have phrases of several words. */
export function createPlaces(
  phrasal: ReadonlySet<string>,
): (tree: PatternNode, rule: number) => Place {
  let count = 0;
  const token = (keys: readonly string[], next: Place): Place => ({
    kind: 'token',
    id: count++,
    keys,
    next,
  });
  /** A token that any number of others can continue. */
  const phrase = (keys: readonly string[], next: Place): Place => {
    const ways = [next];
    const more: Fork = { kind: 'fork', ways };
    ways.push(token([CONTINUATION], more));
    return token(keys, more);
  };
  const place = (node: PatternNode, next: Place): Place => {
    switch (node.kind) {
      case 'edge':
        return next;
      case 'literal':
        return token([`=${node.word}`], next);
      case 'category': {
        const terminal = TERMINALS[node.category];
        const keys = terminal?.first ?? [`@${node.category}`];
        if (terminal?.more === 'always') return token(keys, phrase([CONTINUATION], next));
        const isLong = terminal ? terminal.more === 'maybe' : phrasal.has(node.category);
        return isLong ? phrase(keys, next) : token(keys, next);
      }
      case 'optional':
        return { kind: 'fork', ways: [place(node.item, next), next] };
      case 'choice':
        return { kind: 'fork', ways: node.options.map((option) => place(option, next)) };
      case 'sequence':
        return node.items.reduceRight((after, item) => place(item, after), next);
    }
  };
  return (tree, rule) => place(tree, { kind: 'goal', rule });
}

/** Gathers the tokens that can stand at a place, and the rules that can end there. */
export function enter(place: Place, tokens: Set<TokenPlace>, rules: Set<number>): void {
  if (place.kind === 'token') tokens.add(place);
  else if (place.kind === 'goal') rules.add(place.rule);
  else for (const way of place.ways) enter(way, tokens, rules);
}
