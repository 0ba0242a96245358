import type { Resources } from '../resources/resources.ts';
import { type Weights, WeightTable } from './log-linear.ts';
import type { ChoiceModel } from './quoted/attribute-quotes.ts';
import { decideByWeights } from './quoted/decide.ts';
import type { ReportModel } from './reported/attribute-reports.ts';

/** The trained weights: for the speaker of quoted words, and for cues without quotation marks. */
export interface QuoteModel {
  readonly choices: ChoiceModel;
  readonly reports: ReportModel;
}

/** The file that training writes. */
export interface QuoteWeights {
  readonly quoted: Weights;
  readonly reported: { readonly reports: Weights; readonly ends: Weights };
}

/** Reads the weights. Throws when the data file is missing or damaged. */
export function readQuoteModel(resources: Resources): QuoteModel {
  const { quoted, reported } = resources.json<QuoteWeights>('models/quote-choices.json');
  return {
    choices: decideByWeights(new WeightTable(quoted)),
    reports: {
      reports: new WeightTable(reported.reports),
      ends: new WeightTable(reported.ends),
    },
  };
}
