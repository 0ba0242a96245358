import type { Span } from '../../src/types.ts';
import {
  type GoldAttribution,
  overlap,
  type ReferenceSpan,
  referenceSpans,
} from './reference-marks.ts';

/** What a system says of one article: quoted spans with marks, and attributions with their whole content. */
export interface SpeechAnswer {
  readonly spans: readonly AnsweredSpan[];
  readonly attributions: readonly AnsweredAttribution[];
}

/** One quoted span of an answer; `open`/`close` include the marks. */
export interface AnsweredSpan {
  readonly open: number;
  readonly close: number;
  readonly statement: boolean;
  readonly kind: 'direct' | 'mixed';
  readonly speaker: Span | null;
  readonly cue: Span | null;
}

/** One attribution of an answer. */
export interface AnsweredAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly content: readonly Span[];
}

/** Hits out of a total; `percent` gives the share. */
export interface Share {
  readonly hits: number;
  readonly of: number;
}

/** The figures of the quotes on an attribution corpus, as counts. */
export type QuoteFigures = Readonly<Record<string, Share>>;

const SPEECH =
  /\b(sa(y|ys|id|ying)|t(ell|ells|old|elling)|add(s|ed|ing)?|ask(s|ed|ing)?|repl(y|ied|ies|ying)|wr(ite|ites|ote|iting)|report(s|ed|ing)?|not(e|es|ed|ing)|announc\w+|argu\w+|claim\w*|declar\w+|explain\w*|insist\w*|warn\w*|tweet\w*|according to|stat(e|es|ed|ing)|suggest\w*|acknowledg\w+|respond\w*|conclud\w+|continu\w+|promis\w+|pledg\w+|vow\w*|accus\w+|call(s|ed|ing)?|describ\w+|urg\w+|den(y|ies|ied)|admit\w*|confirm\w*|assert\w*|contend\w*|predict\w*|recall\w*|alleg\w+)\b|^[:―—-]+$/i;

/** Percent with one decimal. */
export function percent({ hits, of }: Share): number {
  return of === 0 ? 0 : Math.round((1000 * hits) / of) / 10;
}

/** Harmonic mean of precision and recall, in percent. */
export function fScore(precision: Share, recall: Share): number {
  const p = precision.of ? precision.hits / precision.of : 0;
  const r = recall.of ? recall.hits / recall.of : 0;
  return p + r ? Math.round((2000 * p * r) / (p + r)) / 10 : 0;
}

/** Scores answers against PolNeAR attributions, with the definitions of the findings. `miss` hears of every error. */
export function scoreQuotes(
  articles: readonly { readonly text: string; readonly attributions: readonly GoldAttribution[] }[],
  answer: (index: number) => SpeechAnswer,
  miss: (
    kind: string,
    index: number,
    at: readonly [number, number],
    answered?: Span | null,
  ) => void = () => {},
): QuoteFigures {
  const counts = new Map<string, { hits: number; of: number }>();
  const count = (name: string, hit: boolean) => {
    const tally = counts.get(name) ?? { hits: 0, of: 0 };
    tally.of++;
    if (hit) tally.hits++;
    counts.set(name, tally);
  };
  articles.forEach(({ text, attributions }, index) => {
    const gold = referenceSpans(text, attributions);
    const answered = answer(index);
    const report = (kind: string, at: readonly [number, number], span?: Span | null) =>
      miss(kind, index, at, span);
    scoreSpans(gold, answered, count, report);
    scoreAttributions(text, gold, attributions, answered, count, report);
  });
  return Object.fromEntries(counts);
}

type Count = (name: string, hit: boolean) => void;
type Report = (kind: string, at: readonly [number, number], span?: Span | null) => void;

function scoreSpans(
  gold: readonly ReferenceSpan[],
  answered: SpeechAnswer,
  count: Count,
  report: Report,
): void {
  const bySpan = new Map(answered.spans.map((span) => [`${span.open}-${span.close}`, span]));
  const goldKeys = new Set(gold.map((span) => `${span.start}-${span.end}`));
  for (const span of answered.spans)
    count('pairs precision', goldKeys.has(`${span.open}-${span.close}`));
  for (const one of gold) {
    const here = [one.start, one.end] as const;
    const same = bySpan.get(`${one.start}-${one.end}`);
    count('pairs recall', same !== undefined);
    const found =
      same ??
      (one.statement
        ? answered.spans.find((span) => span.statement && commonShare(span, one) >= 0.5)
        : undefined);
    if (!one.statement) {
      const rejected = !found?.statement;
      count('non-statement recall', rejected);
      if (!rejected) report('non-statement taken', here, found?.speaker);
      continue;
    }
    if (same) count('kind', same.statement && same.kind === one.kind);
    scoreSpeaker(one, found?.statement ? found : null, count, report);
  }
  for (const span of answered.spans) {
    if (span.statement) continue;
    const one = gold.find((other) => other.start === span.open && other.end === span.close);
    if (!one) continue;
    count('non-statement precision', !one.statement);
    if (one.statement) report('statement rejected', [span.open, span.close]);
  }
}

