import { readFileSync } from 'node:fs';
import type { NameType } from '../../../src/types.ts';
import { readDemonyms, readList } from '../lexicon/read-list.ts';
import { type MarkedName, type TrainingDocument, withoutOverlaps } from './training-document.ts';

const readJson = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../lists/${name}.json`, import.meta.url), 'utf8')) as T;
const FIXED = new Map(
  Object.entries(readJson<Record<NameType, string[]>>('fixed-types')).flatMap(([type, names]) =>
    names.map((name) => [name, type as NameType] as const),
  ),
);
const REGIONS = readJson<{ points: string[]; before: string[] }>('regions');
const POINTS = new Set(REGIONS.points);
const BEFORE_DEMONYM = new RegExp(`(?:^|[^\\p{L}])(${REGIONS.before.join('|')})[ -]$`, 'u');
const COUNTRIES = new Set(readList('countries'));
const DEMONYMS = new Set(
  readDemonyms()
    .filter(({ sure }) => sure)
    .flatMap(({ name }) => [name, `${name}s`]),
);
/** Names of countries that are as often the name of a person. */
const NO_FIXED_COUNTRY = new Set(['Georgia', 'Jordan', 'Chad']);

/** Share of a surface's marks that one type needs to become the type of all. */
const MAJORITY = 0.6;

/** Evens out a corpus: types of the same name (GMB only), compass points joined to what follows, demonyms that were left unmarked. */
export function cleanCorpus(
  documents: readonly TrainingDocument[],
  { name }: { readonly name: string },
): TrainingDocument[] {
  const majority = name === 'gmb' ? findMajorities(documents) : new Map<string, NameType>();
  return documents.map((document) => {
    const retyped = document.names.map((mark) => {
      const type = majority.get(document.text.slice(mark.start, mark.end));
      return type ? { ...mark, type } : mark;
    });
    const joined = joinPoints(document.text, retyped);
    const names = name === 'btc' ? joined : [...joined, ...findDemonyms(document.text, joined)];
    return { ...document, names: withoutOverlaps(names) };
  });
}

function findMajorities(documents: readonly TrainingDocument[]): Map<string, NameType> {
  const counts = new Map<string, Map<NameType, number>>();
  for (const { text, names } of documents)
    for (const { start, end, type } of names) {
      const surface = text.slice(start, end);
      const types = counts.get(surface) ?? new Map<NameType, number>();
      counts.set(surface, types.set(type, (types.get(type) ?? 0) + 1));
    }
  const majority = new Map<string, NameType>();
  for (const [surface, types] of counts) {
    const all = [...types.values()].reduce((sum, count) => sum + count, 0);
    const fixed =
      FIXED.get(surface) ??
      (COUNTRIES.has(surface) && !NO_FIXED_COUNTRY.has(surface) ? 'LOC' : undefined);
    if (fixed) majority.set(surface, fixed);
    else if (all >= 3)
      for (const [type, count] of types) if (count / all >= MAJORITY) majority.set(surface, type);
  }
  return majority;
}

/** "North | Korean" becomes one name; "South" before a marked "African" joins it. */
function joinPoints(text: string, names: readonly MarkedName[]): MarkedName[] {
  const joined: MarkedName[] = [];
  for (const mark of names) {
    const last = joined.at(-1);
    if (
      last &&
      (mark.type === 'NORP' || mark.type === 'LOC') &&
      /^\s$/.test(text.slice(last.end, mark.start)) &&
      POINTS.has(text.slice(last.start, last.end))
    ) {
      joined[joined.length - 1] = { ...mark, start: last.start };
      continue;
    }
    const before =
      mark.type === 'NORP' &&
      BEFORE_DEMONYM.exec(text.slice(Math.max(0, mark.start - 12), mark.start));
    const start = before ? mark.start - (before[1]?.length ?? 0) - 1 : mark.start;
    joined.push(!last || last.end <= start ? { ...mark, start } : mark);
  }
  return joined;
}

/** Sure demonyms outside of all marks, unless a capitalised word follows and so may make another name. */
function findDemonyms(text: string, names: readonly MarkedName[]): MarkedName[] {
  const found: MarkedName[] = [];
  let next = 0;
  for (const match of text.matchAll(/\p{Lu}[\p{L}'-]*/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((names[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    if ((names[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (DEMONYMS.has(match[0]) && !/^\s\p{Lu}/u.test(text.slice(end, end + 2)))
      found.push({ start, end, type: 'NORP' });
  }
  return found;
}
