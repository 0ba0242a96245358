import { isSmall } from '../../document/characters.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { type CueCandidate, SELDOM, STRONG } from '../cues/cue-candidate.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import { predicatedBy } from './predicated.ts';

const SMALL_WORD = /^\p{Ll}+[.,]?$/u;
const SMALL_WORDS = /^\p{Ll}+(?: \p{Ll}+){0,2}$/u;
const FEW_WORDS = /^\S+(?:\s\S+){0,3}$/;
const YES_OR_NO = /^(?:yes|no)[.,]?$/i;
const ADVICE = /^(?:strong )?([a-z]+)[.,]?$/i;
/** So many letters are looked at. */
const LOOKED_AT = 40;

/**
 * The writer's epithet or a name for a thing, not what somebody says: a lone small word behind a name (Hamas “tyrants”),
 * words behind a verb of naming, and “ghost train” in "the “ghost train”, which" or "the “ghost light” of legend".
 */
export function isEpithet(
  text: string,
  span: QuotedSpan,
  { items }: Clause,
  at: number,
  cues: readonly CueCandidate[],
  lexicon: QuoteLexicon,
): boolean {
  const left = itemAt(items, at - 1);
  const right = itemAt(items, at + 1);
  if (!left) return false;
  const naming = left.word === 'determiner' ? itemAt(items, at - 2) : left;
  if (naming?.entry.isIn(LIST.naming) || isSoCalled(items, at)) return true;
  if (
    naming?.lower === 'dubbed' &&
    cues.some(({ source, verb }) => source === null && items[verb] === naming)
  )
    return true;
  if (isInscription(items, cues, at)) return true;
  if (left.lower === 'or' && isEpithetBefore(items, at)) return true;
  if (isByname(items, at, cues) || isNamedBehindComma(items, at)) return true;
  if (right?.word === 'noun' && (right.entry.isIn(LIST.written) || isOfSource(items, at)))
    return true;
  if (left.lower === 'the' && (!right || right.form === 'mark') && isWhatIsCalled(items, at - 2))
    return true;
  const words = text.slice(span.start, Math.min(span.end, span.start + LOOKED_AT));
  if (FEW_WORDS.test(words)) {
    if (
      isName(items, left.word === 'determiner' ? at - 1 : at, naming ?? left) ||
      isInSubject(items, at, cues)
    )
      return true;
    if (isInBrackets(items, at) || isInRelative(items, at, cues)) return true;
  }
  if (left.word === 'preposition' && isRating(words, lexicon)) return true;
  if (YES_OR_NO.test(words) && isBallot(left)) return true;
  if (!isSmall(text.codePointAt(span.start) ?? 0) || isReported(items, cues, at)) return false;
  if (left.word === 'name')
    return (
      right !== undefined &&
      right.word !== 'verb' &&
      right.word !== 'auxiliary' &&
      SMALL_WORD.test(words) &&
      predicatedBy(items, cues, at) === null
    );
  if (left.lower !== 'the' || !SMALL_WORDS.test(words)) return false;
  return right?.lower === 'of' || (right?.text === ',' && itemAt(items, at + 2)?.lower === 'which');
}

/** "Hill charged that Lee “hid” the papers", "said it was the “dark heart” of the city": the words of who speaks; not "said the “ghost light” of legend was a lamp", which is what people talk of. */
function isReported(items: readonly Item[], cues: readonly CueCandidate[], at: number): boolean {
  const cue = cues.find(
    ({ verb, order, source, finite, precision }) =>
      verb < at && source !== null && finite && precision >= STRONG && order !== 'verb-subject',
  );
  if (cue === undefined) return false;
  const first =
    itemAt(items, cue.cueLast + 1)?.lower === 'that' ? cue.cueLast + 2 : cue.cueLast + 1;
  return at > first + 1 || (at > first && itemAt(items, first)?.word !== 'determiner');
}

/** "a banner in the east stand read “Thank you”": what is written on a thing that people hold or hang up. */
function isInscription(items: readonly Item[], cues: readonly CueCandidate[], at: number): boolean {
  const cue = cues.findLast(({ verb }) => verb < at);
  if (cue?.lemma !== 'read' || cue.source === null) return false;
  for (let index = cue.source.first; index <= cue.source.head; index++) {
    const { word, entry } = items[index] as Item;
    if (entry.isIn(LIST.hungUp)) return true;
    if (word === 'preposition') return false;
  }
  return false;
}

/** "the nickname “iron fist,” or “the man with the bloody hand,”": what a name means, or another one. */
function isEpithetBefore(items: readonly Item[], at: number): boolean {
  const other = itemAt(items, at - 2)?.text === ',' ? at - 3 : at - 2;
  if (itemAt(items, other)?.word !== 'quote') return false;
  return itemAt(items, other - 1)?.entry.isIn(LIST.naming) === true;
}

/** "according to the “Health for All” report" */
function isOfSource(items: readonly Item[], at: number): boolean {
  if ((items[at - 1] as Item).word !== 'determiner') return false;
  return itemAt(items, at - 2)?.lower === 'to' && itemAt(items, at - 3)?.lower === 'according';
}

/** "an advert on Monday titled, “Sham”", "a film called, “Salt.”": a name behind a needless comma. */
function isNamedBehindComma(items: readonly Item[], at: number): boolean {
  if (itemAt(items, at - 1)?.text !== ',' || !(items[at] as Item).titled) return false;
  const naming = itemAt(items, at - 2);
  if (naming?.lower === 'called') return itemAt(items, at - 3)?.word === 'noun';
  return naming?.entry.isIn(LIST.naming) === true;
}

