/** A mention with the entity that it is said to belong to. */
export interface ClusteredMention {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

/** Sums of B-cubed precision and recall over mentions; add up documents, then divide. */
export interface BCubedSums {
  readonly precision: number;
  readonly found: number;
  readonly recall: number;
  readonly gold: number;
}

/**
 * B-cubed (Bagga & Baldwin 1998) of one document. A mention that the other side lacks (no equal span) shares
 * its entity with nothing there, so it counts as an error of precision or recall.
 */
export function bCubed(
  found: readonly ClusteredMention[],
  gold: readonly ClusteredMention[],
): BCubedSums {
  return {
    precision: sumShares(found, gold),
    found: found.length,
    recall: sumShares(gold, found),
    gold: gold.length,
  };
}

/** For each mention of `one`: the share of its entity's mentions that are together with it in `other` too. */
function sumShares(one: readonly ClusteredMention[], other: readonly ClusteredMention[]): number {
  const key = ({ start, end }: ClusteredMention) => `${start}-${end}`;
  const entityInOther = new Map(other.map((mention) => [key(mention), mention.entity]));
  const clusters = new Map<string, ClusteredMention[]>();
  for (const mention of one) {
    const cluster = clusters.get(mention.entity);
    if (cluster) cluster.push(mention);
    else clusters.set(mention.entity, [mention]);
  }
  let sum = 0;
  for (const cluster of clusters.values()) {
    const counts = new Map<string, number>();
    for (const mention of cluster) {
      const entity = entityInOther.get(key(mention));
      if (entity !== undefined) counts.set(entity, (counts.get(entity) ?? 0) + 1);
    }
    for (const count of counts.values()) sum += (count * count) / cluster.length;
  }
  return sum;
}

/** Precision, recall and F1, each 0–1, over documents. */
export function bCubedScore(documents: readonly BCubedSums[]): {
  precision: number;
  recall: number;
  f1: number;
} {
  const sum = (pick: (sums: BCubedSums) => number) =>
    documents.reduce((total, sums) => total + pick(sums), 0);
  const precision = sum((sums) => sums.precision) / sum((sums) => sums.found);
  const recall = sum((sums) => sums.recall) / sum((sums) => sums.gold);
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
