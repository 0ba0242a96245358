import type { FoundName } from './find-names.ts';
import { NAME_TYPES } from './labels.ts';

const PERSON = NAME_TYPES.indexOf('PERSON');
const ORG = NAME_TYPES.indexOf('ORG');
const LOC = NAME_TYPES.indexOf('LOC');

/** Smallest probability that counts, so that one odd sentence cannot outvote the rest of the article. */
const FLOOR = 0.03;
/** What a longer name adds to the evidence for its type of a name that is part of it, in natural logarithms; tuned on Worldwide. */
const PART_OF_PERSON = 4;
const START_OF_OTHER = 2;

/** A name with the type that the whole article speaks for, and the mean probability of that type over all its mentions. */
export interface AgreedName extends FoundName {
  readonly articleProbability: number;
}

/** All mentions with the same words. */
interface Group {
  readonly name: FoundName;
  /** Sums of the logarithms of the probabilities of each type. */
  readonly evidence: Float64Array;
  /** Sums of the probabilities of each type. */
  readonly sums: Float64Array;
  count: number;
}

/**
 * Decides the type of each name once for the article: names with the same words share the sum of what the model says
 * of each of them, and "Ramaphosa" shares in "Cyril Ramaphosa".
 */
export function agreeOnTypes(names: readonly FoundName[]): AgreedName[] {
  const groups = new Map<string, Group>();
  const keys = names.map(keyOf);
  names.forEach((name, at) => {
    const key = keys[at] as string;
    let group = groups.get(key);
    if (!group) {
      group = {
        name,
        evidence: new Float64Array(NAME_TYPES.length),
        sums: new Float64Array(NAME_TYPES.length),
        count: 0,
      };
      groups.set(key, group);
    }
    group.count++;
    name.probabilities.forEach((probability, type) => {
      const { evidence, sums } = group;
      evidence[type] = (evidence[type] as number) + Math.log(probability + FLOOR);
      sums[type] = (sums[type] as number) + probability;
    });
  });
  const shares = new Map<string, Set<number>>();
  for (const { name, evidence } of groups.values())
    shareWithParts(name, strongest(evidence), shares);
  for (const [key, { evidence }] of groups)
    for (const type of shares.get(key) ?? [])
      evidence[type] =
        (evidence[type] as number) + (type === PERSON ? PART_OF_PERSON : START_OF_OTHER);
  return names.map((name, at) => {
    const { evidence, sums, count } = groups.get(keys[at] as string) as Group;
    const type = strongest(evidence);
    return { ...name, type, articleProbability: (sums[type] as number) / count };
  });
}

/** Notes for the parts of a longer name what type it is: each end of a person's name, the beginning of an organisation's or place's. */
function shareWithParts(
  { sequence, first, last }: FoundName,
  type: number,
  shares: Map<string, Set<number>>,
): void {
  const share = (from: number, to: number) => {
    const key = keyOf({ sequence, first: from, last: to });
    const types = shares.get(key);
    if (types) types.add(type);
    else shares.set(key, new Set([type]));
  };
  if (first === last) return;
  if (type === PERSON) {
    share(first, first);
    share(last, last);
  } else if (type === ORG || type === LOC) {
    share(first, first);
    if (last > first + 1) share(first, first + 1);
  }
}

function strongest(evidence: Float64Array): number {
  let best = 0;
  for (let type = 1; type < evidence.length; type++)
    if ((evidence[type] as number) > (evidence[best] as number)) best = type;
  return best;
}

function keyOf({ sequence, first, last }: Pick<FoundName, 'sequence' | 'first' | 'last'>): string {
  let key = '';
  for (let at = first; at <= last; at++) key += `${sequence.tokens[at]?.word.lower} `;
  return key;
}