/** "Everyone called Hill “Skipper”", "Friends call her “Bee”": a nickname that many use; not "Critics called him “the Butcher”". */
function isByname(items: readonly Item[], at: number, cues: readonly CueCandidate[]): boolean {
  const { word } = items[at - 1] as Item;
  if ((word !== 'name' && word !== 'object') || !(items[at] as Item).titled) return false;
  const cue = cues.findLast(({ verb }) => verb < at);
  if (!cue?.source || cue.lemma !== 'call' || cue.verb < at - LONGEST_BEARER) return false;
  return (items[cue.source.head] as Item).entry.isIn(LIST.crowd);
}

/** So many words has the name of who bears a nickname, with the verb before it. */
const LONGEST_BEARER = 4;

/** "the so-called “ghost train”" */
function isSoCalled(items: readonly Item[], at: number): boolean {
  return (
    itemAt(items, at - 1)?.lower === 'called' &&
    itemAt(items, at - 2)?.text === '-' &&
    itemAt(items, at - 3)?.lower === 'so'
  );
}

/** So far before its verb "what" may stand. */
const LONGEST_CALLING = 6;

/** "in what papers called the “killer fog”": a name; not "what he calls the “swamp”", "what they called the “absurd” plan". */
function isWhatIsCalled(items: readonly Item[], verb: number): boolean {
  if (itemAt(items, verb)?.entry.cue?.lemma !== 'call') return false;
  for (let at = verb - 1; at >= 0 && verb - at < LONGEST_CALLING; at--) {
    if ((items[at] as Item).lower === 'what') return itemAt(items, at + 1)?.word !== 'pronoun';
    if ((items[at] as Item).form === 'mark') return false;
  }
  return false;
}

/** What analysts advise to do with shares: "cut her rating to “hold”". */
function isRating(words: string, lexicon: QuoteLexicon): boolean {
  const advice = ADVICE.exec(words)?.[1];
  return advice !== undefined && lexicon.entry(advice).isIn(LIST.rating);
}

/** Words between "known" and "as": "known to his fans as". */
const LONGEST_KNOWN = 6;

/** "known to his fans as “Ace”", "whose name means “enough”" */
function isName(items: readonly Item[], at: number, left: Item): boolean {
  if (left.entry.isIn(LIST.means)) return itemAt(items, at - 2)?.word !== 'punctuation';
  if (left.lower !== 'as') return false;
  for (let before = at - 2; before >= 0 && at - before <= LONGEST_KNOWN; before--)
    if ((items[before] as Item).entry.isIn(LIST.knows)) return true;
  return false;
}

/** "an analyst with a “hold” rating said", "Jane Hill, author of “The Nest,” said": part of who speaks, where no verb comes before it. */
function isInSubject(items: readonly Item[], at: number, cues: readonly CueCandidate[]): boolean {
  const first = itemAt(items, at - 1)?.word === 'determiner' ? at - 1 : at;
  const left = itemAt(items, first - 1);
  const isOfNoun = itemAt(items, at + 1)?.word === 'noun';
  if (!isOfNoun && left?.word !== 'noun' && left?.word !== 'preposition') return false;
  const cue = cues.find(
    ({ source, verb, precision }) =>
      source !== null &&
      precision >= STRONG &&
      source.first < at &&
      (isOfNoun ? at < source.last : at <= source.last) &&
      verb > at,
  );
  if (!cue?.source) return false;
  for (let before = cue.source.first; before < at; before++) {
    const { word } = items[before] as Item;
    if (word === 'verb' || word === 'auxiliary' || word === 'relative') return false;
  }
  return true;
}

/** "Ames Bank (“AB”)", "(“Ames” or the “Company”)": what a thing is called further on. */
function isInBrackets(items: readonly Item[], at: number): boolean {
  for (let left = at - 1, steps = 0; left > 0 && steps < LONGEST_BRACKET; left--, steps++) {
    const { text, word, lower } = items[left] as Item;
    if (text === '(') return itemAt(items, left - 1)?.word !== 'punctuation' && closes(items, at);
    if (word !== 'determiner' && word !== 'quote' && lower !== 'or' && lower !== 'and')
      return false;
  }
  return false;
}

const LONGEST_BRACKET = 4;

function closes(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  return next?.text === ')' || next?.lower === 'or' || next?.lower === 'and';
}

/** "the group, which ranks Hill among its “enemies”, says": beside a verb that tells of no speech, in a clause about who speaks. */
function isInRelative(items: readonly Item[], at: number, cues: readonly CueCandidate[]): boolean {
  const cue = cues.find(
    ({ source, verb, precision }) =>
      source !== null && precision >= STRONG && source.first < at && at <= source.last && verb > at,
  );
  if (!cue?.source) return false;
  for (let before = at - 1; before > cue.source.first; before--) {
    const { word, entry } = items[before] as Item;
    if (word === 'relative') return itemAt(items, before - 1)?.text === ',';
    if (word === 'quote' || word === 'auxiliary') return false;
    if (entry.cue !== null && entry.cue.precision > SELDOM) return false;
  }
  return false;
}

/** "voted “Yes”", "put the “Yes” ahead", "comes after “No”"; not "chants of “No”", "with a “Yes”". */
function isBallot({ word, lower, entry }: Item): boolean {
  if (word === 'preposition') return lower !== 'of' && lower !== 'with';
  return lower === 'the' || word === 'subordinator' || entry.isIn(LIST.votes);
}
