import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A gold name: span, type, and the id that all mentions of one real-world thing share. */
export interface GoldName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly entity: string;
}

/** A gold TIMEX3. */
export interface GoldTimex {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly mod: string | null;
}

/** A gold statement; `speaker` is an entity id, "text:…" for an unnamed speaker, or null; `utterance` joins the pieces of an interrupted one. */
export interface GoldQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly utterance: string | null;
}

/** One article of the gold corpus; spans are half-open UTF-16 offsets into `text`. */
export interface GoldArticle {
  readonly id: string;
  readonly date: string;
  readonly text: string;
  readonly names: readonly GoldName[];
  readonly timexes: readonly GoldTimex[];
  readonly quotes: readonly GoldQuote[];
}

/** Reads every `.xml` of a gold folder (fixtures/gold/dev or fixtures/gold/test), in name order. */
export function readGoldFolder(folder: string): GoldArticle[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => parseGold(readFileSync(join(folder, name), 'utf8'), basename(name, '.xml')));
}

const TAG = /<(\/?)(article|n|t|q)((?:\s+[a-z]+="[^"]*")*)\s*>/g;
const ATTRIBUTE = /([a-z]+)="([^"]*)"/g;

/** Parses one annotated article. Throws when tags do not match or an unknown one occurs. */
export function parseGold(xml: string, name: string): GoldArticle {
  const names: GoldName[] = [];
  const timexes: GoldTimex[] = [];
  const quotes: GoldQuote[] = [];
  const open: { tag: string; attributes: Record<string, string>; start: number }[] = [];
  let text = '';
  let at = 0;
  let root: Record<string, string> = {};
  for (const match of xml.matchAll(TAG)) {
    text += xml.slice(at, match.index);
    at = match.index + match[0].length;
    const [, closing, tag, rest] = match as unknown as [string, string, string, string];
    if (!closing) {
      const attributes = Object.fromEntries(
        [...rest.matchAll(ATTRIBUTE)].map((pair) => [pair[1], pair[2]]),
      ) as Record<string, string>;
      if (tag === 'article') {
        root = attributes;
        text = '';
      } else open.push({ tag, attributes, start: text.length });
      continue;
    }
    if (tag === 'article') break;
    const opened = open.pop();
    if (opened?.tag !== tag) throw new Error(`${name}: </${tag}> closes nothing at ${match.index}`);
    const span = { start: opened.start, end: text.length };
    const a = opened.attributes;
    if (tag === 'n') names.push({ ...span, type: a.t ?? '', entity: a.e ?? '' });
    else if (tag === 't')
      timexes.push({ ...span, type: a.t ?? '', value: a.v ?? '', mod: a.m ?? null });
    else
      quotes.push({
        ...span,
        kind: a.k ?? '',
        speaker: a.s === '-' ? null : (a.s ?? null),
        cue: a.c === '-' ? null : (a.c ?? null),
        utterance: a.p ?? null,
      });
  }
  if (text.includes('<')) throw new Error(`${name}: unknown markup near "${text.slice(0, 60)}"`);
  const lead = text.length - text.trimStart().length;
  const shift = <T extends { start: number; end: number }>(items: T[]): T[] =>
    items
      .map((item) => ({ ...item, start: item.start - lead, end: item.end - lead }))
      .sort((a, b) => a.start - b.start || b.end - a.end);
  return {
    id: root.id ?? name,
    date: root.date ?? '',
    text: text.trim(),
    names: shift(names),
    timexes: shift(timexes),
    quotes: shift(quotes),
  };
}
