/** Disjoint sets of numbered things (Tarjan 1975). */
export interface DisjointSets {
  /** Adds a thing in a set of its own; gives its number. */
  readonly add: () => number;
  /** The lowest number in the set of a thing. */
  readonly rootOf: (thing: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** Starts without any set. */
export function createDisjointSets(): DisjointSets {
  const parents: number[] = [];
  const rootOf = (thing: number): number => {
    let root = thing;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = thing; at !== root; ) {
      const up = parents[at] as number;
      parents[at] = root;
      at = up;
    }
    return root;
  };
  return {
    add: () => parents.push(parents.length) - 1,
    rootOf,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
