import { phraseBeforeApposition } from './apposition.ts';
import type { CueVerb, QuoteLexicon } from './lexicon.ts';
import { isNominal, type NounPhrase, phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Item } from './types.ts';

/** How source and cue stand to each other. */
export type CueOrder =
  | 'subject-verb'
  | 'verb-subject'
  | 'shared-subject'
  | 'participle'
  | 'relative'
  | 'according-to'
  | 'colon'
  | 'dash'
  | 'noun'
  | 'bare';

/** A possible cue in a sentence, with item indexes; `first`/`last` cover cue and source, `after` is where content may begin. */
export interface CueCandidate {
  readonly verb: number;
  readonly cueFirst: number;
  readonly cueLast: number;
  readonly source: NounPhrase | null;
  readonly order: CueOrder;
  readonly first: number;
  readonly last: number;
  readonly after: number;
  readonly lemma: string;
  readonly precision: number;
  readonly quoting: number;
  readonly passive: boolean;
  readonly negated: boolean;
  /** Has a subject of its own, so that later verbs may share it. */
  readonly finite: boolean;
}

const UNKNOWN: CueVerb = { lemma: '', precision: 0.08, quoting: 0.2 };

/** "as one official put it" */
const PUT_IT: CueVerb = { lemma: 'put it', precision: 0.9, quoting: 0.8 };

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

/** "Mr Hill's claim that …", "their words, “…”": a noun that reports, with its owner as source. */
function readNoun(items: readonly Item[], at: number, lexicon: QuoteLexicon): CueCandidate | null {
  let left = at - 1;
  while (left > 0 && items[left]?.word === 'noun' && at - left < 3) left--;
  const owner = items[left];
  const next = items[at + 1];
  const opens = next?.word === 'quote' || next?.lower === 'that' || /^[,:]$/.test(next?.text ?? '');
  if (!owner || !opens) return null;
  const source =
    owner.word === 'possessive'
      ? phraseEndingAt(items, left - 1, lexicon)
      : /^(?:his|her|their|its|my|our)$/.test(owner.lower)
        ? { first: left, last: left, head: left }
        : null;
  if (!source) return null;
  const base = {
    verb: at,
    cueFirst: at,
    cueLast: at,
    source,
    order: 'noun',
    lemma: items[at]?.lower ?? '',
  } as const;
  return {
    ...base,
    first: source.first,
    last: at,
    after: at + 1,
    precision: 0.4,
    quoting: 0.3,
    passive: false,
    negated: false,
    finite: false,
  };
}

function accordingTo(at: number, cueLast: number, source: NounPhrase): CueCandidate {
  return {
    verb: at,
    cueFirst: at,
    cueLast,
    source,
    order: 'according-to',
    first: at,
    last: source.last,
    after: source.last + 1,
    lemma: 'according to',
    precision: 0.95,
    quoting: 0.3,
    passive: false,
    negated: false,
    finite: false,
  };
}

