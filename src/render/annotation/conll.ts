import type { Analysis, Span } from '../../types.ts';
import type { Renderer } from '../types.ts';

/**
 * CoNLL columns, tab-separated, a token a line, an empty line between sentences: token, start, end (UTF-16),
 * name tag (BIO), date tag (BIO with the TIMEX3 type), quote tag (BIO with the kind). A "-DOCSTART-" line opens each article.
 */
export function createConllRenderer(): Renderer {
  return { open: () => '', item: (analysis) => toConll(analysis), close: () => '' };
}

interface Layer {
  readonly spans: readonly (Span & { readonly label: string })[];
  at: number;
}

/** The CoNLL text of one article. */
export function toConll(analysis: Analysis & { readonly text: string }): string {
  const layers: Layer[] = [
    layer(
      analysis.entities.flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, label: type })),
      ),
    ),
    layer(analysis.dates.map(({ start, end, type }) => ({ start, end, label: type }))),
    layer(
      analysis.quotes.flatMap(({ start, end, kind, parts }) =>
        (parts ?? [{ start, end }]).map((part) => ({ ...part, label: kind.toUpperCase() })),
      ),
    ),
  ];
  const cuts = new Set(
    layers.flatMap(({ spans }) => spans.flatMap(({ start, end }) => [start, end])),
  );
  const lines = [`-DOCSTART-\t${analysis.id.replace(/\s/g, ' ')}`, ''];
  for (const { start, end, breakBefore } of tokens(analysis.text, cuts)) {
    if (breakBefore) lines.push('');
    const tags = layers.map((one) => tagAt(one, start));
    lines.push([analysis.text.slice(start, end), start, end, ...tags].join('\t'));
  }
  return `${lines.join('\n')}\n\n`;
}

function layer(spans: (Span & { label: string })[]): Layer {
  return { spans: spans.sort((a, b) => a.start - b.start || b.end - a.end), at: 0 };
}

/** The BIO tag of a token that starts at an offset; tokens are asked for in text order. Nested spans give way to the outer one. */
function tagAt(layer: Layer, start: number): string {
  while (layer.at < layer.spans.length && (layer.spans[layer.at] as Span).end <= start) layer.at++;
  const span = layer.spans[layer.at];
  if (!span || span.start > start) return 'O';
  return `${span.start === start ? 'B' : 'I'}-${span.label}`;
}

const TOKEN = /\n\s*\n|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;

/** Words and single signs, cut wherever an annotation begins or ends, so that every annotation is whole tokens. */
function* tokens(
  text: string,
  cuts: ReadonlySet<number>,
): Generator<Span & { readonly breakBefore: boolean }> {
  let breakBefore = false;
  for (const match of text.matchAll(TOKEN)) {
    if (match[0].startsWith('\n')) {
      breakBefore = true;
      continue;
    }
    let from = match.index;
    const stop = from + match[0].length;
    for (let at = from + 1; at <= stop; at++)
      if (at === stop || cuts.has(at)) {
        yield { start: from, end: at, breakBefore };
        breakBefore = false;
        from = at;
      }
    if (/[.!?]/.test(match[0]) && /^\s+["“‘(]?\p{Lu}/u.test(text.slice(stop, stop + 4)))
      breakBefore = true;
  }
}
