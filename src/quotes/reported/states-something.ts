import { type Item, itemAt } from '../clauses/item.ts';
import { opensBareClause } from '../clauses/reports-clause.ts';
import { opensWholeClause } from '../clauses/whole-clause.ts';
import type { CueCandidate, CueOrder } from '../cues/cue-candidate.ts';
import { tellsWhichTime } from '../phrases/time-words.ts';
import { LIST } from '../words/rule-words.ts';
import { ASKING } from './asking.ts';
import { hasFiniteVerb, hasMainClause, isFiniteVerb } from './content-edges.ts';
import { gapBefore } from './gap-clause.ts';
import type { ReportedContent } from './reported-content.ts';
import { isNumberAbout, isObjectOf } from './reported-object.ts';
import { isSaidByNobody } from './said-by-nobody.ts';

/** Orders in which what follows a cue may be its object. */
const BEFORE_OBJECT: ReadonlySet<CueOrder> = new Set([
  'subject-verb',
  'shared-subject',
  'participle',
  'relative',
  'bare',
]);
const SHORT = 4;
const LONG = 6;

/**
 * Whether a reported content is a statement, as against an object or an act: "said the plan was sound", not
 * "announced the plan", "promised to stay", "declined to comment".
 */
export function statesSomething(
  items: readonly Item[],
  cue: CueCandidate,
  content: ReportedContent,
): boolean {
  // "if they promised that he would be freed"
  if (itemAt(items, cue.first - 1)?.entry.isIn(LIST.supposing)) return false;
  // "Whether she had read it, she did not say."
  if (content.position === 'before' && isUnanswered(items, cue, content)) return false;
  if (content.position !== 'after') return true;
  if (isSaidByNobody(items, cue) || lacksEnd(items, cue, content)) return false;
  if (!BEFORE_OBJECT.has(cue.order)) return true;
  const { first, last, opener } = content;
  // "would not confirm that the plan was dead"; but "did not deny that" states something.
  if (cue.negated && cue.group === 'speech' && !cue.lists.has(LIST.denies)) return false;
  const frame = itemAt(items, cue.verb)?.entry.cue?.frame;
  // "wanted to know why"
  if (cue.lemma === 'know' && ASKING.has(opener)) return wantsToKnow(items, cue);
  // "The Herald has learned that"
  if (frame === 'comesToKnow')
    return opener === 'that' && cue.lemma === 'learn' && isPerfect(items, cue.verb);
  // "described how he had fled"
  if (frame === 'givesName') return opener === 'how' && isClause(items, first + 1, last);
  if (opener === 'that') return opensClause(items, first, last);
  // "was disclosed in a letter sent on Monday"
  if (cue.passive && opener === '' && frame !== 'tellsHearer' && cue.lemma !== 'quote')
    return isSaidByMany(items, cue) && opensWholeClause(items, first);
  // "denied stealing it"
  if (cue.lemma === 'deny' && itemAt(items, first)?.entry.endsInIng && last > first) return true;
  // "ruled she was free", not "ruled the land"
  if (frame === 'takesThing')
    if (
      cue.group !== 'speech' ||
      !(opensWholeClause(items, first) || opensBareClause(items, first))
    )
      return false;
  // "urged the firm to swiftly pay what it owed"
  if (opener === 'to' || (cue.lists.has(LIST.begs) && isWhoIsAsked(items, first, opener)))
    return false;
  if (ASKING.has(opener) && mayTell(items, cue)) return false;
  // "The panel was told how he had fled"
  if (opener === 'how' && cue.passive && frame === 'tellsHearer')
    return isClause(items, first + 1, last);
  if (ASKING.has(opener))
    return last > first + 1 && asksSomething(items, cue) && !wasAsked(items, cue, first, last);
  if (cue.group === 'speech' && gapBefore(items, cue, first) >= 0) return true;
  if (modifiesNoun(cue, items, first) || isObjectOf(items, cue, first, last)) return false;
  return (
    isClause(items, first, last) ||
    // A verb that is taken for a noun: "auditors say the sale cost the treasury billions".
    (cue.lemma === 'say' &&
      last - first >= SHORT &&
      (itemAt(items, first)?.word !== 'preposition' || isNumberAbout(items, first)) &&
      !isNoClause(items, first))
  );
}

