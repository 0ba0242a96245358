import type { WordClass } from '../types.ts';
import type { LexicalEntry } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import { headIsPlural } from './head-before-phrase.ts';
import { isPlural } from './is-plural.ts';
import { type Item, itemAt } from './item.ts';
import { reportsClause } from './reports-clause.ts';
import { endsQuotePhrase, endsReport, endsShortSentence } from './verb-at-end.ts';

/** Verbs whatever stands before them. */
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'wrote']);

/** Tells "he claims", "officials report" and "Trump plans to" from "his claims", "a report" and "tax plans". */
export function verbOrNoun(items: readonly Item[], at: number): WordClass {
  const { lower, entry } = items[at] as Item;
  const gerund = entry.endsInIng;
  const next = itemAt(items, at + 1) ?? null;
  // "But state Senator Jane Hill"
  if (entry.title && next?.form === 'capital' && next.entry.title) return 'noun';
  let before = at - 1;
  while (before >= 0 && (items[before] as Item).word === 'adverb') before--;
  const previous = before >= 0 ? (items[before] as Item) : null;
  // "KPA managing director Ruth Wanjala", "its chief operating officer"
  const surelyVerb = entry.verb && !entry.verbOrNoun;
  if (!previous) return surelyVerb || gerund ? 'verb' : 'noun';
  if (gerund && (previous.word === 'name' || previous.lower === 'chief') && next?.entry.role)
    return 'noun';
  switch (previous.word) {
    case 'determiner':
    case 'number':
      if (!surelyVerb) return 'noun';
      if (mayStandAlone(previous) && !isRoughlyNominal(next)) return 'verb';
      if (lower === 'say' && isBehindObject(items, before)) return 'verb';
      return lower === 'tells' || SAYS.has(lower) ? 'verb' : 'noun';
    case 'possessive':
      return surelyVerb && SAYS.has(lower) ? 'verb' : 'noun';
    case 'quote':
      return !surelyVerb && isBehindEpithet(items, before, entry) ? 'noun' : 'verb';
    case 'auxiliary':
    case 'pronoun':
      return 'verb';
    case 'relative':
      // "which studies by the board suggest"
      if (isUnlisted(entry) && previous.lower !== 'who' && next?.entry.closed === 'preposition')
        return 'noun';
      return surelyVerb || !isPointing(items, before) ? 'verb' : 'noun';
    case 'preposition':
      // "those who lost out say", "a sign outside says"
      if (previous.entry.isIn(LIST.particle) && (SAYS.has(lower) || lower === 'say')) return 'verb';
      if (previous.lower === 'to')
        return !surelyVerb && itemAt(items, before - 1)?.lower === 'according' ? 'noun' : 'verb';
      return gerund && (surelyVerb || next === null || roughClass(next) !== 'noun')
        ? 'verb'
        : 'noun';
    case 'name':
    case 'noun':
      if (entry.samePast && isOwnThing(items, before, next)) return 'noun';
      // "his Saturday broadcast"
      if (previous.calendar && OWN.has(itemAt(items, before - 1)?.lower ?? '') && !SAYS.has(lower))
        return 'noun';
      if (surelyVerb)
        return before === at - 1 && isCompound(items, before, entry) ? 'noun' : 'verb';
      return agrees(items, at, previous) || isVerbAtEnd(items, at) ? 'verb' : 'noun';
    case 'conjunction':
    case 'punctuation':
    case 'object':
    case 'verb':
      if (surelyVerb || gerund || isCuePast(entry, previous)) return 'verb';
      if (previous.word === 'conjunction' && bringsInWords(items, at)) return 'verb';
      if (entry.endsInEd && isBeforeSaying(items, at, previous)) return 'verb';
      return previous.word !== 'verb' && opensComplement(items, at + 1) ? 'verb' : 'noun';
    case 'subordinator':
      // "who once bragged that"
      if (entry.endsInEd && entry.cue?.group === 'speech') return 'verb';
      // "while cautioning that"
      return surelyVerb || (gerund && next?.lower === 'that' && previous.lower !== 'as')
        ? 'verb'
        : 'noun';
    default:
      return surelyVerb ? 'verb' : 'noun';
  }
}

