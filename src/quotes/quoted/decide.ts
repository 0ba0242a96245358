import { choiceProbabilities, Features, type WeightTable } from '../log-linear.ts';
import type { ChoiceModel } from './attribute-quotes.ts';
import type { QuoteChoice, QuoteSituation } from './quote-choices.ts';

/** From this probability on a quoted span counts as no statement; scored on PolNeAR train. */
const NO_STATEMENT = 0.45;

/** Decides by the trained weights. */
export function decideByWeights(weights: WeightTable): ChoiceModel {
  return { features: () => new Features(weights), decide: likeliest };
}

/** First whether there is a statement at all, as a paragraph of nothing but quoted words and what somebody calls a thing are, then the likeliest speaker. */
export function likeliest(
  choices: readonly QuoteChoice[],
  { whole, called }: Pick<QuoteSituation, 'whole' | 'called'>,
): {
  readonly choice: QuoteChoice;
  readonly score: number;
} {
  const scores: number[] = [];
  for (const { features } of choices) scores.push(features.score);
  const probabilities = choiceProbabilities(scores);
  const none = probabilities.length - 1;
  let best = 0;
  for (let at = 1; at < none; at++)
    if ((probabilities[at] as number) > (probabilities[best] as number)) best = at;
  if (!whole && !called && (probabilities[none] as number) >= NO_STATEMENT) best = none;
  return { choice: choices[best] as QuoteChoice, score: probabilities[best] as number };
}
