import type { ArticleDocument } from '../document/types.ts';
import { type Attribution, cueSpan, sourceSpan } from './attribution.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { findCues } from './find-cues.ts';
import type { QuoteLexicon } from './lexicon.ts';
import type { Features } from './log-linear.ts';
import { type QuoteChoice, type QuoteSituation, quoteChoices } from './quote-choices.ts';
import { quotedContent } from './quoted-content.ts';
import { isEpithet } from './quoted-shape.ts';
import { readLabel } from './read-label.ts';
import { signatureOf, standsAlone } from './read-signature.ts';
import type { Clause, QuotedSpan } from './types.ts';

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
  return clauses.map((clause, index) => {
    const quotesNear = clause.quotes > 0 || (clauses[index + 1]?.quotes ?? 0) > 0;
    return { clause, cues: findCues(clause.items, quotesNear) };
  });
}

/** Decides for each quoted span, in text order, whether it is a statement and whose. */
export function attributeQuotes(
  document: ArticleDocument,
  spans: readonly QuotedSpan[],
  clauses: readonly CuedClause[],
  lexicon: QuoteLexicon,
  model: ChoiceModel,
): QuotedSpeech {
  const attributions: Attribution[] = [];
  const quotes: AttributedQuote[] = [];
  const byCandidate = new Map<CueCandidate, Attribution>();
  clauses.forEach(({ clause, cues }, index) => {
    if (clause.quotes === 0) return;
    clause.items.forEach((item, at) => {
      if (item.word !== 'quote') return;
      const span = spans[item.quoted];
      if (!span) return;
      const { paragraph } = clause;
      const add = (
        kind: AttributedQuote['kind'],
        attribution: Attribution | null,
        score: number,
        shown = span,
      ) => {
        const { quoted } = item;
        quotes.push({
          span: shown,
          index: quoted,
          sentence: index,
          paragraph,
          kind,
          attribution,
          score,
        });
      };
      const label = readLabel(document.text, span, item.quoted, clause);
      if (label) {
        attributions.push(label);
        const start = label.content[0]?.start ?? span.start;
        add('direct', label, label.score, { ...span, start });
        return;
      }
      if (isEpithet(document.text, span, clause, at)) return;
      const signed = signatureOf(span, item.quoted, clause, clauses[index + 1]?.clause);
      if (signed) {
        attributions.push(signed);
        add('direct', signed, signed.score);
        return;
      }
      const before = quotes.at(-1);
      if (span.continued && before?.span.continues && before.attribution && standsAlone(clause)) {
        const { attribution } = before;
        attribution.content.push({ start: span.open, end: span.close });
        attribution.quoted.push(item.quoted);
        add(before.kind, attribution, before.score);
        return;
      }
      const situation: QuoteSituation = {
        text: document.text,
        span,
        clause,
        at,
        cues: nearest(cues, at),
        previous: clauses[index - 1] ?? null,
        attributions: attributions.slice(-6),
        headline: document.headline === clause.paragraph,
        lexicon,
      };
      const { choice, score } = model.decide(quoteChoices(situation, model.features), situation);
      if (choice.type === 'none') return;
      const attribution = attributionOf(choice, clause, score, byCandidate, attributions);
      const { content, kind } = quotedContent(situation, choice, attribution);
      attribution?.content.push(content);
      attribution?.quoted.push(item.quoted);
      add(kind, attribution, score);
    });
  });
  return { quotes, attributions };
}

/** The cues round an item; in any real sentence all of them. */
function nearest(cues: readonly CueCandidate[], at: number): readonly CueCandidate[] {
  if (cues.length <= MOST_CUES) return cues;
  const next = cues.findIndex((cue) => cue.verb > at);
  const middle = next < 0 ? cues.length : next;
  return cues.slice(Math.max(0, middle - MOST_CUES / 2), middle + MOST_CUES / 2);
}

const MOST_CUES = 16;

/** The attribution that a choice stands for: an earlier one, or a new one; always put last among those so far. */
function attributionOf(
  choice: QuoteChoice,
  clause: Clause,
  score: number,
  byCandidate: Map<CueCandidate, Attribution>,
  attributions: Attribution[],
): Attribution | null {
  if (choice.type === 'unknown') return null;
  if (choice.candidate && choice.clause) {
    const known = byCandidate.get(choice.candidate);
    if (known) return known;
    const made: Attribution = {
      source: sourceSpan(choice.clause, choice.candidate),
      cue: cueSpan(choice.clause, choice.candidate),
      content: [],
      quoted: [],
      clause,
      candidate: choice.candidate,
      cueClause: choice.clause,
      paragraph: clause.paragraph,
      score,
    };
    byCandidate.set(choice.candidate, made);
    attributions.push(made);
    return made;
  }
  const earlier = choice.attribution;
  if (!earlier) return null;
  if (earlier.clause === clause || earlier.clause.paragraph === clause.paragraph) return earlier;
  const carried: Attribution = {
    ...earlier,
    content: [],
    quoted: [],
    clause,
    paragraph: clause.paragraph,
    score,
  };
  attributions.push(carried);
  return carried;
}
