import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import type { Span } from '../../types.ts';
import { type Attribution, cueSpan, sourceSpan, spanOf } from '../attribution.ts';
import type { Item } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Features } from '../log-linear.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { cryOf } from './cried.ts';
import { isEpithet } from './epithet.ts';
import { mayGovern } from './governing-cues.ts';
import { isQuotedHeading } from './headings.ts';
import { isNamedThing } from './named-thing.ts';
import { predicatedBy } from './predicated.ts';
import { type QuoteChoice, type QuoteSituation, quoteChoices } from './quote-choices.ts';
import { hasVerb, quotedContent } from './quoted-content.ts';
import { readLabel } from './read-label.ts';
import { signatureOf, standsAlone } from './read-signature.ts';
import { verbsOfSpeech } from './verbs-of-speech.ts';

/** Weighs the answers to who says a quoted span. */
export interface ChoiceModel {
  /** Begins the features of one answer. */
  readonly features: () => Features;
  /** Picks one of the choices, with the probability that it is right. */
  readonly decide: (
    choices: readonly QuoteChoice[],
    situation: QuoteSituation,
  ) => { readonly choice: QuoteChoice; readonly score: number };
}

/** A sentence with its cue candidates. */
export interface CuedClause {
  readonly clause: Clause;
  readonly cues: readonly CueCandidate[];
}

/** A quoted span that is a statement, with its attribution (none when nobody is known to say it). */
export interface AttributedQuote {
  readonly span: QuotedSpan;
  readonly index: number;
  /** Index of its sentence among the article's. */
  readonly sentence: number;
  readonly paragraph: number;
  readonly kind: 'direct' | 'mixed';
  readonly attribution: Attribution | null;
  readonly score: number;
}

/** The quoted statements of an article and the attributions that they share, both in text order. */
export interface QuotedSpeech {
  readonly quotes: readonly AttributedQuote[];
  readonly attributions: readonly Attribution[];
}

/** Finds the cues of every sentence. */
export function cueClauses(clauses: readonly Clause[]): CuedClause[] {
  const cued: CuedClause[] = [];
  for (let index = 0; index < clauses.length; index++) {
    const clause = clauses[index] as Clause;
    const quotesNear = clause.quotes > 0 || (clauses[index + 1]?.quotes ?? 0) > 0;
    cued.push({ clause, cues: findCues(clause.items, quotesNear) });
  }
  return cued;
}

/** What is known while the quoted spans of an article are decided one after the other. */
interface QuoteReading {
  readonly document: ArticleDocument;
  readonly spans: readonly QuotedSpan[];
  readonly clauses: readonly CuedClause[];
  readonly lexicon: QuoteLexicon;
  readonly model: ChoiceModel;
  readonly quotes: AttributedQuote[];
  readonly attributions: Attribution[];
  readonly byCandidate: Map<CueCandidate, Attribution>;
}

/** Decides for each quoted span, in text order, whether it is a statement and whose. */
export function attributeQuotes(
  document: ArticleDocument,
  spans: readonly QuotedSpan[],
  clauses: readonly CuedClause[],
  lexicon: QuoteLexicon,
  model: ChoiceModel,
): QuotedSpeech {
  const quotes: AttributedQuote[] = [];
  const attributions: Attribution[] = [];
  const byCandidate = new Map<CueCandidate, Attribution>();
  const reading = { document, spans, clauses, lexicon, model, quotes, attributions, byCandidate };
  for (const cued of clauses) {
    const { items, quotes } = cued.clause;
    let left = quotes;
    for (let at = 0; left > 0; at++) {
      if ((items[at] as Item).word !== 'quote') continue;
      left--;
      attributeQuote(cued, at, reading);
    }
  }
  return { quotes, attributions };
}

