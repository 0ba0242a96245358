import { createDisjointSets, type DisjointSets } from '../entities/group/disjoint-sets.ts';

/** Disjoint sets of keys; a key is known by its node. */
export interface Sets extends Pick<DisjointSets, 'rootOf' | 'join'> {
  /** The node of a key, made when there is none. */
  readonly nodeOf: (key: string) => number;
  readonly findNode: (key: string) => number | undefined;
}

/** Starts without any set. */
export function createSets(): Sets {
  const nodes = new Map<string, number>();
  const { add, rootOf, join } = createDisjointSets();
  return {
    nodeOf: (key) => {
      const known = nodes.get(key);
      if (known !== undefined) return known;
      const node = add();
      nodes.set(key, node);
      return node;
    },
    findNode: (key) => nodes.get(key),
    rootOf,
    join,
  };
}