/** "It is alleged", "It was claimed" */
export function isSaidByMany(
  items: readonly Item[],
  { group, source, cueFirst }: CueCandidate,
): boolean {
  return (
    group === 'speech' &&
    source !== null &&
    source.last === cueFirst - 1 &&
    itemAt(items, source.last)?.lower === 'it'
  );
}

/** "as he said they would be", "what she said she would": the words end where something is left out. */
function lacksEnd(
  items: readonly Item[],
  { first: cue }: CueCandidate,
  { first, last, rest }: ReportedContent,
): boolean {
  const opening = itemAt(items, cue - 1)?.lower;
  if ((opening !== 'as' && opening !== 'what') || rest || last - first > SHORT) return false;
  const { word, lower } = items[last] as Item;
  return word === 'auxiliary' && lower !== 'not' && lower.length > 1;
}

/** "that the candidate misspoke", "that repairs cost ten million", whatever is known of the verb; not "that account of the war". */
function opensClause(items: readonly Item[], that: number, last: number): boolean {
  const next = itemAt(items, that + 1);
  // "shrugged that off", "dismissed that as a lie"
  if (last - that < 2 || !next) return false;
  // "that as many as 20 had died", "that as the water rose, they fled"
  if (next.lower === 'as' && next.word !== 'adverb')
    return hasMainClause(items, that + 1, last + 1);
  // "rejected that, and left the room"
  if (next.text === ',' && itemAt(items, that + 2)?.word === 'conjunction') return false;
  if (next.word !== 'noun' || next.entry.endsInS) return true;
  const long = last - that > LONG && itemAt(items, that + 2)?.word !== 'preposition';
  return long || hasFiniteVerb(items, that + 1, last + 1);
}

/** "said nothing in public for a fortnight", "says no to 85 homes" */
function isNoClause(items: readonly Item[], first: number): boolean {
  const { lower, form, entry } = items[first] as Item;
  // "So" with a capital may be a name.
  if (form === 'small' && entry.isIn(LIST.saysNothing)) return true;
  return (lower === 'no' || lower === 'yes') && itemAt(items, first + 1)?.lower === 'to';
}

/** "asked whether he would run", "explained why it failed"; not "asked whether he would run, Hill smiled", where nobody is said to ask. */
function asksSomething(items: readonly Item[], cue: CueCandidate): boolean {
  if (cue.source === null || cue.order === 'bare') return false;
  if (cue.group !== 'speech' || cue.passive || cue.negated) return false;
  // "went on to ask whether"; "declined to say who" tells nothing.
  return cue.lists.has(LIST.asks) || itemAt(items, cue.cueFirst - 1)?.lower !== 'to';
}

/** "the data can tell us whether it will hold": what somebody may learn from it. */
function mayTell(items: readonly Item[], { lemma, cueFirst, verb, order }: CueCandidate): boolean {
  if (lemma !== 'tell' || order !== 'subject-verb' || cueFirst === verb) return false;
  return MAY.has((items[cueFirst] as Item).lower) && itemAt(items, verb + 1)?.word === 'object';
}

const MAY: ReadonlySet<string> = new Set(['can', 'could', 'may', 'might']);

/** "the firm to pay", not "why it had not", "which firm would" */
function isWhoIsAsked(items: readonly Item[], first: number, opener: string): boolean {
  return opener === '' && items[first]?.word !== 'relative';
}

/** "wanted to know why", "demanded to know whether" */
export function wantsToKnow(items: readonly Item[], { verb }: CueCandidate): boolean {
  return (
    itemAt(items, verb - 1)?.lower === 'to' &&
    itemAt(items, verb - 2)?.entry.isIn(LIST.wants) === true
  );
}

/** "Hill, asked whether she would run, smiled": of whom it is asked, behind whom the sentence goes on. */
function wasAsked(
  items: readonly Item[],
  { verb, cueFirst }: CueCandidate,
  first: number,
  last: number,
): boolean {
  if (cueFirst !== verb || itemAt(items, verb - 1)?.text !== ',') return false;
  for (let at = first + 1; at <= last + 1 && at < items.length - 1; at++)
    if ((items[at] as Item).text === ',' && isFiniteVerb(items[at + 1] as Item)) return true;
  return false;
}

/** "Whether she had read it, she did not say", "Where it went, they refused to tell" */
function isUnanswered(
  items: readonly Item[],
  cue: CueCandidate,
  { first }: ReportedContent,
): boolean {
  if (!ASKING.has((items[first] as Item).lower)) return false;
  return cue.negated || cue.lists.has(LIST.refuses);
}