function scoreSpeaker(
  gold: ReferenceSpan,
  found: AnsweredSpan | null,
  count: Count,
  report: Report,
): void {
  const here = [gold.start, gold.end] as const;
  const sources = gold.attributions.flatMap((one) => one.source);
  const cues = gold.attributions.flatMap((one) => one.cue);
  if (sources.length > 0) {
    const speaker = found?.speaker ?? null;
    const overlaps = touches(sources, speaker);
    const exact =
      speaker !== null &&
      sources.some((part) => part[0] === speaker.start && part[1] === speaker.end);
    count(`speaker of ${gold.kind}, overlap`, overlaps);
    count(`speaker of ${gold.kind}, exact`, exact);
    if (!overlaps) report(`speaker of ${gold.kind}`, here, speaker);
    else if (!exact) report(`extent of ${gold.kind}`, sources[0] as [number, number], speaker);
  }
  if (cues.length > 0) {
    const right = touches(cues, found?.cue ?? null);
    count(`cue of ${gold.kind}`, right);
    if (!right) report(`cue of ${gold.kind}`, here, found?.cue);
  }
}

function scoreAttributions(
  text: string,
  gold: readonly ReferenceSpan[],
  attributions: readonly GoldAttribution[],
  answered: SpeechAnswer,
  count: Count,
  report: Report,
): void {
  const withCue = answered.attributions.filter((one) => one.cue !== null);
  for (const one of attributions) {
    const match = withCue.find((other) => touches(one.cue, other.cue));
    const source = match !== undefined && sourceAgrees(one, match);
    const content = match?.content.some((part) => touches(one.content, part)) ?? false;
    const right = source && content;
    count('attribution recall', right);
    const quoted = one.content.some((part) =>
      gold.some((span) => overlap(part, [span.start, span.end]) > 0),
    );
    const at = one.cue[0] ?? one.content[0] ?? [0, 0];
    const kind = quoted ? 'quoted' : 'indirect';
    if (!right)
      report(
        `attribution ${kind} ${match ? (source ? 'content' : 'source') : 'cue'}`,
        at,
        match?.source,
      );
    if (!one.cue.some((part) => SPEECH.test(text.slice(...part)))) continue;
    const whole = match !== undefined && commonContent(one, match) >= 0.8;
    count(`speech whole, ${kind}`, source && whole);
    count(`speech cue, ${kind}`, match !== undefined);
    count(`speech source, ${kind}`, source);
    count(`speech content, ${kind}`, whole);
    if (match && source && !whole) report(`whole ${kind}`, at, match.content[0]);
  }
  for (const one of withCue) {
    const match = attributions.find(
      (other) =>
        touches(other.cue, one.cue) &&
        sourceAgrees(other, one) &&
        one.content.some((part) => touches(other.content, part)),
    );
    count('attribution precision', match !== undefined);
    if (!match)
      report('attribution spurious', [one.cue?.start ?? 0, one.cue?.end ?? 0], one.source);
  }
}

function touches(parts: readonly (readonly [number, number])[], span: Span | null): boolean {
  return span !== null && parts.some((part) => overlap(part, [span.start, span.end]) > 0);
}

function sourceAgrees(gold: GoldAttribution, answered: AnsweredAttribution): boolean {
  return gold.source.length === 0
    ? answered.source === null
    : touches(gold.source, answered.source);
}

function commonContent(gold: GoldAttribution, answered: AnsweredAttribution): number {
  let common = 0;
  let all = 0;
  for (const part of gold.content) {
    all += part[1] - part[0];
    for (const span of answered.content) common += overlap(part, [span.start, span.end]);
  }
  for (const span of answered.content) all += span.end - span.start;
  return common / (all - common);
}

function commonShare(span: AnsweredSpan, gold: ReferenceSpan): number {
  const common = overlap([span.open, span.close], [gold.start, gold.end]);
  return common / (span.close - span.open + gold.end - gold.start - common);
}
