import type { ArticleDocument } from '../document/types.ts';
import type { Word } from '../entities/tagger/word.ts';
import type { Resources } from '../resources/resources.ts';
import type { Entity, Quote } from '../types.ts';
import { assembleQuotes } from './assemble-quotes.ts';
import { attributeSpeech } from './attribute-speech.ts';
import { readQuoteModel } from './quote-model.ts';
import { createSpeakerResolver } from './speakers/resolve-speakers.ts';
import { readQuoteLexicon } from './words/lexicon.ts';

/** Finds the statements of an article and who made them, in text order; `entities` are those of the same document, and `words` the tagger's, which only make it quicker. */
export type QuoteFinder = (
  document: ArticleDocument,
  entities: readonly Entity[],
  words?: readonly Word[],
) => readonly Quote[];

/** Builds the finder from the shipped lexicons. */
export function createQuoteFinder(resources: Resources): QuoteFinder {
  const lexicon = readQuoteLexicon(resources);
  const model = readQuoteModel(resources);
  const resolve = createSpeakerResolver(lexicon, resources);
  return (document, entities, words) => {
    const speech = attributeSpeech(document, lexicon, model, words);
    return assembleQuotes(document.text, speech, resolve(document, speech, entities));
  };
}
