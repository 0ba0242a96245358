import type { FoundName } from '../find-names.ts';

/** What a cue multiplies the odds of its type with. */
const FACTOR = 400;
/** Smallest probability of a type before that, for the model is too sure of what it does not know. */
const LEAST = 0.01;

/** What is told of a name; for certain, or as evidence beside that of the article's other mentions. */
export interface Told {
  readonly type: number;
  readonly certain: boolean;
}

/** The name with the odds of a type multiplied. */
export function weigh(
  { sequence, first, last, probabilities }: FoundName,
  { type: told, certain }: Told,
): FoundName {
  const odds: number[] = [];
  let sum = 0;
  let type = 0;
  for (let other = 0; other < probabilities.length; other++) {
    const least = Math.max(probabilities[other] as number, LEAST);
    odds.push(other === told ? least * FACTOR : least);
    sum += odds[other] as number;
    if ((odds[other] as number) > (odds[type] as number)) type = other;
  }
  for (let other = 0; other < odds.length; other++) odds[other] = (odds[other] as number) / sum;
  return { sequence, first, last, type, probabilities: odds, told: certain ? told : null };
}
