import type { Resources } from '../../resources/resources.ts';

/** The lists of `data/lexicons/dates/tense.json` in the order of their bits. */
const LISTS = [
  'future',
  'strongFuture',
  'past',
  'noPast',
  'saying',
  'scheduled',
  'scheduledPlural',
  'scheduledAfterName',
  'planning',
  'afterPlanning',
  'intent',
  'postponing',
  'resolving',
  'requesting',
  'events',
  'modal',
  'foreseen',
  'willing',
  'expecting',
  'bareAfter',
  'nounBefore',
  'subject',
  'plural',
  'noPlural',
  'article',
  'relative',
  'present',
  'preterite',
  'stop',
  'quote',
  'subordinating',
  'arranged',
] as const;

type List = (typeof LISTS)[number];

/** The bit of each list of words. */
export const CUE = Object.fromEntries(LISTS.map((list, bit) => [list, 1 << bit])) as Readonly<
  Record<List, number>
>;

/** The lists that each word stands in, as a set of bits. */
export type CueWords = ReadonlyMap<string, number>;

/** Reads the words that tell the tense of a clause. */
export function readCues(resources: Resources): CueWords {
  const data = resources.json<Readonly<Record<List, readonly string[]>>>(
    'lexicons/dates/tense.json',
  );
  const cues = new Map<string, number>();
  for (const list of LISTS)
    for (const word of data[list]) cues.set(word, (cues.get(word) ?? 0) | CUE[list]);
  return cues;
}
