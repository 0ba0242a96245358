import type { Cue, Quote, Span, Speaker } from '../types.ts';
import type { Speech } from './attribute-speech.ts';
import type { Attribution } from './attribution.ts';
import { STATEMENT_SCORE } from './only-statements.ts';
import type { AttributedQuote } from './quoted/attribute-quotes.ts';
import type { QuotedSpan } from './types.ts';

/** Who the sources are. */
export interface ResolvedSpeakers {
  /** The ids of their entities, or null, by where the sources begin. */
  readonly entities: ReadonlyMap<number, string | null>;
  /** A source with the whole of the name that it cuts. */
  readonly whole: (source: Span) => Span;
  /** Whether what stands as a source is none but the label of a headline. */
  readonly isLabelled: (attribution: Attribution) => boolean;
}

/**
 * Turns attributed speech into the public quotes, in text order. The pieces of one utterance become one quote: `start`
 * and `end` are those of its first piece, `parts` lists all pieces.
 */
export function assembleQuotes(text: string, speech: Speech, speakers: ResolvedSpeakers): Quote[] {
  const quotes: Quote[] = [];
  for (const group of utterances(speech.quotes)) quotes.push(quotedQuote(text, group, speakers));
  for (const attribution of speech.attributions)
    if (
      attribution.quoted.length === 0 &&
      isWorthGiving(attribution) &&
      !speakers.isLabelled(attribution)
    ) {
      const quote = unmarkedQuote(text, attribution, speech, speakers);
      if (quote) quotes.push(quote);
    }
  for (const attribution of speech.beside) {
    const quote = isWorthGiving(attribution) && unmarkedQuote(text, attribution, speech, speakers);
    if (quote) quotes.push(quote);
  }
  return quotes.sort(byPlace);
}

function byPlace(a: Quote, b: Quote): number {
  return a.start - b.start || a.end - b.end;
}

/** Groups the quoted spans that are pieces of one utterance: one attribution, and no other sentence between. */
function utterances(quotes: readonly AttributedQuote[]): AttributedQuote[][] {
  const groups: AttributedQuote[][] = [];
  for (const quote of quotes) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const goesOn =
      (last?.span.continues && quote.span.continued) ||
      (last?.attribution &&
        quote.attribution === last.attribution &&
        quote.paragraph === last.paragraph &&
        quote.sentence - last.sentence <= 1);
    if (group && last && goesOn) group.push(quote);
    else groups.push([quote]);
  }
  return groups;
}

function quotedQuote(
  text: string,
  group: readonly AttributedQuote[],
  speakers: ResolvedSpeakers,
): Quote {
  const first = group[0] as AttributedQuote;
  const { attribution } = first;
  const { start, end } = first.span;
  const parts = group.map(({ span }) => ({ start: span.start, end: span.end }));
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: group.every((quote) => quote.kind === 'direct') ? 'direct' : 'mixed',
    speaker: speakerOf(text, attribution, speakers),
    cue: cueOf(text, attribution),
    score: round(first.score),
    ...(parts.length > 1 ? { parts } : {}),
  };
}

function unmarkedQuote(
  text: string,
  attribution: Attribution,
  { spans, turns }: Speech,
  speakers: ResolvedSpeakers,
): Quote | null {
  const [content] = attribution.content;
  if (!content) return null;
  const start = pastThat(text, content.start);
  const end = content.end;
  if (end <= start || isInMarks(spans, start, end)) return null;
  const parts = attribution.content.map((part, at) => (at === 0 ? { start, end } : part));
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: turns.has(attribution) ? 'direct' : 'indirect',
    speaker: speakerOf(text, attribution, speakers),
    cue: cueOf(text, attribution),
    score: round(scoreOf(attribution)),
    ...(parts.length > 1 ? { parts } : {}),
  };
}

/** "that is", "that would": where it stands for a thing; not "that had he known", "that should the dam fail". */
const IS_SUBJECT =
  /^that\s+(?:(?:is|was|has|would|will|could|can|may|might|must|does|did)\b|(?:had|should)\s+(?!(?:the|an?|any|he|she|it|they|we|you|I|this|his|her|their|its)\b))/;

/** Past "that" and the blanks behind it, where a stretch opens with them, or with "that," before a clause between commas; not past "That plan was dead", "that was why". */
function pastThat(text: string, start: number): number {
  if (text[start] !== 't' || IS_SUBJECT.test(text.slice(start, start + 24))) return start;
  return start + (/^that,?\s+/.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}

/** Whether a stretch lies within one quoted span; spans are in text order, nested ones behind the one they lie in. */
function isInMarks(spans: readonly QuotedSpan[], start: number, end: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.open ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  if (low === 0) return false;
  let at = low - 1;
  while (at > 0 && spans[at]?.nested) at--;
  return (spans[at] as QuotedSpan).close >= end;
}

function speakerOf(
  text: string,
  attribution: Attribution | null,
  speakers: ResolvedSpeakers,
): Speaker | null {
  if (!attribution?.source) return null;
  const { start, end } = speakers.whole(attribution.source);
  const entity = speakers.entities.get(attribution.source.start) ?? null;
  return { start, end, text: text.slice(start, end), entity };
}

function cueOf(text: string, attribution: Attribution | null): Cue | null {
  if (!attribution?.cue) return null;
  const { start, end }: Span = attribution.cue;
  return { start, end, text: text.slice(start, end) };
}

/** Reported acts and views are given too where they are likely, as PolNeAR counts them. */
function isWorthGiving({ attitude, score }: Attribution): boolean {
  return !attitude || score >= STATEMENT_SCORE;
}

/**
 * From this probability on a clause is a statement, for a verb of speech or one behind the clause, and for others; the corpus that the weights learnt
 * from leaves many statements out. Read on PolNeAR train.
 */
const STATES = { speech: 0.4, other: 0.6 };

/** Acts and views never score as statements do (see `onlyStatements`). */
function scoreOf({ attitude, score, candidate, cue, content }: Attribution): number {
  if (attitude) return Math.min(score / 2, STATEMENT_SCORE - 0.01);
  if (candidate === null) return score;
  const trailing = cue !== null && (content[0]?.start ?? 0) < cue.start;
  const states = trailing || candidate.group === 'speech' ? STATES.speech : STATES.other;
  return score < states
    ? (score / states) * STATEMENT_SCORE
    : STATEMENT_SCORE + ((score - states) / (1 - states)) * (1 - STATEMENT_SCORE);
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}
