import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { createTagger, type Tagger } from '../../src/entities/tag.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { NameType, Span } from '../../src/types.ts';
import { readGoldFolder } from '../corpora/read-gold.ts';
import { readJsonLines } from '../corpora/read-jsonl.ts';

/** A document with gold names. */
export interface NamedDocument {
  readonly text: string;
  readonly names: readonly (Span & { readonly type: string })[];
}

/** Precision, recall and their harmonic mean, in per cent, with the counts behind them. */
export interface Score {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Scores of a set: micro-averaged over PERSON, ORG and LOC, and for each type. */
export type NameScores = Readonly<Record<'micro' | NameType, Score>>;

const TYPES: readonly NameType[] = ['PERSON', 'ORG', 'LOC', 'NORP', 'MISC'];
const MICRO: readonly NameType[] = ['PERSON', 'ORG', 'LOC'];

/** Scores names found against gold names: span and type must be equal. */
export function scoreNames(
  documents: readonly NamedDocument[],
  find: (text: string) => readonly (Span & { readonly type: string })[],
): NameScores {
  const counts = new Map(TYPES.map((type) => [type as string, { gold: 0, found: 0, right: 0 }]));
  for (const { text, names } of documents) {
    const gold = new Set(names.map(({ start, end, type }) => `${start} ${end} ${type}`));
    for (const { type } of names) {
      const count = counts.get(type);
      if (count) count.gold++;
    }
    for (const { start, end, type } of find(text)) {
      const count = counts.get(type);
      if (!count) continue;
      count.found++;
      if (gold.has(`${start} ${end} ${type}`)) count.right++;
    }
  }
  const scoreOf = (types: readonly NameType[]): Score => {
    const sum = (key: 'gold' | 'found' | 'right') =>
      types.reduce((total, type) => total + (counts.get(type)?.[key] ?? 0), 0);
    const gold = sum('gold');
    const found = sum('found');
    const right = sum('right');
    return {
      gold,
      found,
      right,
      precision: found ? (100 * right) / found : 0,
      recall: gold ? (100 * right) / gold : 0,
      f1: gold + found ? (200 * right) / (gold + found) : 0,
    };
  };
  return {
    micro: scoreOf(MICRO),
    PERSON: scoreOf(['PERSON']),
    ORG: scoreOf(['ORG']),
    LOC: scoreOf(['LOC']),
    NORP: scoreOf(['NORP']),
    MISC: scoreOf(['MISC']),
  };
}

/** The shipped recogniser as a function from text to names. */
export function createTextTagger(tagger?: Tagger): (text: string) => ReturnType<Tagger['tag']> {
  const resources = createResources(readPackagedResource);
  const readDocument = createDocumentReader(loadWink(), resources);
  const { readWords, tag } = tagger ?? createTagger(resources);
  return (text) => {
    const document = readDocument(text);
    return tag(document, readWords(document));
  };
}

/** A set of gold documents by name. */
export interface NamedSet {
  readonly name: string;
  readonly documents: readonly NamedDocument[];
}

/** The sets that can be scored here: those of the shared corpora that are found, and the folders of own gold articles by name. */
export function readNamedSets(
  corpora: string | null,
  gold: Readonly<Record<string, string>>,
): NamedSet[] {
  const sets: NamedSet[] = [];
  for (const [name, file] of [
    ['worldwide', 'ner-worldwide.jsonl'],
    ['uner', 'ner-uner.jsonl'],
  ] as const) {
    const path = corpora === null ? '' : join(corpora, file);
    if (existsSync(path)) sets.push({ name, documents: readJsonNames(path) });
  }
  for (const [name, folder] of Object.entries(gold))
    if (existsSync(folder)) sets.push({ name, documents: readGoldFolder(folder) });
  return sets;
}

function readJsonNames(path: string): NamedDocument[] {
  return readJsonLines<{ text: string; entities: NamedDocument['names'] }>(path).map(
    ({ text, entities }) => ({ text, names: entities }),
  );
}