/** "a “no entry” sign", "the “Health for All” report": a noun with words in marks before it. */
function isBehindEpithet(items: readonly Item[], quote: number, entry: LexicalEntry): boolean {
  const article = itemAt(items, quote - 1)?.lower;
  if (article === 'a' || article === 'an') return true;
  return article === 'the' && (entry.document || entry.isIn(LIST.written));
}

function isVerbAtEnd(items: readonly Item[], at: number): boolean {
  return endsQuotePhrase(items, at) || endsReport(items, at) || endsShortSentence(items, at);
}

/** "those close to her say": not "had her say". */
function isBehindObject(items: readonly Item[], her: number): boolean {
  return (
    (items[her] as Item).lower === 'her' && itemAt(items, her - 1)?.entry.closed === 'preposition'
  );
}

/** So far before its noun "its" may stand: "its second large cut". */
const LONGEST_THING = 5;
const OWN: ReadonlySet<string> = new Set(['its', 'his', 'her', 'their']);

/** "raised its profit forecast for 2026", "on Thursday, its second large cut in five weeks": a thing of somebody's own; not "its board cut rates". */
function isOwnThing(items: readonly Item[], last: number, next: Item | null): boolean {
  let at = last;
  while (last - at < LONGEST_THING && isPlain(itemAt(items, at))) at--;
  const left = itemAt(items, at - 1);
  if (at === last || left === undefined || !OWN.has((items[at] as Item).lower)) return false;
  if (left.word === 'verb') return true;
  return left.text === ',' && next?.entry.closed === 'preposition';
}

function isPlain(item: Item | undefined): boolean {
  return item?.word === 'noun' || item?.word === 'number';
}

/** Who speaks may be no more than "some", "both" or "two". */
function mayStandAlone({ word, entry }: Item): boolean {
  return word === 'number' || entry.isIn(LIST.standsAlone);
}

/** "Hill, who is 40, confided in friends": the past of a verb of speech that no list of verbs holds. */
function isCuePast({ endsInEd, cue }: LexicalEntry, previous: Item): boolean {
  return endsInEd && cue?.group === 'speech' && previous.text === ',';
}

/** "puts down the jug and whispers, “…”", "stops and smiles: “…”" */
function bringsInWords(items: readonly Item[], at: number): boolean {
  const mark = itemAt(items, at + 1)?.text;
  if (mark !== ',' && mark !== ':') return false;
  return (items[at] as Item).entry.cue !== null && itemAt(items, at + 2)?.word === 'quote';
}

/** So far behind a verb its participle may stand: "apologised on Monday, saying". */
const LONGEST_BEFORE_SAYING = 6;

/** "Hill, a friend, hesitated, saying it was late": the past behind an apposition, before a comma and a participle of speech. */
function isBeforeSaying(items: readonly Item[], at: number, previous: Item): boolean {
  if (previous.text !== ',') return false;
  for (let next = at + 1; next < at + LONGEST_BEFORE_SAYING; next++) {
    const { text, form } = itemAt(items, next) ?? {};
    if (text === ',') {
      const saying = itemAt(items, next + 1)?.entry;
      return saying?.endsInIng === true && saying.cue !== null;
    }
    if (text === undefined || form === 'mark') return false;
  }
  return false;
}

/** "disputed that account", "of that claim", not "posts that report late". */
function isPointing(items: readonly Item[], that: number): boolean {
  if ((items[that] as Item).lower !== 'that') return false;
  const left = itemAt(items, that - 1)?.word;
  return left === undefined || left === 'verb' || left === 'preposition';
}

function isRoughlyNominal(item: Item | null): boolean {
  if (item === null) return false;
  const rough = roughClass(item);
  return rough === 'noun' || rough === 'name';
}

/** "at a campaign stop": a base form after a determiner and a singular noun. */
function isCompound(items: readonly Item[], before: number, entry: LexicalEntry): boolean {
  const previous = items[before] as Item;
  if (
    previous.word !== 'noun' ||
    isPlural(previous) ||
    itemAt(items, before - 1)?.word !== 'determiner'
  )
    return false;
  // "women in the village complain that they"
  if (itemAt(items, before + 2)?.lower === 'that' && opensComplement(items, before + 2))
    return false;
  return (entry.cue?.precision ?? 0) <= 0.85 && !entry.samePast && entry.verbBase;
}