/** "has learned" */
function isPerfect(items: readonly Item[], verb: number): boolean {
  const { lower } = itemAt(items, verb - 1) ?? {};
  return lower === 'has' || lower === 'have';
}

/**
 * Whether a phrase behind the cue goes straight on to the verb, which then is the sentence's own, the cue a participle:
 * "the truce announced in July was broken", not "announced in July the truce was broken".
 */
function modifiesNoun({ verb }: CueCandidate, items: readonly Item[], first: number): boolean {
  const cue = itemAt(items, verb);
  if (itemAt(items, first)?.word !== 'preposition') return false;
  if (!cue?.entry.endsInEd && !/(?:en|wn|orn|^found)$/.test(cue?.lower ?? '')) return false;
  if (itemAt(items, verb - 1)?.word === 'auxiliary') return false;
  if (standsApart(items, verb, first)) return true;
  for (let at = first + 1; at < items.length; at++) {
    const { word, entry } = items[at] as Item;
    const left = (items[at - 1] as Item).word;
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInIng)) return true;
    // "charged in that attack"
    if (word === 'relative' && left === 'preposition') continue;
    if (word === 'punctuation' || word === 'relative' || word === 'subordinator') return false;
    if (left === 'preposition' || left === 'determiner') continue;
    if (word === 'determiner' || word === 'pronoun' || (word === 'name' && left !== 'name'))
      return false;
  }
  return false;
}

/** "The layoffs, announced in an email, take effect in June": commas on both sides, and the sentence's verb behind them. */
function standsApart(items: readonly Item[], verb: number, first: number): boolean {
  if (itemAt(items, verb - 1)?.text !== ',') return false;
  for (let at = verb - 2; at > 0; at--) if ((items[at] as Item).text === ',') return false;
  for (let at = first + 1; at < items.length - 1; at++) {
    if (isFiniteVerb(items[at] as Item)) return false;
    if ((items[at] as Item).text === ',' && isFiniteVerb(items[at + 1] as Item)) return true;
  }
  return false;
}

/** "claimed the attack in a message posted late on Monday": a participle. */
function isPublished(items: readonly Item[], at: number): boolean {
  if (itemAt(items, at - 1)?.entry.medium !== true || !(items[at] as Item).entry.endsInEd)
    return false;
  const determiner = itemAt(items, at - 2);
  return determiner?.word === 'determiner' && itemAt(items, at - 3)?.word === 'preposition';
}

/** "brokered by Qatar", "led by the mayor": a participle that tells the noun before it apart. */
function isDoneBy(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  if (!entry.endsInEd && !entry.isIn(LIST.participle)) return false;
  if (itemAt(items, at - 1)?.word === 'auxiliary') return false;
  // "held last May by the court"
  let by = at + 1;
  while (by < at + LONGEST_DONE && isTimeOrPlace(itemAt(items, by))) by++;
  return itemAt(items, by)?.lower === 'by';
}

/** So far behind a participle "by" may stand. */
const LONGEST_DONE = 4;

function isTimeOrPlace(item: Item | undefined): boolean {
  return item?.calendar === true || item?.lower === 'in' || tellsWhichTime(item);
}

/** Subject and finite verb, with nothing before the verb that makes it another clause's. */
function isClause(items: readonly Item[], first: number, last: number): boolean {
  let subject = false;
  for (let at = first; at <= last; at++) {
    const { word, lower } = items[at] as Item;
    const left = itemAt(items, at - 1);
    // "urged the members not to go"
    if (lower === 'to' && left?.lower === 'not') return false;
    // "opposes the truce brokered by Qatar"
    if (word === 'verb' && isDoneBy(items, at)) continue;
    // "declared an emergency and cancelled a trip": the verb is the cue's subject's.
    if (isFiniteVerb(items[at] as Item) && !isPublished(items, at))
      return subject && left?.lower !== 'to' && left?.word !== 'conjunction';
    // "cautioned, as did the others, that taxes would rise"
    if (lower === 'that' && (left?.word === 'quote' || left?.text === ',')) return true;
    if (word === 'relative' || word === 'subordinator') {
      if (subject) return false;
    } else if (
      lower === 'there' ||
      (word !== 'adverb' && word !== 'punctuation' && word !== 'preposition')
    )
      subject = true;
  }
  return false;
}
