import type { ArticleDocument } from '../document/types.ts';
import type { Resources } from '../resources/resources.ts';
import type { Entity, Quote } from '../types.ts';
import { assembleQuotes } from './assemble-quotes.ts';
import type { ReportModel } from './attribute-reports.ts';
import { attributeSpeech } from './attribute-speech.ts';
import { decideByWeights } from './decide.ts';
import { readQuoteLexicon } from './lexicon.ts';
import type { Weights } from './log-linear.ts';
import { createSpeakerResolver } from './resolve-speakers.ts';

/** Finds the statements of an article and who made them, in text order; `entities` are those of the same document. */
export type QuoteFinder = (
  document: ArticleDocument,
  entities: readonly Entity[],
) => readonly Quote[];

/** The trained weights: for the speaker of quoted words, and for cues without quotation marks. */
export interface QuoteModel {
  readonly quoted: Weights;
  readonly reported: ReportModel;
}

/** Builds the finder from the shipped lexicons. */
export function createQuoteFinder(resources: Resources): QuoteFinder {
  const lexicon = readQuoteLexicon(resources);
  const model = resources.json<QuoteModel>('models/quote-choices.json');
  const decide = decideByWeights(model.quoted);
  const resolve = createSpeakerResolver(lexicon, resources);
  return (document, entities) => {
    const speech = attributeSpeech(document, lexicon, decide, model.reported);
    return assembleQuotes(document.text, speech, resolve(document, speech, entities));
  };
}
