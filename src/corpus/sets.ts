/** Disjoint sets of keys (Tarjan 1975); a set is known by the node of its first key. */
export interface Sets {
  /** The node of a key, made when there is none. */
  readonly nodeOf: (key: string) => number;
  readonly findNode: (key: string) => number | undefined;
  /** The node that stands for a node's set. */
  readonly rootOf: (node: number) => number;
  readonly join: (one: number, other: number) => void;
}

/** Starts without any set. */
export function createSets(): Sets {
  const nodes = new Map<string, number>();
  const parents: number[] = [];
  const rootOf = (node: number): number => {
    let root = node;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = node; at !== root; ) {
      const up = parents[at] as number;
      parents[at] = root;
      at = up;
    }
    return root;
  };
  return {
    nodeOf: (key) => {
      const known = nodes.get(key);
      if (known !== undefined) return known;
      const node = parents.push(parents.length) - 1;
      nodes.set(key, node);
      return node;
    },
    findNode: (key) => nodes.get(key),
    rootOf,
    join: (one, other) => {
      const [a, b] = [rootOf(one), rootOf(other)];
      parents[Math.max(a, b)] = Math.min(a, b);
    },
  };
}
