import { type Item, itemAt } from '../clauses/item.ts';
import { opensWholeClause } from '../clauses/whole-clause.ts';
import type { CueVerb } from '../words/lexical-entry.ts';
import { LIST, NO_LISTS } from '../words/rule-words.ts';
import { stepsToAttitude } from './attitude-cue.ts';

/** A verb that no list holds. */
const UNKNOWN: CueVerb = {
  lemma: '',
  precision: 0.08,
  quoting: 0.2,
  group: 'unknown',
  frame: null,
  lists: NO_LISTS,
};

/** "as one official put it" */
const PUT_IT: CueVerb = {
  lemma: 'put it',
  precision: 0.9,
  quoting: 0.8,
  group: 'speech',
  frame: null,
  lists: NO_LISTS,
};

/** "Hill shot back: “Never.”" */
const SHOOT_BACK: CueVerb = { ...PUT_IT, lemma: 'shoot back' };

/** "he pointed out that" */
const POINT_OUT: CueVerb = { ...PUT_IT, lemma: 'point', quoting: 0.4 };

/** "she made it clear that" */
const MAKE_CLEAR: CueVerb = { ...PUT_IT, lemma: 'make clear', quoting: 0.4 };
/** "expressed fears that", "took the view that", "was of the opinion that" */
export const ATTITUDE: CueVerb = { ...PUT_IT, lemma: 'view', quoting: 0.2 };
/** "came the reply" */
const COME_REPLY: CueVerb = { ...PUT_IT, lemma: 'come' };

/** "came the reply", "the answer came" */
function isReplyComing(items: readonly Item[], at: number): boolean {
  if (!(items[at] as Item).entry.isIn(LIST.comes)) return false;
  if (itemAt(items, at - 1)?.entry.isIn(LIST.reply)) return true;
  return (
    itemAt(items, at + 1)?.word === 'determiner' &&
    itemAt(items, at + 2)?.entry.isIn(LIST.reply) === true
  );
}

/** The verb of a predicate without another verb: "“No,” was the answer of Jane Hill" reports, "Jane Hill was blunt" may. */
export function predicateVerb(items: readonly Item[], at: number): CueVerb {
  const reply =
    itemAt(items, at - 1)?.word === 'quote' &&
    itemAt(items, at + 1)?.word === 'determiner' &&
    itemAt(items, at + 2)?.entry.isIn(LIST.reply);
  return reply ? COME_REPLY : UNKNOWN;
}

const CLEAR: ReadonlySet<string> = new Set(['clear', 'plain', 'known']);

/** Whether "clear" stands behind "made" or "made it": how many items from the verb, 0 where it does not. */
function stepsToClear(items: readonly Item[], verb: number): number {
  if (!(items[verb] as Item).entry.isIn(LIST.makes)) return 0;
  const steps = itemAt(items, verb + 1)?.lower === 'it' ? 2 : 1;
  return CLEAR.has(itemAt(items, verb + steps)?.lower ?? '') ? steps : 0;
}

/** "he pointed out,", "pointed out that", "made it clear that": the last item of a verb with what belongs to it; not "came out of the talks". */
export function lastOfVerb(items: readonly Item[], verb: number): number {
  const clear = stepsToClear(items, verb);
  if (clear > 0) return verb + clear;
  const attitude = stepsToAttitude(items, verb);
  if (attitude > 0) return verb + attitude;
  if (itemAt(items, verb + 1)?.lower !== 'out' || itemAt(items, verb)?.entry.cue === null)
    return verb;
  return itemAt(items, verb + 2)?.word === 'preposition' ? verb : verb + 1;
}

/** "the court heard that he fled" */
export const HEAR: CueVerb = { ...PUT_IT, lemma: 'hear', precision: 0.85, quoting: 0.3 };
/** "the court held that he was free to go" */
export const HOLD: CueVerb = { ...PUT_IT, lemma: 'hold', precision: 0.85, quoting: 0.2 };
/** Words between who hears and the verb: "the jury of six women and six men heard". */
const LONGEST_HEARING = 9;

/** What is known of a verb that may tell who speaks; null for one that is no cue. `anyVerb` makes all verbs cues. */
export function cueVerb(items: readonly Item[], at: number, anyVerb: boolean): CueVerb | null {
  const { lower, entry } = items[at] as Item;
  if (lower === 'put' && itemAt(items, at + 1)?.lower === 'it') return PUT_IT;
  if (entry.isIn(LIST.shoots) && itemAt(items, at + 1)?.lower === 'back') return SHOOT_BACK;
  if (entry.isIn(LIST.points) && itemAt(items, at + 1)?.lower === 'out') return POINT_OUT;
  if (stepsToClear(items, at) > 0) return MAKE_CLEAR;
  if (stepsToAttitude(items, at) > 0) return ATTITUDE;
  if (anyVerb && isReplyComing(items, at)) return COME_REPLY;
  if (entry.isIn(LIST.heard) && isHearing(items, at)) return HEAR;
  if (entry.isIn(LIST.held) && isHolding(items, at)) return HOLD;
  return entry.cue ?? (anyVerb ? UNKNOWN : null);
}

/** So many words may tell how a court ruled: "in a decision of 6-3". */
const LONGEST_MANNER = 8;

/** Whether "that" stands behind how a court ruled and opens a clause: "unanimously that the", "in a 6-3 vote that the". */
function opensBehindManner(items: readonly Item[], verb: number): boolean {
  const opening = itemAt(items, verb + 1)?.word;
  if (opening !== 'adverb' && opening !== 'preposition' && opening !== 'number') return false;
  for (let at = verb + 2; at <= verb + LONGEST_MANNER; at++) {
    const item = itemAt(items, at);
    if (!item || item.text === ',' || item.word === 'quote') return false;
    if (item.lower !== 'that') continue;
    const subject = itemAt(items, at + 1)?.word;
    return subject !== 'auxiliary' && subject !== 'verb';
  }
  return false;
}

/** "the court held that he was free", "held in a 6-3 vote that he was", "She held that the deed was void"; not "She held that post". */
function isHolding(items: readonly Item[], verb: number): boolean {
  if (itemAt(items, verb + 1)?.lower !== 'that')
    return opensBehindManner(items, verb) && isHearing(items, verb);
  const subject = itemAt(items, verb + 2)?.word;
  return subject === 'determiner' || subject === 'pronoun' || isHearing(items, verb);
}

/** Words between the commas of "The inquest, sitting in Ames, heard". */
const LONGEST_ASIDE = 16;

/** The comma that opens an aside right before a verb; the verb where none ends there. */
function beforeAside(items: readonly Item[], verb: number): number {
  if (itemAt(items, verb - 1)?.text !== ',') return verb;
  for (let at = verb - 2; at > 0 && verb - at <= LONGEST_ASIDE; at--)
    if ((items[at] as Item).text === ',') return at;
  return verb;
}

/** Whether a court, an inquest or the like is what hears or holds; councillors and other gatherings hear "that" or a whole clause. */
function isHearing(items: readonly Item[], verb: number): boolean {
  const end = beforeAside(items, verb);
  const that = itemAt(items, verb + 1)?.lower === 'that' || opensWholeClause(items, verb + 1);
  for (let at = end - 1; at >= 0 && end - at <= LONGEST_HEARING; at--) {
    const { word, entry } = items[at] as Item;
    if (word === 'verb' || word === 'punctuation' || word === 'pronoun') return false;
    if (entry.isIn(LIST.hearing) || (that && entry.isIn(LIST.hears))) return true;
  }
  return false;
}