/** "officials report that", "the ministry reports:", "Mr Hill claims the": number of the noun and what follows fit a verb. */
function agrees(items: readonly Item[], at: number, previous: Item): boolean {
  const { entry } = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (entry.endsInEd || entry.endsInIng) return true;
  // "MSNBC host Chris Matthews" has no verb in it.
  if (entry.role !== null && next?.form === 'capital') return false;
  // "Hill hit out at the plan"
  if (entry.isIn(LIST.shoots) && (next?.lower === 'out' || next?.lower === 'back')) return true;
  // "raised its forecast for next year"
  if (entry.samePast && entry.cue && next?.word === 'preposition') return false;
  if (reportsClause(items, at)) return true;
  if (previous.word !== 'noun') return opensComplement(items, at + 1);
  const plural = isPlural(previous);
  if (plural === entry.endsInS && !entry.samePast)
    return isVerbOfHead(items, at) || isOfMembers(items, at);
  if (isUnlisted(entry)) return takesObject(next);
  return opensComplement(items, at + 1) || (entry.cue !== null && isBeforeGap(items, at));
}

/** "a device that its makers claim can tell lies": an auxiliary behind it, and "that", "who" or "which" before its subject. */
function isBeforeGap(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1)?.entry;
  if (next?.closed !== 'auxiliary' || next.form !== 'small') return false;
  let left = at - 1;
  while (isPlain(itemAt(items, left)) || itemAt(items, left)?.word === 'determiner') left--;
  return itemAt(items, left)?.word === 'relative' && itemAt(items, left - 1)?.word === 'noun';
}

/** "damages", "thrives": a verb only by the s behind what a list tells. */
function isUnlisted({ endsInS, verb, verbOrNoun, cue }: LexicalEntry): boolean {
  return endsInS && !verb && !verbOrNoun && cue === null;
}

/** "the tax damages the town", "costs it dear"; not "the frozen deposits for", "the tax receipts that" */
function takesObject(next: Item | undefined): boolean {
  const word = next && roughClass(next);
  if (next?.lower === 'it') return true;
  return word === 'determiner' || word === 'object' || word === 'number';
}

/** "members of the family claim they", "critics of the plan point out that": a verb that fits the head of its subject, not the noun right before it. */
function isVerbOfHead(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  const out = entry.cue && itemAt(items, at + 1)?.lower === 'out';
  if (!out && !opensComplement(items, at + 1)) return false;
  return headIsPlural(items, at - 1) === !entry.endsInS;
}

/** "The family claim they", "the couple fear that": a verb in the plural behind a noun for several people; not "the family claim office". */
function isOfMembers(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  if (!entry.isIn(LIST.claims) || itemAt(items, at - 2)?.word !== 'determiner') return false;
  return (items[at - 1] as Item).entry.isIn(LIST.collective) && opensComplement(items, at + 1);
}

const COMPLEMENT: ReadonlySet<WordClass> = new Set([
  'determiner',
  'pronoun',
  'object',
  'relative',
  'subordinator',
  'name',
  'adverb',
]);

const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['her', 'to', 'for']);

function opensComplement(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at);
  // "the Thai side whose school was hit", "border posts that used to find": the word before is a noun.
  if (!next || next.lower === 'whose' || (next.lower === 'that' && verbFollows(items, at)))
    return false;
  if (next.word === 'quote' || next.text === ':' || OPENS_COMPLEMENT.has(next.lower)) return true;
  return COMPLEMENT.has(roughClass(next));
}

function verbFollows(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1)?.entry;
  return next !== undefined && (next.closed === 'auxiliary' || (next.verb && !next.verbOrNoun));
}

/** The class a word has on its own, before its neighbours are looked at. */
function roughClass({ word, form, entry }: Item): WordClass {
  if (word === 'quote') return 'quote';
  if (entry.closed) return entry.closed;
  if (form === 'mark') return 'punctuation';
  if (form === 'capital') return 'name';
  return entry.adverb ? 'adverb' : entry.verb ? 'verb' : 'noun';
}
