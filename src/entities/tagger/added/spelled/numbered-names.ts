import { LOC } from '../../labels.ts';
import type { MendingWords } from '../../mending-words.ts';
import { type TaggedToken, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

type RoadWords = Pick<MendingWords, 'beforeRoads' | 'behindRoads'>;

/** Reads what is called by a number, of which the model takes only a part or something else: "HB 482", "Proposition 22", "Interstate 95". */
export function createNumberReader({ numbered }: Pick<MendingWords, 'numbered'>): SpelledReader {
  return ({ tokens }, at) => {
    const type = numbered.get(wordAt(tokens, at).text);
    return type !== undefined && FIGURE.test(wordAt(tokens, at + 1).text)
      ? { first: at, last: at + 1, type, yields: 'larger' }
      : null;
  };
}

/** Reads roads: "I-95", "on the M25". */
export function createRoadReader(words: RoadWords): SpelledReader {
  return ({ tokens }, at) => {
    const { text } = wordAt(tokens, at);
    if (HIGHWAY.test(text)) return { first: at, last: at, type: LOC, yields: 'larger' };
    if (!ROAD.test(text)) return null;
    const last = endOfRoad(tokens, at);
    const isRoad = last > at || isBesideRoad(tokens, at, last, words);
    return isRoad ? { first: at, last, type: LOC, yields: 'larger' } : null;
  };
}

/** "482", "35W", "Z" */
const FIGURE = /^(?:\d{1,5}[A-Z]?|[A-Z])$/;
/** "I-95" */
const HIGHWAY = /^I-\d{1,3}[A-Z]?$/;
/** British and Irish roads, but not the M23, who are fighters, nor aircraft such as the A320. */
const ROAD = /^(?!M23$|A3[1-8]\d$)[AM]\d{1,4}$/;
/** Whether a word is written as roads are. */
export function mayBeRoad(text: string): boolean {
  return HIGHWAY.test(text) || ROAD.test(text);
}

/** The last token of a road: "A1(M)". */
function endOfRoad(tokens: readonly TaggedToken[], at: number): number {
  const isMotorway =
    wordAt(tokens, at + 1).text === '(' &&
    wordAt(tokens, at + 2).text === 'M' &&
    wordAt(tokens, at + 3).text === ')';
  return isMotorway ? at + 3 : at;
}

/** Whether the words beside tell that what may be a road is one: "on the M25 near", but not "with the M16 rifle". */
function isBesideRoad(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  { beforeRoads, behindRoads }: RoadWords,
): boolean {
  if (wordAt(tokens, first - 1).lower !== 'the') return false;
  if (!beforeRoads.has(wordAt(tokens, first - 2).lower)) return false;
  return behindRoads.has(wordAt(tokens, last + 1).lower);
}
