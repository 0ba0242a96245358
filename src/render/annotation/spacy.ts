import type { Analysis } from '../../types.ts';
import { toJson } from '../to-json.ts';
import type { Renderer } from '../types.ts';
import { codePointOffsets } from './code-points.ts';

/** A span as spaCy's `Doc.to_json` writes it; offsets count code points. */
interface SpacySpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly kb_id?: string;
}

/** One article as spaCy reads it: `text`, `ents` (names and dates, never overlapping), `spans` (quotes, cues, speakers). */
export interface SpacyDocument {
  readonly text: string;
  readonly ents: readonly SpacySpan[];
  readonly spans: Readonly<Record<'quotes' | 'cues' | 'speakers', readonly SpacySpan[]>>;
  readonly meta: { readonly id: string; readonly date: string | null };
}

/** spaCy's JSON, one article a line (JSONL, as prodigy and `spacy convert` scripts take it). */
export function createSpacyRenderer(): Renderer {
  return {
    open: () => '',
    item: (analysis) => `${toJson(toSpacy(analysis))}\n`,
    close: () => '',
  };
}

/** Converts one result. Where a date lies in a name the name is kept. */
export function toSpacy(analysis: Analysis & { readonly text: string }): SpacyDocument {
  const offset = codePointOffsets(analysis.text);
  const span = (start: number, end: number, label: string, id?: string): SpacySpan => ({
    start: offset(start),
    end: offset(end),
    label,
    ...(id ? { kb_id: id } : {}),
  });
  const names = analysis.entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end }) => span(start, end, type, id)),
  );
  const dates = analysis.dates.map(({ start, end, type }) => span(start, end, type));
  const { quotes } = analysis;
  return {
    text: analysis.text,
    ents: withoutOverlaps([...names, ...dates]),
    spans: {
      quotes: quotes.map(({ start, end, kind, speaker }) =>
        span(start, end, kind.toUpperCase(), speaker?.entity ?? undefined),
      ),
      cues: quotes.flatMap(({ cue }) => (cue ? [span(cue.start, cue.end, 'CUE')] : [])),
      speakers: quotes.flatMap(({ speaker }) =>
        speaker?.start != null && speaker.end != null
          ? [span(speaker.start, speaker.end, 'SPEAKER', speaker.entity ?? undefined)]
          : [],
      ),
    },
    meta: { id: analysis.id, date: analysis.date },
  };
}

/** In text order; of overlapping spans the first given wins. */
function withoutOverlaps(spans: readonly SpacySpan[]): SpacySpan[] {
  const order = spans
    .map((span, rank) => ({ span, rank }))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  const kept: { span: SpacySpan; rank: number }[] = [];
  for (const item of order) {
    const last = kept.at(-1);
    if (!last || item.span.start >= last.span.end) kept.push(item);
    else if (item.rank < last.rank) kept[kept.length - 1] = item;
  }
  return kept.map(({ span }) => span);
}
