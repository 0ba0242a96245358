import { type KeyMask, meets } from './key-mask.ts';
import type { ReachReader, ThirdToken } from './pattern/reach.ts';

/** What a rule asks of the tokens before it is tried. */
export interface Demand {
  /** What the second token can be, if the match has one. */
  readonly second: KeyMask;
  /** Can the match be of one token. */
  readonly isShort: boolean;
  readonly reach: ReachReader;
  /** Of each set the match must hold a key. */
  readonly required: () => readonly KeyMask[];
}

/** Rules that can begin with two given tokens, and what is still open. */
export interface RuleList<R> {
  readonly rules: readonly R[];
  /** For each rule the third token's keys (none when it may be anything), the number of sets that the window must meet, and these: three words of bits a set. */
  readonly demands: Int32Array;
}

/** All such rules, and those that can go on with a third token without keys. */
export interface Candidates<R> extends RuleList<R> {
  readonly beforeUnknown: RuleList<R>;
}

const NO_RULES: RuleList<never> = { rules: [], demands: new Int32Array(0) };

/** No rule. */
export const NO_CANDIDATES: Candidates<never> = { ...NO_RULES, beforeUnknown: NO_RULES };

interface Open<R> {
  readonly rule: R;
  readonly third: ThirdToken;
  readonly sets: readonly KeyMask[];
}

/** Sorts out the rules that can go on with a token, and drops of their demands what the first two tokens meet. */
export function selectCandidates<R extends Demand>(
  rules: readonly R[],
  first: KeyMask,
  second: KeyMask,
): Candidates<R> {
  const fitting = rules.flatMap((rule): Open<R>[] => {
    if (!rule.isShort && !meets(second, rule.second)) return [];
    const third = rule.reach(first, second);
    if (third === null) return [];
    const sets = rule.required().filter((mask) => !meets(mask, first) && !meets(mask, second));
    return [{ rule, third, sets }];
  });
  if (fitting.length === 0) return NO_CANDIDATES;
  return { ...pack(fitting), beforeUnknown: pack(fitting.filter(({ third }) => third.free)) };
}

function pack<R>(open: readonly Open<R>[]): RuleList<R> {
  const demands = open.flatMap(({ third, sets }) => [
    ...(third.free ? [0, 0, 0] : bitsOf(third)),
    sets.length,
    ...sets.flatMap(bitsOf),
  ]);
  return { rules: open.map(({ rule }) => rule), demands: Int32Array.from(demands) };
}

function bitsOf({ low, middle, high }: KeyMask): number[] {
  return [low, middle, high];
}
