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

const ANYTHING: ThirdToken = { low: 0, middle: 0, high: 0, free: true };

/** Sorts out the rules that can go on with a token, and drops of their demands what the first two tokens meet; without `isClose` the third token is left out, which costs less. */
export function selectCandidates<R extends Demand>(
  rules: readonly R[],
  first: KeyMask,
  second: KeyMask,
  isClose: boolean,
): Candidates<R> {
  const fitting: Open<R>[] = [];
  for (const rule of rules) {
    if (!rule.isShort && !meets(second, rule.second)) continue;
    const third = isClose ? rule.reach(first, second) : ANYTHING;
    if (third === null) continue;
    const sets = rule.required().filter((mask) => !meets(mask, first) && !meets(mask, second));
    fitting.push({ rule, third, sets });
  }
  if (fitting.length === 0) return NO_CANDIDATES;
  const all = pack(fitting);
  const free = isClose ? pack(fitting.filter(({ third }) => third.free)) : all;
  return { ...all, beforeUnknown: free };
}

/** Numbers of a rule's demands before its sets, and of a set. */
const [HEAD, SET] = [4, 3];

function pack<R>(open: readonly Open<R>[]): RuleList<R> {
  let size = 0;
  for (const { sets } of open) size += HEAD + SET * sets.length;
  const demands = new Int32Array(size);
  let at = 0;
  for (const { third, sets } of open) {
    if (!third.free) write(demands, at, third);
    demands[at + HEAD - 1] = sets.length;
    at += HEAD;
    for (const set of sets) {
      write(demands, at, set);
      at += SET;
    }
  }
  return { rules: open.map(({ rule }) => rule), demands };
}

function write(demands: Int32Array, at: number, { low, middle, high }: KeyMask): void {
  demands[at] = low;
  demands[at + 1] = middle;
  demands[at + 2] = high;
}
