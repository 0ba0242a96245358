import { attributeSpeech } from '../../src/quotes/attribute-speech.ts';
import { readQuoteModel } from '../../src/quotes/quote-model.ts';
import { readArticles } from '../quotes/read-articles.ts';
import { type QuoteFigures, type SpeechAnswer, scoreQuotes } from './quotes.ts';

/**
 * Scores the shipped quote engine, names not resolved, on an attribution corpus (JSON lines). Acts and views ("praised the
 * plan") are scored too, as PolNeAR has them, though the quotes of a result leave them out.
 */
export function scoreSpeechCorpus(path: string): QuoteFigures {
  const { articles, lexicon, resources } = readArticles(path);
  const model = readQuoteModel(resources);
  const answers = articles.map(({ document }): SpeechAnswer => {
    const speech = attributeSpeech(document, lexicon, model);
    const statements = new Map(speech.quotes.map((quote) => [quote.index, quote]));
    const spans = speech.spans.flatMap((span, index) => {
      if (span.nested) return [];
      const quote = statements.get(index);
      return [
        {
          open: span.open,
          close: span.close,
          statement: quote !== undefined,
          kind: quote?.kind ?? ('direct' as const),
          speaker: quote?.attribution?.source ?? null,
          cue: quote?.attribution?.cue ?? null,
        },
      ];
    });
    return { spans, attributions: speech.attributions };
  });
  const reference = articles.map(({ document, attributions }) => ({
    text: document.text,
    attributions,
  }));
  return scoreQuotes(reference, (index) => answers[index] as SpeechAnswer);
}
