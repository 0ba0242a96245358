import { INITIAL, NUMBER, UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { insertNames, overlaps } from './insert-names.ts';
import { LOC, surelyOf } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type Sequence, type TaggedToken, wordAt } from './sequences.ts';

type NumberWords = Pick<MendingWords, 'numbered' | 'beforeRoads' | 'behindRoads'>;

/** Adds bills and roads that are called by a number, of which the model takes only a part or something else: "HB 482", "Proposition 22", "Interstate 95", "I-95", "on the M25". */
export function addNumbered(
  names: readonly FoundName[],
  sequences: readonly Sequence[],
  words: NumberWords,
): readonly FoundName[] {
  const added: FoundName[] = [];
  for (const sequence of sequences) {
    const { tokens } = sequence;
    for (let at = 0; at < tokens.length; at++) {
      const { word } = tokens[at] as TaggedToken;
      let first = at;
      let last = at;
      let type: number | undefined;
      if (word.casing === NUMBER || word.casing === INITIAL) {
        type =
          at > 0 && FIGURE.test(word.text)
            ? words.numbered.get(wordAt(tokens, at - 1).text)
            : undefined;
        first = at - 1;
      } else if (word.casing === UPPER && word.length <= LONGEST_ROAD) {
        if (HIGHWAY.test(word.text)) type = LOC;
        else if (ROAD.test(word.text)) {
          last = endOfRoad(tokens, at);
          if (last > at || isRoad(tokens, at, last, words)) type = LOC;
        }
      }
      if (type === undefined) continue;
      const name = { sequence, first, last, type, probabilities: surelyOf(type), told: type };
      const isMore = (other: FoundName) =>
        overlaps(other, name) && (other.first < first || other.last > last);
      if (!names.some(isMore)) added.push(name);
    }
  }
  return insertNames(names, added, sequences);
}

/** "482", "35W", "Z" */
const FIGURE = /^(?:\d{1,5}[A-Z]?|[A-Z])$/;
/** "I-95" */
const HIGHWAY = /^I-\d{1,3}[A-Z]?$/;
/** British and Irish roads, but not the M23, who are fighters, nor aircraft such as the A320. */
const ROAD = /^(?!M23$|A3[1-8]\d$)[AM]\d{1,4}$/;
/** Letters of "I-405", "A4174". */
const LONGEST_ROAD = 6;

/** The last token of a road: "A1(M)". */
function endOfRoad(tokens: readonly TaggedToken[], at: number): number {
  const isMotorway =
    wordAt(tokens, at + 1).text === '(' &&
    wordAt(tokens, at + 2).text === 'M' &&
    wordAt(tokens, at + 3).text === ')';
  return isMotorway ? at + 3 : at;
}

/** Whether the words beside tell that what may be a road is one: "on the M25 near", but not "with the M16 rifle". */
function isRoad(
  tokens: readonly TaggedToken[],
  first: number,
  last: number,
  { beforeRoads, behindRoads }: NumberWords,
): boolean {
  if (wordAt(tokens, first - 1).lower !== 'the') return false;
  if (!beforeRoads.has(wordAt(tokens, first - 2).lower)) return false;
  return behindRoads.has(wordAt(tokens, last + 1).lower);
}
