import type { NameType } from '../../types.ts';
import type { NameMention } from '../types.ts';
import type { AgreedName } from './agree.ts';
import { LOC, ORG } from './labels.ts';
import { wordAt } from './sequences.ts';
import { UNKNOWN_HINT } from './word.ts';

/** Weights of a logistic regression from what the model says to how often it is right (`models/score.json`). */
export interface ScoreWeights {
  readonly intercept: number;
  readonly mention: number;
  readonly article: number;
}

/** The log odds of the mention itself and of all mentions of the name in the article. */
export function scoreEvidence(name: AgreedName): readonly [number, number] {
  return [logOdds(name.probabilities[name.type] ?? 0), logOdds(name.articleProbability)];
}

/** The calibrated probability that span and type are right, to three decimals. */
export function scoreName(name: AgreedName, weights: ScoreWeights): number {
  const [mention, article] = scoreEvidence(name);
  const sum = weights.intercept + weights.mention * mention + weights.article * article;
  return Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
}

/** An organisation or place that is less likely right than this is left out: that costs fewer names than it spares mistakes; tuned on Worldwide. */
const LEAST_SCORE: Readonly<Partial<Record<NameType, number>>> = { ORG: 0.4, LOC: 0.35 };

/** Whether a mention of this type with this score is worth giving. */
export function isWorthGiving({ type, score }: Pick<NameMention, 'type' | 'score'>): boolean {
  return score >= (LEAST_SCORE[type] ?? 0);
}

/** What organisations do and are: "Kyrgyzhydromet has", "Vigilor said". */
const VERBS: ReadonlySet<string> = new Set(
  'said says added told is are was were has have had did does will would'.split(' '),
);

/** Whether a name of an organisation is surely a name, for the word table does not know it, and it does something or people are at it: "an engineer at Ignitis". */
export function isUnheardOf({ sequence: { tokens }, first, last, type }: AgreedName): boolean {
  if (type !== ORG || first !== last) return false;
  const { hint, text } = wordAt(tokens, first);
  if (hint !== UNKNOWN_HINT || text.length < SHORTEST || !/^\p{L}+$/u.test(text)) return false;
  return wordAt(tokens, first - 1).lower === 'at' || VERBS.has(wordAt(tokens, last + 1).lower);
}

/** Whether a place is nothing but the title of who follows: "Sens. Ann Hill". */
export function isTitleBefore({ sequence: { tokens }, first, last, type }: AgreedName): boolean {
  return (
    type === LOC &&
    first === last &&
    wordAt(tokens, first).title &&
    (wordAt(tokens, last + 1).capital || wordAt(tokens, last + 1).text === '.')
  );
}

/** Words of what is surely a body where they are a part of an organisation's name, however unsure the model is of it: "University of California, San Diego", "Carrow Line Co., Ltd.". */
const BODIES: ReadonlySet<string> = new Set(
  (
    'University Universidad Universidade Université Institute College Consulate Embassy Ministry ' +
    'Commission Committee Council Court Association Trust Foundation Federation Union Society ' +
    'Inc Inc. Ltd Ltd. LLC PLC plc Corp Corp. GmbH'
  ).split(' '),
);

/** Whether the name of an organisation has a word in it that leaves no doubt. */
export function isBody({ sequence: { tokens }, first, last, type }: AgreedName): boolean {
  if (type !== ORG || first === last) return false;
  for (let at = first; at <= last; at++) if (BODIES.has(wordAt(tokens, at).text)) return true;
  return false;
}

/** Letters of a word that may be a name by itself: "I" and "US$" are none. */
const SHORTEST = 3;
const LEAST = 1e-3;

function logOdds(probability: number): number {
  const bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
  return Math.log(bounded / (1 - bounded));
}
