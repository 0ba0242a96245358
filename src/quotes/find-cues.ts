import type { CueCandidate } from './cue-candidate.ts';
import { auxiliariesBefore, followingSubject, gerundSubject, subjectOf } from './find-subject.ts';
import type { CueVerb } from './lexical-entry.ts';
import { markCues } from './mark-cues.ts';
import { accordingTo, readNoun } from './noun-cues.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Item } from './types.ts';

const UNKNOWN: CueVerb = { lemma: '', precision: 0.08, quoting: 0.2, group: 'unknown' };

/** "as one official put it" */
const PUT_IT: CueVerb = { lemma: 'put it', precision: 0.9, quoting: 0.8, group: 'speech' };

/** Verbs that report this often take their subject from who speaks, not from the clause at hand. */
const REPORTING = 0.5;

/** Finds every verb, "according to", colon and dash of a sentence that may tell who speaks. Other verbs with a subject come along when `anyVerb` is set. */
export function findCues(items: readonly Item[], anyVerb: boolean): CueCandidate[] {
  const found: CueCandidate[] = [];
  const subjects = followSubjects(items);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const fromWords = readWords(items, at);
    if (fromWords) found.push(fromWords);
    if (item.word === 'auxiliary') subjects.pass(at);
    if (item.word !== 'verb') continue;
    const known = item.entry.cue;
    const verb =
      item.lower === 'put' && items[at + 1]?.lower === 'it' ? PUT_IT : (known ?? UNKNOWN);
    if (!known && !anyVerb && verb !== PUT_IT) {
      subjects.pass(at);
      continue;
    }
    const latest = verb.precision >= REPORTING ? subjects.speaker : subjects.latest;
    const candidate = readVerb(items, at, verb, latest);
    found.push(candidate);
    if (candidate.finite && candidate.source && candidate.order !== 'verb-subject')
      subjects.meet(candidate.source, verb, isMain(items, candidate));
  }
  found.push(...markCues(items));
  return found;
}

/** Not "when she said", not "who said". */
function isMain(items: readonly Item[], { order, first }: CueCandidate): boolean {
  return order !== 'relative' && items[first - 1]?.word !== 'subordinator';
}

/** "according to officials", "per the ministry", "his claim that". */
function readWords(items: readonly Item[], at: number): CueCandidate | null {
  const { lower, word, entry } = items[at] as Item;
  if (word === 'noun' && entry.cueNoun) return readNoun(items, at);
  const according = lower === 'according' && items[at + 1]?.lower === 'to';
  if (!according && !(lower === 'per' && items[at - 1]?.text === ',')) return null;
  const cueLast = according ? at + 1 : at;
  const source = phraseStartingAt(items, cueLast + 1, at > 0);
  return source ? accordingTo(at, cueLast, source) : null;
}

/** Keeps the latest subject of a sentence for verbs that share it; subjects of verbs that are no cues are looked up only when asked for. */
function followSubjects(items: readonly Item[]) {
  let subject: NounPhrase | null = null;
  let speaking: NounPhrase | null = null;
  let passed: number[] = [];
  const latest = (): NounPhrase | null => {
    for (let index = passed.length - 1; index >= 0; index--) {
      const at = passed[index] as number;
      const auxiliary = (items[at] as Item).word === 'auxiliary';
      if ((auxiliary && subject) || /ing$/.test((items[at] as Item).lower)) continue;
      const phrase = subjectOf(items, at)?.phrase;
      if (!phrase) continue;
      subject = phrase;
      break;
    }
    passed = [];
    return subject;
  };
  return {
    /** A verb or auxiliary that is no cue. */
    pass: (at: number) => {
      passed.push(at);
    },
    /** A cue with a subject of its own. */
    meet: (phrase: NounPhrase, { group, precision }: CueVerb, main: boolean) => {
      subject = phrase;
      passed = [];
      if (main && group === 'speech' && precision > 0.6) speaking ??= phrase;
    },
    /** Who speaks in this sentence: "He said the plan was sound and denied …" goes on with him, not with the plan. */
    speaker: (): NounPhrase | null => speaking ?? latest(),
    latest,
  };
}

function readVerb(
  items: readonly Item[],
  at: number,
  verb: CueVerb,
  latestSubject: () => NounPhrase | null,
): CueCandidate {
  const { lower } = items[at] as Item;
  const gerund = lower.endsWith('ing');
  const auxiliaries = auxiliariesBefore(items, at);
  const bare = auxiliaries.first === at;
  const subject = gerund && bare ? gerundSubject(items, at) : subjectOf(items, at);
  const right = !gerund && bare && !isApposed(items, subject) ? invertedSubject(items, at) : null;
  const own = !right && subject && !(gerund && bare) ? subject : null;
  const placed = right
    ? placedBefore(at, right)
    : own
      ? placedBehind(at, own)
      : placedAlone(items, at, auxiliaries.first, gerund, subject, latestSubject);
  return {
    verb: at,
    cueFirst: own ? own.cueFirst : auxiliaries.first,
    cueLast: at,
    lemma: verb.lemma || lower,
    precision: verb.precision,
    quoting: verb.quoting,
    group: verb.group,
    passive: auxiliaries.passive && !gerund,
    negated: auxiliaries.negated,
    source: placed.source,
    order: placed.order,
    first: placed.first,
    last: placed.last,
    after: placed.last + 1,
    finite: placed.finite,
  };
}

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
  first: number,
  gerund: boolean,
  subject: Subject,
  latestSubject: () => NounPhrase | null,
): Placed {
  if (gerund) {
    const source = subject?.phrase ?? latestSubject() ?? followingSubject(items, at);
    return { source, order: 'participle', first, last: at, finite: false };
  }
  const source = latestSubject();
  const joined = items[first - 1];
  const shared = source && joined && (joined.word === 'conjunction' || joined.lower === 'to');
  return { source, order: shared ? 'shared-subject' : 'bare', first, last: at, finite: false };
}

function isApposed(items: readonly Item[], subject: Subject): boolean {
  return subject !== null && items[subject.cueFirst - 1]?.text === ',';
}

/** The subject behind a verb: after quoted words, or at the start of a sentence ("Said Ellis: …"). */
function invertedSubject(items: readonly Item[], at: number): NounPhrase | null {
  const left = items[at - 1];
  const afterQuote =
    left?.word === 'quote' ||
    (left !== undefined && items[at - 2]?.word === 'quote' && /^[,—–-]$/.test(left.text));
  const opens = !left || left.text === ',' || (at === 1 && left.word === 'conjunction');
  if (!afterQuote && !(opens && (items[at] as Item).entry.inverted)) return null;
  const right = phraseStartingAt(items, at + 1);
  return right && !(items[right.first] as Item).entry.calendar ? right : null;
}
