import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGoldFolder } from '../corpora/read-gold.ts';

const FIXTURES = new URL('../../fixtures/', import.meta.url).pathname;

/** Gold articles up to this number are read, so that gold written since leaves the figures of different days comparable. */
const LAST_GOLD = 124;

/** The texts of the repository's own articles: fixtures/articles and the first of fixtures/gold. */
export function readFixtureTexts(): string[] {
  const folder = join(FIXTURES, 'articles');
  const plain = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const gold = ['dev', 'test']
    .flatMap((part) => readGoldFolder(join(FIXTURES, 'gold', part)))
    .filter(({ id }) => Number.parseInt(id, 10) <= LAST_GOLD);
  return [...plain, ...gold.map(({ text }) => text)];
}

/** `count` articles put together from paragraphs of the fixtures, in a fixed pseudo-random order. */
export function generateArticles(count: number): string[] {
  const paragraphs = readFixtureTexts().flatMap((text) => text.split(/\n\s*\n/));
  const random = createRandom(20180105);
  return Array.from({ length: count }, () => {
    const size = 6 + Math.floor(random() * 8);
    return Array.from(
      { length: size },
      () => paragraphs[Math.floor(random() * paragraphs.length)] as string,
    ).join('\n\n');
  });
}

/** Mulberry32, a small seeded generator of numbers in [0, 1). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
