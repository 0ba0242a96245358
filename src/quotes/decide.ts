import type { Decide } from './attribute-quotes.ts';
import { choiceProbabilities, type Weights } from './log-linear.ts';
import type { QuoteChoice } from './quote-choices.ts';

/** From this probability on a quoted span counts as no statement; scored on PolNeAR train. */
const NO_STATEMENT = 0.4;

/** Decides by the trained weights: first whether there is a statement at all, then the likeliest speaker. */
export function decideByWeights(weights: Weights): Decide {
  return (choices) => {
    const probabilities = choiceProbabilities(
      choices.map((choice) => choice.features),
      weights,
    );
    const none = probabilities.length - 1;
    if ((probabilities[none] as number) >= NO_STATEMENT)
      return { choice: choices[none] as QuoteChoice, score: probabilities[none] as number };
    let best = 0;
    for (let at = 1; at < none; at++)
      if ((probabilities[at] as number) > (probabilities[best] as number)) best = at;
    return { choice: choices[best] as QuoteChoice, score: probabilities[best] as number };
  };
}