interface Subject {
  readonly phrase: NounPhrase;
  readonly cueFirst: number;
  readonly relative: boolean;
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
      (afterQuote || verb.precision > 0.5) &&
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

/** "footage of Clinton asking": the phrase right before a participle, when no comma parts them. */
function gerundSubject(items: readonly Item[], at: number, lexicon: QuoteLexicon): Subject | null {
  let last = at - 1;
  while (items[last]?.word === 'adverb') last--;
  const left = items[last];
  if (
    !left ||
    !(left.word === 'name' || left.word === 'pronoun') ||
    lexicon.calendar.has(left.lower)
  )
    return null;
  let first = last;
  while (left.word === 'name' && items[first - 1]?.word === 'name') first--;
  return { phrase: { first, last, head: last }, cueFirst: at, relative: false };
}

/** "Speaking in Iowa, Clinton said": for a participle that opens the sentence, the phrase after the comma. */
function followingSubject(
  items: readonly Item[],
  at: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  if (at > 1) return null;
  for (let next = at + 1; next < Math.min(items.length, at + 25); next++) {
    const item = items[next] as Item;
    if (item.text === ',' && items[next + 1]) return phraseStartingAt(items, next + 1, lexicon);
  }
  return null;
}

function auxiliariesBefore(
  items: readonly Item[],
  at: number,
): { first: number; passive: boolean; negated: boolean } {
  let first = at;
  let passive = false;
  let negated = false;
  for (let left = at - 1; left >= 0; left--) {
    const { word, lower } = items[left] as Item;
    if (word === 'auxiliary') {
      if (/^(?:is|are|was|were|be|been|being|'re|’re)$/.test(lower)) passive = true;
      if (/^(?:not|n['’]t)$/.test(lower)) negated = true;
    } else if (word !== 'adverb') break;
    first = left;
  }
  return { first, passive, negated };
}

/** The subject to the left of a verb: over auxiliaries and adverbs, with an apposition between commas. */
function subjectOf(items: readonly Item[], at: number, lexicon: QuoteLexicon): Subject | null {
  let left = at - 1;
  while (left >= 0 && isSkipped(items[left] as Item)) left--;
  const cueFirst = left + 1;
  if (left < 0) return null;
  const item = items[left] as Item;
  if (/^[,—–-]$/.test(item.text)) {
    const apposed = phraseBeforeApposition(items, left, lexicon);
    const phrase = apposed ?? afterLooseComma(items, left, at, lexicon);
    if (!phrase) return null;
    return { phrase, cueFirst, relative: false };
  }
  if (item.word === 'relative') {
    if (item.lower === 'that' && !isNominal(items[left - 1])) return null;
    return { phrase: { first: left, last: left, head: left }, cueFirst, relative: true };
  }
  const phrase = phraseEndingAt(items, left, lexicon) ?? withReducedRelative(items, left, lexicon);
  if (!phrase) return null;
  const before = items[phrase.first - 1];
  // "told reporters he …" has its own subject; "spoke to reporters said" has not.
  if (
    before?.word === 'preposition' &&
    before.lower !== 'like' &&
    items[phrase.last]?.word !== 'pronoun' &&
    phrase.first > 1
  )
    return null;
  return { phrase, cueFirst, relative: false };
}

/** "Gov. John Kasich (R-OH), said": a comma that nothing opened, before a verb that always reports. */
function afterLooseComma(
  items: readonly Item[],
  comma: number,
  verb: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  if (!lexicon.inverted.has((items[verb] as Item).lower) || isNominal(items[verb + 1])) return null;
  const phrase = phraseEndingAt(items, comma - 1, lexicon);
  return phrase && items[phrase.first - 1]?.word !== 'preposition' ? phrase : null;
}

/** "all the experts I interviewed said" */
function withReducedRelative(
  items: readonly Item[],
  verb: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  if (items[verb]?.word !== 'verb' || items[verb - 1]?.word !== 'pronoun') return null;
  const phrase = isNominal(items[verb - 2]) ? phraseEndingAt(items, verb - 2, lexicon) : null;
  return phrase ? { ...phrase, last: verb } : null;
}

function isSkipped(item: Item): boolean {
  return (
    item.word === 'auxiliary' ||
    item.word === 'adverb' ||
    /^(?:himself|herself|itself|themselves|both|all)$/.test(item.lower)
  );
}

/** "PENCE: “…”", "From the minister: “…”" and "“…” — Jane Hill". */
function markCues(items: readonly Item[], lexicon: QuoteLexicon): CueCandidate[] {
  const found: CueCandidate[] = [];
  const base = { lemma: ':', passive: false, negated: false, finite: false, quoting: 0.8 };
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.text === ':' && at > 0 && (next === undefined || next.word === 'quote' || at <= 6)) {
      const source = phraseEndingAt(items, at - 1, lexicon);
      if (!source) return;
      const whole = source.first === 0 || (items[source.first - 1] as Item).lower === 'from';
      if (!whole && source.first > 1) return;
      found.push({
        ...base,
        verb: at,
        cueFirst: at,
        cueLast: at,
        source,
        order: 'colon',
        first: source.first,
        last: at,
        after: at + 1,
        precision: whole ? 0.7 : 0.3,
      });
    }
    if (/^[―—–-]+$/.test(item.text) && items[at - 1]?.word === 'quote' && next?.word === 'name') {
      const source = phraseStartingAt(items, at + 1, lexicon);
      if (!source || source.last < items.length - 2) return;
      found.push({
        ...base,
        verb: at,
        cueFirst: at,
        cueLast: at,
        source,
        order: 'dash',
        first: at,
        last: source.last,
        after: source.last + 1,
        precision: 0.9,
      });
    }
  });
  return found;
}