/** Decides for the quoted span that is item `at` of a sentence. */
function attributeQuote({ clause, cues }: CuedClause, at: number, reading: QuoteReading): void {
  const { document, spans, clauses, lexicon, model, quotes, attributions } = reading;
  const { quoted: index, titled } = clause.items[at] as Item;
  const span = spans[index] as QuotedSpan;
  const { paragraph, index: sentence } = clause;
  const label = readLabel(document.text, span, index, clause);
  if (label) {
    attributions.push(label);
    const { score } = label;
    const shown = { ...span, start: label.content[0]?.start ?? span.start };
    const kind = 'direct';
    quotes.push({ span: shown, index, sentence, paragraph, kind, attribution: label, score });
    return;
  }
  const cry = cryOf(span, index, clause, cues, at);
  if (cry) {
    attributions.push(cry);
    const { score } = cry;
    quotes.push({ span, index, sentence, paragraph, kind: 'direct', attribution: cry, score });
    return;
  }
  if (isEpithet(document.text, span, clause, at, cues, lexicon)) return;
  if (isNamedThing(document.text, span, clause.items, at, lexicon)) return;
  const signed = signatureOf(span, index, clause, clauses[sentence + 1]?.clause);
  if (signed) {
    attributions.push(signed);
    const { score } = signed;
    quotes.push({ span, index, sentence, paragraph, kind: 'direct', attribution: signed, score });
    return;
  }
  const before = quotes.at(-1);
  if (span.continued && before?.span.continues && before.attribution && standsAlone(clause)) {
    const { attribution, kind, score } = before;
    attribution.content.push({ start: span.open, end: span.close });
    attribution.quoted.push(index);
    quotes.push({ span, index, sentence, paragraph, kind, attribution, score });
    return;
  }
  const called = predicatedBy(clause.items, cues, at);
  const situation: QuoteSituation = {
    text: document.text,
    span,
    clause,
    at,
    cues: called
      ? [called]
      : verbsOfSpeech(
          mayGovern(clause.items, cues, at, document.headline === paragraph),
          document.text,
          span,
          clause,
          at,
        ),
    called: called !== null,
    previous: sentence > 0 ? (clauses[sentence - 1] as CuedClause) : null,
    attributions: attributions.slice(-6),
    headline: document.headline === paragraph,
    heading: standsAlone(clause) && isHeading(reading, span, clause),
    whole:
      standsAlone(clause) &&
      !titled &&
      (fillsParagraph(document, span, paragraph) ||
        (sentence > 0 &&
          (clauses[sentence - 1] as CuedClause).clause.paragraph === paragraph &&
          isSentence(document, span))),
    lexicon,
  };
  const { choice, score } = model.decide(quoteChoices(situation, model.features), situation);
  if (choice.type === 'none') {
    // "“We count the shells”: Town empties as guns come near"
    if (situation.headline && opensHeadline(situation))
      quotes.push({ span, index, sentence, paragraph, kind: 'direct', attribution: null, score });
    return;
  }
  const attribution = attributionOf(choice, clause, score, reading);
  const { content, kind } = quotedContent(situation, choice, attribution);
  attribution?.content.push(content);
  attribution?.quoted.push(index);
  quotes.push({ span, index, sentence, paragraph, kind, attribution, score });
}

/** Not behind "Hill was angry:". */
function isHeading(
  { document, clauses }: QuoteReading,
  span: QuotedSpan,
  { index, paragraph }: Clause,
): boolean {
  if (!isQuotedHeading(document.text, span, document.paragraphs[paragraph] as Paragraph))
    return false;
  return clauses[index - 1]?.clause.items.at(-1)?.text !== ':';
}

/** A sentence in marks before the colon of a headline: somebody says it in the article. */
function opensHeadline(situation: QuoteSituation): boolean {
  const { clause, at } = situation;
  return at === 0 && clause.items[1]?.text === ':' && hasVerb(situation);
}

/** Whether nothing but marks stands beside a quoted span in its paragraph. */
function fillsParagraph(
  { text, paragraphs }: ArticleDocument,
  span: QuotedSpan,
  index: number,
): boolean {
  const { open, close, closed } = span;
  const paragraph = paragraphs[index] as Paragraph;
  if (open > paragraph.start + 1 || close < paragraph.end - 1) return false;
  // Never closed, and the next paragraph does not open likewise: a mark gone astray.
  const next = paragraphs[index + 1];
  return closed || text[next?.start ?? -1] === text[open];
}

/** "Jane Hill was not convinced. “…”": what is done to somebody is told before that person speaks; not "It was announced. “…”". */
function undergoing(clause: Clause, { passive, source }: CueCandidate): Span | null {
  if (!passive || !source) return null;
  const { word, lower, entry } = clause.items[source.head] as Item;
  if (word !== 'name' && !entry.person && lower !== 'he' && lower !== 'she') return null;
  return spanOf(clause, source.first, source.last);
}

/** "She was angry. “Nobody came.”": a sentence of its own, with its stop. */
function isSentence({ text }: ArticleDocument, span: QuotedSpan): boolean {
  const said = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  return span.closed && SENTENCE.test(said) && '.!?…'.includes(text[span.end - 1] as string);
}

/** A capital, and more than two words, of which one is in small letters. */
const SENTENCE = /^\p{Lu}\S*\s.*\s\p{Ll}/u;
const LOOKED_AT = 60;

/** The attribution that a choice stands for: an earlier one, or a new one; always put last among those so far. */
function attributionOf(
  choice: QuoteChoice,
  clause: Clause,
  score: number,
  { byCandidate, attributions }: QuoteReading,
): Attribution | null {
  if (choice.type === 'unknown') return null;
  if (choice.candidate && choice.clause) {
    const known = byCandidate.get(choice.candidate);
    if (known) return known;
    const made: Attribution = {
      source:
        sourceSpan(choice.clause, choice.candidate) ??
        (choice.type === 'before' ? undergoing(choice.clause, choice.candidate) : null),
      cue: cueSpan(choice.clause, choice.candidate),
      content: [],
      quoted: [],
      clause,
      candidate: choice.candidate,
      cueClause: choice.clause,
      paragraph: clause.paragraph,
      score,
      attitude: false,
    };
    byCandidate.set(choice.candidate, made);
    attributions.push(made);
    return made;
  }
  const earlier = choice.attribution;
  if (!earlier) return null;
  if (earlier.clause === clause || earlier.clause.paragraph === clause.paragraph) return earlier;
  const carried: Attribution = {
    source: earlier.source,
    cue: earlier.cue,
    content: [],
    quoted: [],
    clause,
    candidate: earlier.candidate,
    cueClause: earlier.cueClause,
    paragraph: clause.paragraph,
    score,
    attitude: false,
  };
  attributions.push(carried);
  return carried;
}
