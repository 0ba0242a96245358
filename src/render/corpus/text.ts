import type { Corpus, CorpusName, CorpusPair } from '../../corpus/types.ts';
import type { EntityType } from '../../types.ts';
import { safeLine } from '../safe-text.ts';
import { TITLES } from '../text/entities.ts';
import { bar, cut, hang, pad, padLeft, widest } from '../text/layout.ts';
import type { Palette } from '../text/palette.ts';

/** How much of a corpus to show, and where. */
export interface CorpusView {
  readonly width: number;
  /** Rows of each list. */
  readonly top: number;
}

/** A corpus for people: names by type, pairs, speakers, timeline. */
export function renderCorpusText(corpus: Corpus, palette: Palette, view: CorpusView): string {
  const { articles, names, timeline } = corpus;
  const blocks: [string, string[]][] = [
    ...(Object.keys(TITLES) as EntityType[]).map((type): [string, string[]] => [
      TITLES[type],
      nameLines(
        names.filter((name) => name.type === type),
        articles.length,
        palette,
        view,
      ),
    ]),
    [
      'Together',
      sharedPairs(corpus, view.top).flatMap(({ a, b, articles: count }) =>
        hang(
          `  ${padLeft(String(count), 4)}  `,
          `${paint(names[a] as CorpusName, palette)} – ${paint(names[b] as CorpusName, palette)}`,
          view.width,
        ),
      ),
    ],
    ['Quoted', speakerLines(names, palette, view)],
    [
      'Timeline',
      timeline
        .slice(0, view.top * 4)
        .flatMap(({ value, text, article }) =>
          hang(
            `  ${palette.date(pad(cut(value, 16), 16))}  `,
            `${safeLine(text)} ${palette.dim(safeLine(articles[article]?.id ?? ''))}`,
            view.width,
          ),
        ),
    ],
  ];
  const head = palette.heading(`${articles.length} articles, ${names.length} names`);
  return `${[head, ...blocks.flatMap(([title, lines]) => (lines.length > 0 ? ['', palette.heading(title), ...lines] : []))].map((line) => line.trimEnd()).join('\n')}\n`;
}

/** The first pairs that stand together in several articles. */
function sharedPairs(corpus: Corpus, most: number): CorpusPair[] {
  const shared: CorpusPair[] = [];
  for (const pair of corpus.pairs()) {
    if (pair.articles < 2 || shared.length === most) break;
    shared.push(pair);
  }
  return shared;
}

function nameLines(
  names: readonly CorpusName[],
  articles: number,
  palette: Palette,
  { width, top }: CorpusView,
): string[] {
  const shown = names.slice(0, top);
  const nameWidth = widest(
    shown.map(({ name }) => safeLine(name)),
    Math.max(16, Math.floor(width / 2)),
  );
  return shown.flatMap((entry) => {
    const name = pad(cut(safeLine(entry.name), nameWidth), nameWidth);
    const front = `  ${palette.name(entry.type, name)} ${padLeft(String(entry.articles.length), 5)} ${palette.dim(pad(bar(entry.articles.length, articles, 6), 6))} ${padLeft(String(entry.count), 5)}  `;
    const span = entry.first
      ? `${entry.first}${entry.last !== entry.first ? `…${entry.last}` : ''}`
      : '';
    return hang(front, palette.dim(span), width);
  });
}

function speakerLines(
  names: readonly CorpusName[],
  palette: Palette,
  { width, top }: CorpusView,
): string[] {
  const total = ({ quoted }: CorpusName) => quoted.direct + quoted.mixed + quoted.indirect;
  return names
    .filter((name) => total(name) > 0)
    .sort((a, b) => total(b) - total(a))
    .slice(0, top)
    .flatMap((name) =>
      hang(
        `  ${padLeft(String(total(name)), 4)}  `,
        `${paint(name, palette)} ${palette.dim(`direct ${name.quoted.direct}, mixed ${name.quoted.mixed}, indirect ${name.quoted.indirect}`)}`,
        width,
      ),
    );
}

function paint({ name, type }: CorpusName, palette: Palette): string {
  return palette.name(type, safeLine(name));
}
