import type { CueCandidate } from './cue-candidate.ts';
import { auxiliariesBefore, followingSubject, gerundSubject, subjectOf } from './find-subject.ts';
import type { CueVerb, QuoteLexicon } from './lexicon.ts';
import { markCues } from './mark-cues.ts';
import { accordingTo, readNoun } from './noun-cues.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Item } from './types.ts';

const UNKNOWN: CueVerb = { lemma: '', precision: 0.08, quoting: 0.2, group: 'unknown' };

/** "as one official put it" */
const PUT_IT: CueVerb = { lemma: 'put it', precision: 0.9, quoting: 0.8, group: 'speech' };

/** Finds every verb, "according to", colon and dash of a sentence that may tell who speaks. Other verbs with a subject come along when `anyVerb` is set. */
export function findCues(
  items: readonly Item[],
  lexicon: QuoteLexicon,
  anyVerb: boolean,
): CueCandidate[] {
  const found: CueCandidate[] = [];
  let subject: NounPhrase | null = null;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (
      (item.lower === 'according' && items[at + 1]?.lower === 'to') ||
      (item.lower === 'per' && at > 0)
    ) {
      const cueLast = item.lower === 'per' ? at : at + 1;
      const source = phraseStartingAt(items, cueLast + 1, lexicon, at > 0);
      if (source && (item.lower !== 'per' || items[at - 1]?.text === ','))
        found.push(accordingTo(at, cueLast, source));
      continue;
    }
    if (item.word === 'noun' && lexicon.cueNouns.has(item.lower)) {
      const candidate = readNoun(items, at, lexicon);
      if (candidate) found.push(candidate);
      continue;
    }
    if (item.word === 'auxiliary' && !subject)
      subject = subjectOf(items, at, lexicon)?.phrase ?? null;
    if (item.word !== 'verb') continue;
    const known = lexicon.cueVerbs.get(item.lower);
    const verb =
      item.lower === 'put' && items[at + 1]?.lower === 'it' ? PUT_IT : (known ?? UNKNOWN);
    const usable = known !== undefined || anyVerb || verb === PUT_IT;
    const candidate = readVerb(items, at, verb, subject, lexicon);
    if (candidate?.finite && candidate.source && candidate.order !== 'verb-subject')
      subject = candidate.source;
    if (candidate && usable) found.push(candidate);
  }
  found.push(...markCues(items, lexicon));
  return found;
}

function readVerb(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  before: NounPhrase | null,
  lexicon: QuoteLexicon,
): CueCandidate | null {
  const left = items[at - 1];
  const gerund = /ing$/.test((items[at] as Item).lower);
  const auxiliaries = auxiliariesBefore(items, at);
  const base = {
    verb: at,
    cueFirst: auxiliaries.first,
    cueLast: at,
    lemma: verb.lemma || (items[at] as Item).lower,
    precision: verb.precision,
    quoting: verb.quoting,
    group: verb.group,
    passive: auxiliaries.passive && !gerund,
    negated: auxiliaries.negated,
  };
  const afterQuote =
    left?.word === 'quote' ||
    (left !== undefined && /^[,—–-]$/.test(left.text) && items[at - 2]?.word === 'quote');
  const subject =
    gerund && auxiliaries.first === at
      ? gerundSubject(items, at, lexicon)
      : subjectOf(items, at, lexicon);
  const apposed = subject !== null && (items[subject.cueFirst - 1] as Item).text === ',';
  if (
    !gerund &&
    !apposed &&
    auxiliaries.first === at &&
    (!left || afterQuote || left.text === ',' || (at === 1 && left.word === 'conjunction'))
  ) {
    const right = phraseStartingAt(items, at + 1, lexicon);
    if (
      right &&
      !lexicon.calendar.has((items[right.first] as Item).lower) &&
      (afterQuote || lexicon.inverted.has((items[at] as Item).lower)) &&
      (left || lexicon.inverted.has((items[at] as Item).lower))
    )
      return {
        ...base,
        source: right,
        order: 'verb-subject',
        first: at,
        last: right.last,
        after: right.last + 1,
        finite: true,
      };
  }
  if (subject && !(gerund && auxiliaries.first === at)) {
    const order = subject.relative ? 'relative' : 'subject-verb';
    return {
      ...base,
      cueFirst: subject.cueFirst,
      source: subject.phrase,
      order,
      first: subject.phrase.first,
      last: at,
      after: at + 1,
      finite: true,
    };
  }
  const bare = { ...base, first: auxiliaries.first, last: at, after: at + 1, finite: false };
  if (gerund)
    return {
      ...bare,
      source: subject?.phrase ?? before ?? followingSubject(items, at, lexicon),
      order: 'participle',
    };
  const joined = items[auxiliaries.first - 1];
  if (
    before &&
    joined &&
    (joined.word === 'conjunction' || joined.text === ',' || joined.lower === 'to')
  )
    return { ...bare, source: before, order: 'shared-subject' };
  return { ...bare, source: before, order: 'bare' };
}
