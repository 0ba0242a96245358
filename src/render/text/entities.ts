import type { Entity, EntityType, Mention } from '../../types.ts';
import { sortEntities } from '../narrow.ts';
import { safeLine } from '../safe-text.ts';
import { bar, cut, hang, pad, padLeft, widest } from './layout.ts';
import type { Section } from './section.ts';

const BAR = 8;

/** The names of each type, most frequent first, with bars, other names and places; mentions in context on demand. */
export const renderEntities: Section = (analysis, palette, { width, options }) => {
  const types = [...new Set(analysis.entities.map(({ type }) => type))].sort(byOrder);
  const greatest = Math.max(1, ...analysis.entities.map(({ count }) => count));
  return types.flatMap((type, at) => {
    const ofType = analysis.entities.filter((entity) => entity.type === type);
    const sorted = options.sort === null ? sortEntities(ofType, 'count') : ofType;
    const names = sorted.map(({ name }) => safeLine(name));
    const nameWidth = widest(names, Math.max(16, Math.floor(width / 2)));
    const rows = sorted.flatMap((entity, row) => {
      const name = cut(names[row] as string, nameWidth);
      const front = `  ${palette.name(type, pad(name, nameWidth))} ${padLeft(String(entity.count), 4)} ${palette.dim(pad(bar(entity.count, greatest, BAR), BAR))}  `;
      return [
        ...hang(front, palette.dim(describe(entity)), width).map((line) => line.trimEnd()),
        ...(options.context === null
          ? []
          : entity.mentions.flatMap((mention) =>
              hang(
                '      · ',
                inContext(analysis.text, mention, options.context as number, (text) =>
                  palette.name(type, text),
                ),
                width,
              ),
            )),
      ];
    });
    return [...(at > 0 ? [''] : []), palette.heading(TITLES[type]), ...rows];
  });
};

/** Headings of the types, in the order in which they are shown. */
export const TITLES: Readonly<Record<EntityType, string>> = {
  PERSON: 'People',
  ORG: 'Organisations',
  LOC: 'Places',
  NORP: 'Groups',
  MISC: 'Events, works and other names',
  MONEY: 'Money',
  PERCENT: 'Percentages',
  EMAIL: 'E-mail addresses',
  URL: 'Links',
  HASHTAG: 'Hashtags',
  MENTION: 'Account names',
};

const ORDER = Object.keys(TITLES);

function byOrder(a: EntityType, b: EntityType): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

function describe({ aliases, place }: Entity): string {
  const also = aliases.length > 0 ? `also ${aliases.map(safeLine).join(', ')}` : '';
  const where = place?.country
    ? `${place.kind === 'other' ? 'place' : place.kind}, ${place.country}`
    : '';
  return [where, also].filter(Boolean).join('; ');
}

/** A mention with some words on each side. */
function inContext(
  text: string,
  { start, end }: Mention,
  words: number,
  mark: (text: string) => string,
): string {
  const before = safeLine(text.slice(Math.max(0, start - words * 30), start))
    .split(' ')
    .slice(-words);
  const after = safeLine(text.slice(end, end + words * 30))
    .split(' ')
    .slice(0, words);
  const space = (at: number) => (/\s/.test(text[at] ?? '') ? ' ' : '');
  return `${before.join(' ')}${space(start - 1)}${mark(safeLine(text.slice(start, end)))}${space(end)}${after.join(' ')}`;
}
