import { type Item, itemAt } from '../clauses/item.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import type { CueVerb } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import { type CueCandidate, SELDOM } from './cue-candidate.ts';
import { cueVerb, lastOfVerb, predicateVerb } from './cue-verb.ts';
import { auxiliariesBefore, followingSubject, subjectOf } from './find-subject.ts';
import { FollowedSubjects } from './followed-subjects.ts';
import { gerundSubject } from './gerund-subject.ts';
import { headlineSubject } from './headline-subject.ts';
import { invertedSubject } from './inverted-subject.ts';
import { addMarkCues } from './mark-cues.ts';
import { accordingTo, inWordsOf, readNoun } from './noun-cues.ts';
import { isHearsay, quotedAs, readQuotedAs, saidToHave } from './second-hand.ts';

/** Finds every verb, "according to", colon and dash of a sentence that may tell who speaks. Other verbs with a subject come along when `anyVerb` is set. */
export function findCues(items: readonly Item[], anyVerb: boolean): CueCandidate[] {
  const found: CueCandidate[] = [];
  const subjects = new FollowedSubjects(items, anyVerb);
  let hearsay: CueCandidate | null = null;
  for (let at = 0; at < items.length; at++) {
    const { word, entry } = items[at] as Item;
    if (entry.cueNoun || entry.cuePreposition) {
      const fromWords = readWords(items, at);
      if (fromWords) found.push(fromWords);
    }
    if (anyVerb && word === 'auxiliary' && isWholePredicate(items, at))
      found.push(readVerb(items, at, predicateVerb(items, at), subjects));
    const verb = word === 'verb' ? cueVerb(items, at, anyVerb) : null;
    if (verb === null) continue;
    const quoted = entry.endsInIng ? quotedAs(items, at - 1) : null;
    if (quoted) {
      const first = dropVerb(found, quoted.verb) ?? quoted.phrase.first;
      found.push(readQuotedAs(at, verb, quoted.phrase, first));
      continue;
    }
    const candidate = readVerb(items, at, verb, subjects);
    at = Math.max(at, candidate.cueLast);
    if (isHearsay(items, candidate)) hearsay = candidate;
    else found.push(hearsay ? saidToHave(candidate, hearsay) : candidate);
    if (candidate.finite && candidate.source)
      subjects.meet(candidate.source, at, verb, speaks(items, candidate));
  }
  addMarkCues(items, found);
  return found;
}

/** "The paper quoted her as saying": whoever quotes says nothing; where these words begin. */
function dropVerb(found: CueCandidate[], verb: number): number | null {
  // It is among the last; a sentence may have thousands.
  let at = found.length - 1;
  while (at >= 0 && (found[at] as CueCandidate).verb > verb) at--;
  if (found[at]?.verb !== verb) return null;
  return found.splice(at, 1)[0]?.first ?? null;
}

const BE_OR_HAVE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had']);

/** "Jane Hill was blunt", not "was told". */
function isWholePredicate(items: readonly Item[], at: number): boolean {
  if (!BE_OR_HAVE.has((items[at] as Item).lower)) return false;
  let next = at + 1;
  while (itemAt(items, next)?.word === 'adverb') next++;
  const after = itemAt(items, next);
  return (
    after !== undefined &&
    after.word !== 'verb' &&
    after.word !== 'auxiliary' &&
    !after.entry.endsInEd
  );
}

/** Not "when she said", not "who said", nor "officers had been told". */
function speaks(items: readonly Item[], { order, first, passive, verb }: CueCandidate): boolean {
  if (passive && (items[verb] as Item).entry.cue?.frame === 'tellsHearer') return false;
  return order !== 'relative' && itemAt(items, first - 1)?.word !== 'subordinator';
}

/** "according to officials", "per the ministry", "his claim that". */
function readWords(items: readonly Item[], at: number): CueCandidate | null {
  const { lower, word, entry } = items[at] as Item;
  if (word === 'noun' && entry.cueNoun) return readNoun(items, at) ?? inWordsOf(items, at);
  if (!entry.cuePreposition) return null;
  const according = lower === 'according' && itemAt(items, at + 1)?.lower === 'to';
  if (!according && !(lower === 'per' && itemAt(items, at - 1)?.text === ',')) return null;
  const cueLast = according ? at + 1 : at;
  return accordingTo(items, at, cueLast);
}

function readVerb(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  subjects: FollowedSubjects,
): CueCandidate {
  const { lower, entry } = items[at] as Item;
  const gerund = entry.endsInIng;
  const auxiliaries = auxiliariesBefore(items, at);
  // "texted Poe again saying"
  const bare = auxiliaries.first === at || (gerund && items[auxiliaries.first]?.word === 'adverb');
  const subject = gerund && bare ? gerundSubject(items, at) : subjectOf(items, at);
  const right = !gerund && bare ? invertedSubject(items, at, subject) : null;
  const own = !right && subject && !(gerund && bare) ? subject : null;
  const placed = right
    ? placedBefore(at, right)
    : own
      ? placedBehind(at, own)
      : placedAlone(items, at, verb, auxiliaries.first, gerund, subject, subjects);
  const cueLast = placed.last === at ? lastOfVerb(items, at) : at;
  const passive = auxiliaries.passive && !gerund && !isMood(items, at, verb);
  const participle = bare && own === null && entry.endsInEd;
  const agent = (own && passive) || participle ? agentOf(items, at, participle) : null;
  const last = agent ? agent.last : Math.max(placed.last, cueLast);
  return {
    verb: at,
    cueFirst: own ? own.cueFirst : auxiliaries.first,
    cueLast,
    lemma: verb.lemma || lower,
    lists: verb.lemma ? verb.lists : entry.lists,
    precision: verb.precision,
    quoting: verb.quoting,
    group: verb.group,
    passive: passive && !agent,
    negated:
      auxiliaries.negated || (own !== null && isNobody(items, own.phrase)) || isNor(items, own),
    source: agent ?? placed.source,
    order: agent && participle ? 'participle' : placed.order,
    first: placed.first,
    last,
    after: last + 1,
    finite: placed.finite,
  };
}

