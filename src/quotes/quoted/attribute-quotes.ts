import type { ArticleDocument, Paragraph } from '../../document/types.ts';
import { type Attribution, cueSpan, sourceSpan } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { type CueCandidate, STRONG } from '../cues/cue-candidate.ts';
import { findCues } from '../cues/find-cues.ts';
import type { Features } from '../log-linear.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { isEpithet } from './epithet.ts';
import { type QuoteChoice, type QuoteSituation, quoteChoices } from './quote-choices.ts';
import { quotedContent } from './quoted-content.ts';
import { readLabel } from './read-label.ts';
import { signatureOf, standsAlone } from './read-signature.ts';

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
  const index = (clause.items[at] as Item).quoted;
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
  if (isEpithet(document.text, span, clause, at, cues, lexicon)) return;
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
  const situation: QuoteSituation = {
    text: document.text,
    span,
    clause,
    at,
    cues: mayGovern(clause.items, cues, at, document.headline === paragraph),
    previous: sentence > 0 ? (clauses[sentence - 1] as CuedClause) : null,
    attributions: attributions.slice(-6),
    headline: document.headline === paragraph,
    whole: standsAlone(clause) && fillsParagraph(document, span, paragraph),
    lexicon,
  };
  const { choice, score } = model.decide(quoteChoices(situation, model.features), situation);
  if (choice.type === 'none') return;
  const attribution = attributionOf(choice, clause, score, reading);
  const { content, kind } = quotedContent(situation, choice, attribution);
  attribution?.content.push(content);
  attribution?.quoted.push(index);
  quotes.push({ span, index, sentence, paragraph, kind, attribution, score });
}

/** Verbs that report less often than this are no cues of words in their own clause. */
const SELDOM = 0.2;

/** Whether nothing but marks stands beside a quoted span in its paragraph, and it is no heading in title case. */
function fillsParagraph(
  { text, paragraphs }: ArticleDocument,
  { open, close, start, end, closed }: QuotedSpan,
  index: number,
): boolean {
  const paragraph = paragraphs[index] as Paragraph;
  if (open > paragraph.start + 1 || close < paragraph.end - 1) return false;
  // Never closed, and the next paragraph does not open likewise: a mark gone astray.
  const next = paragraphs[index + 1];
  if (!closed && text[next?.start ?? -1] !== text[open]) return false;
  return /\s\p{Ll}{4}/u.test(text.slice(start, Math.min(end, start + LOOKED_AT)));
}

/** So many characters tell whether a span is in title case. */
const LOOKED_AT = 120;

/** The cues of a sentence that may be that of a quoted span. */
function mayGovern(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
  headline: boolean,
): readonly CueCandidate[] {
  const near = beside(items, beyondLabel(outside(nearest(cues, at), at), headline), at);
  return governing(items, ofOwnClause(items, near, at), at);
}

/** Without the source that trails a sentence whose own speaker stands right beside the words: "“We are ready,” the minister said in Ames, according to state media". */
function beside(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  if (!cues.some(({ order }) => order === 'according-to')) return cues;
  const from = itemAt(items, at + 1)?.text === ',' ? at + 2 : at + 1;
  const own = cues.find(
    ({ first, group, precision, source, finite }) =>
      first === from && finite && source !== null && group === 'speech' && precision >= STRONG,
  );
  return own ? cues.filter(({ order, first }) => order !== 'according-to' || first < at) : cues;
}

/** Without the cue of whom a clause with the words describes, where that clause has its own: "Hill, who called it a “hoax,” said". */
function outside(cues: readonly CueCandidate[], at: number): readonly CueCandidate[] {
  const inner = cues.find(
    ({ order, verb, precision }) => order === 'relative' && verb < at && precision >= SELDOM,
  );
  if (inner === undefined) return cues;
  return cues.filter(
    ({ source }) =>
      source === null || source.first >= inner.first || at <= source.first || source.last < at,
  );
}

/** Without the label of a headline that has a verb of speech: "Ames: ‘We are running out of time’, mayor warns". */
function beyondLabel(cues: readonly CueCandidate[], headline: boolean): readonly CueCandidate[] {
  if (!headline || !cues.some(({ order }) => order === 'colon')) return cues;
  const said = cues.some(
    ({ order, source, group, precision }) =>
      order === 'subject-verb' && source !== null && group === 'speech' && precision >= STRONG,
  );
  return said
    ? cues.filter(({ order, source, verb }) => order !== 'colon' || (source?.first ?? 0) > verb)
    : cues;
}

/** Without cues whose clause ends before that of the span: "She has said that it was late, and she told reporters that the plan was “dead”". */
function ofOwnClause(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  const own = cues.findLast(({ last }) => last < at);
  if (own?.order !== 'subject-verb' || own.group !== 'speech' || own.precision < STRONG)
    return cues;
  let and = own.first - 1;
  while (and > 0 && own.first - and < LONGEST_OPENING && !isCommaAnd(items, and)) and--;
  if (!isCommaAnd(items, and) || hasFiniteVerb(items, and, own.first)) return cues;
  return cues.filter(({ last, order }) => last > and || order === 'according-to');
}

/** So far before its subject a clause may begin: "and at a lunch in Ames two weeks ago he told". */
const LONGEST_OPENING = 14;

function isCommaAnd(items: readonly Item[], at: number): boolean {
  const { lower } = itemAt(items, at) ?? {};
  return (lower === 'and' || lower === 'but') && itemAt(items, at - 1)?.text === ',';
}

function hasFiniteVerb(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { word, entry } = items[at] as Item;
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInIng)) return true;
  }
  return false;
}

/** Without the cue that trails other words where a later one opens the clause of the span: "It would appeal, he said, insisting that it was “free”". */
function governing(
  items: readonly Item[],
  cues: readonly CueCandidate[],
  at: number,
): readonly CueCandidate[] {
  const opens = cues.findLast(
    ({ last, source, after, precision }) =>
      last < at && source !== null && precision >= STRONG && items[after]?.lower === 'that',
  );
  if (!opens) return cues;
  return cues.filter(
    ({ order, first, last, after }) =>
      order !== 'subject-verb' ||
      last >= opens.first ||
      itemAt(items, first - 1)?.text !== ',' ||
      itemAt(items, after)?.text !== ',',
  );
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
  { byCandidate, attributions }: QuoteReading,
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
