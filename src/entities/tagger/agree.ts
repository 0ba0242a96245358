import type { FoundName } from './find-names.ts';
import { LOC, NAME_TYPES, ORG, PERSON } from './labels.ts';
import { PLACE_OR_GROUP } from './lexicon.ts';
import { joinWords, type Sequence, wordAt } from './sequences.ts';

/** Smallest probability that counts, so that one odd sentence cannot outvote the rest of the article. */
const FLOOR = 0.03;
/** What a longer name adds to the evidence for its type of a name that is part of it, in natural logarithms; tuned on Worldwide. */
const PART_OF_PERSON = 4;
const START_OF_OTHER = 2;
/** What each further mention adds where neither the lists nor longer names know the word for anything else: mentions in one article are alike, and a model that once takes "the Corwen murder" for a place's does so each time. */
const FURTHER_OF_PERSON = 3;

/** A name with the type that the whole article speaks for, and the mean probability of that type over all its mentions. */
export interface AgreedName extends FoundName {
  readonly articleProbability: number;
  /** Whether a longer name of that type in the article has it as a part. */
  readonly isPart: boolean;
}

/** All mentions with the same words. */
interface Group {
  readonly name: FoundName;
  /** Sums of the logarithms of the probabilities of each type. */
  readonly evidence: number[];
  /** Sums of the probabilities of each type. */
  readonly sums: number[];
  count: number;
  /** The types of the longer names that it is part of, as bits. */
  partOf: number;
}

/**
 * Decides the type of each name once for the article: names with the same words share the sum of what the model says
 * of each of them, and "Ramaphosa" shares in "Cyril Ramaphosa".
 */
export function agreeOnTypes(names: readonly FoundName[]): AgreedName[] {
  const groups = new Map<string, Group>();
  const groupOf = names.map((name) => {
    const words = joinWords(name.sequence, name.first, name.last, 'lower');
    // The company Brandreth is not Victor Brandreth.
    const key = name.told === null ? words : `${words} ${NAME_TYPES[name.told]}`;
    const known = groups.get(key);
    if (known) {
      addMention(known, name.probabilities);
      return known;
    }
    const group = newGroup(name);
    groups.set(key, group);
    return group;
  });
  for (const { name, evidence } of groups.values())
    shareWithParts(name, strongest(evidence), groups);
  for (const group of groups.values())
    for (let type = 0; group.partOf >>> type !== 0; type++)
      if ((group.partOf >>> type) & 1)
        group.evidence[type] =
          (group.evidence[type] as number) +
          (type === PERSON ? partOfPerson(group) : START_OF_OTHER);
  return names.map(({ sequence, first, last, probabilities, told }, at) => {
    const { evidence, sums, count, partOf } = groupOf[at] as Group;
    const type = strongest(evidence);
    const articleProbability = (sums[type] as number) / count;
    const isPart = ((partOf >>> type) & 1) === 1;
    return { sequence, first, last, type, probabilities, told, articleProbability, isPart };
  });
}

function newGroup(name: FoundName): Group {
  const evidence: number[] = [];
  const sums: number[] = [];
  for (const probability of name.probabilities) {
    evidence.push(logOf(probability));
    sums.push(probability);
  }
  return { name, evidence, sums, count: 1, partOf: 0 };
}

function logOf(probability: number): number {
  return Math.log(probability + FLOOR);
}

function addMention(group: Group, probabilities: readonly number[]): void {
  const { evidence, sums } = group;
  group.count++;
  for (let type = 0; type < NAME_TYPES.length; type++) {
    const probability = probabilities[type] as number;
    evidence[type] = (evidence[type] as number) + logOf(probability);
    sums[type] = (sums[type] as number) + probability;
  }
}

/**
 * Notes for the parts of a longer name what type it is, as bits: each end of a person's name, the beginning of an
 * organisation's or place's.
 */
function shareWithParts(name: FoundName, type: number, groups: ReadonlyMap<string, Group>): void {
  const { sequence, first, last } = name;
  if (first === last) return;
  if (type === PERSON) {
    share(sequence, first, first, type, groups);
    share(sequence, last, last, type, groups);
    // "Omer Bar Lev", then "Bar Lev"
    if (last > first + 1) share(sequence, last - 1, last, type, groups);
    // "Leah Calder-Boyd", then "Calder-Boyd"
    if (last > first + 2 && wordAt(sequence.tokens, last - 1).text === '-')
      share(sequence, last - 2, last, type, groups);
  } else if (type === ORG || type === LOC) {
    share(sequence, first, first, type, groups);
    if (last > first + 1) share(sequence, first, first + 1, type, groups);
  }
}

/** Notes that the name of these words, if it is one, is a part of a longer name of a type. */
function share(
  sequence: Sequence,
  first: number,
  last: number,
  type: number,
  groups: ReadonlyMap<string, Group>,
): void {
  const group = groups.get(joinWords(sequence, first, last, 'lower'));
  if (group) group.partOf |= 1 << type;
}

/** What the longer name of a person adds to the evidence for a name that is part of it. */
function partOfPerson({ name: { sequence, first, last }, count, partOf }: Group): number {
  const mayBeElse =
    partOf !== 1 << PERSON ||
    first !== last ||
    (wordAt(sequence.tokens, first).listBits & PLACE_OR_GROUP) !== 0;
  return mayBeElse ? PART_OF_PERSON : PART_OF_PERSON + FURTHER_OF_PERSON * (count - 1);
}

function strongest(evidence: readonly number[]): number {
  let best = 0;
  for (let type = 1; type < evidence.length; type++)
    if ((evidence[type] as number) > (evidence[best] as number)) best = type;
  return best;
}