/** "No one said", "Nobody at the port said", "Not one pilot said" */
function isNobody(items: readonly Item[], { first }: NounPhrase): boolean {
  if ((items[first] as Item).entry.isIn(LIST.nobody)) return true;
  const before = itemAt(items, first - 1);
  return before !== undefined && (before.lower === 'no' || before.lower === 'not');
}

/** "Nor would she say", "Neither did the firm explain": the auxiliary stands before the subject. */
function isNor(items: readonly Item[], own: Subject): boolean {
  const auxiliary = own && itemAt(items, own.phrase.first - 1);
  const before = own && itemAt(items, own.phrase.first - 2);
  if (!auxiliary || !before || auxiliary.word !== 'auxiliary') return false;
  return before.lower === 'nor' || before.lower === 'neither';
}

/** "The minister was clear: “…”", "Hill was delighted: “…”": how somebody speaks, not what is done to somebody. */
function isMood(items: readonly Item[], at: number, verb: CueVerb): boolean {
  return itemAt(items, at + 1)?.text === ':' && (verb.lemma === '' || verb.lemma === 'clear');
}

/** "They were told by officials that", "was described by Hill as “a farce”", "was labelled “a farce” by Hill": who tells, behind a verb whose object comes first; of a mere participle, "described by Hill as", only before the words in marks. */
function agentOf(items: readonly Item[], verb: number, participle: boolean): NounPhrase | null {
  const { cue } = (items[verb] as Item).entry;
  if (cue === null || cue.precision < SELDOM) return null;
  const tells = cue.frame === 'tellsHearer' && !participle;
  const isBehindQuote = !tells && !participle && itemAt(items, verb + 1)?.word === 'quote';
  const by = isBehindQuote ? verb + 2 : verb + 1;
  if (itemAt(items, by)?.lower !== 'by') return null;
  // "told by phone"
  const { word, entry } = itemAt(items, by + 1) ?? {};
  if (word === 'noun' && entry?.role === null && !entry.endsInS) return null;
  const agent = phraseStartingAt(items, by + 1, tells);
  if (agent === null || tells || isBehindQuote) return agent;
  // "rejected by the court" says nothing; "quoted by the paper as saying" is of who was quoted.
  const next = itemAt(items, agent.last + 1);
  const isAs = next?.lower === 'as' && !itemAt(items, agent.last + 2)?.entry.endsInIng;
  return isAs || next?.word === 'quote' ? agent : null;
}

/** Verbs that nearly always report. */
const SURE = 0.7;

type Placed = Pick<CueCandidate, 'source' | 'order' | 'first' | 'last' | 'finite'>;
type Subject = ReturnType<typeof subjectOf>;

/** "said Jane Hill" */
function placedBefore(at: number, source: NounPhrase): Placed {
  return { source, order: 'verb-subject', first: at, last: source.last, finite: true };
}

/** "Jane Hill said", "who said" */
function placedBehind(at: number, { phrase, relative }: NonNullable<Subject>): Placed {
  const order = relative ? 'relative' : 'subject-verb';
  return { source: phrase, order, first: phrase.first, last: at, finite: true };
}

/** "… and denied", "…, adding": the subject is another verb's. */
function placedAlone(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  first: number,
  gerund: boolean,
  subject: Subject,
  subjects: FollowedSubjects,
): Placed {
  if (gerund) {
    const source =
      subject?.phrase ??
      subjects.sharedBy(verb, at, itemAt(items, first - 1)?.text === ',') ??
      followingSubject(items, at);
    return { source, order: 'participle', first, last: at, finite: false };
  }
  const joined = itemAt(items, first - 1);
  // "Hill left when told the road was shut": he hears it.
  if (joined?.word === 'subordinator' && verb.frame === 'tellsHearer')
    return { source: null, order: 'bare', first, last: at, finite: false };
  const source = subjects.sharedBy(verb, at, itemAt(items, first - 2)?.text === ',');
  // "thanked the city, then added"
  const then = joined?.text === ',' && itemAt(items, first)?.lower === 'then';
  if (source === null && joined?.word === 'conjunction' && verb.precision >= SURE) {
    const opening = headlineSubject(items, at);
    if (opening)
      return { source: opening, order: 'shared-subject', first, last: at, finite: false };
  }
  const shared =
    source && joined && (joined.word === 'conjunction' || joined.lower === 'to' || then);
  return { source, order: shared ? 'shared-subject' : 'bare', first, last: at, finite: false };
}
