import type { Tokens } from '../words/tokens.ts';
import { isArranged, isCould, isCouldNot, isNextUp } from './ahead.ts';
import { cuesAt, isStop } from './clause.ts';
import { CUE } from './cues.ts';

/** What a word says of its clause's time. */
export type Cue = 'past' | 'future' | 'none';

const SHORTEST_PAST = 5;
/** Words that no headline's subject has. */
const NO_SUBJECT =
  CUE.past | CUE.future | CUE.present | CUE.preterite | CUE.saying | CUE.subject | CUE.relative;

/** Reads one word of a clause as a sign of its time. */
export function cueAt(tokens: Tokens, i: number): Cue {
  const cues = cuesAt(tokens, i);
  // "it had been expected to end on Friday"
  const isPerfect =
    (cuesAt(tokens, i - 1) & CUE.past) !== 0 && tokens.is(i - 1, 'been') && tokens.is(i - 2, 'had');
  if (cues === 0 && !isPerfect) return isPastForm(tokens, i) ? 'past' : 'none';
  if (isWillNot(tokens, i)) return 'future';
  if (isMonth(tokens, i) || isUnreal(tokens, i) || isCouldNot(tokens, i)) return 'none';
  if (isPerfect) return 'past';
  const isAfterTo = tokens.is(i - 1, 'to');
  if ((cues & CUE.future && !isAfterTo) || isPlanning(tokens, i)) return 'future';
  if (isScheduled(tokens, i)) return 'future';
  if (cues & CUE.preterite && isPlanning(tokens, i + 1)) return 'future';
  const verbBefore = auxiliaryAt(tokens, i);
  const isTo = tokens.is(i, 'to');
  if (isTo && (verbBefore & (CUE.present | CUE.preterite) || isBidden(tokens, i))) return 'future';
  if (isTo && (isNowTo(tokens, i) || takesEffect(tokens, i) || isHeadlined(tokens, i)))
    return 'future';
  if (isTo && isToBeDone(tokens, i)) return wasBefore(tokens, i) ? 'past' : 'future';
  if (isArranged(tokens, i) || isNextUp(tokens, i)) return 'future';
  if (verbBefore & (CUE.bareAfter | CUE.present)) return 'none';
  if (isResolve(tokens, i)) return 'none';
  if (cues & CUE.past) return isAttributive(tokens, i) || isRest(tokens, i) ? 'none' : 'past';
  return isPastForm(tokens, i) ? 'past' : 'none';
}

/** The word before a verb, or before its adverb: "will be formally sworn in". */
function auxiliaryAt(tokens: Tokens, i: number): number {
  return cuesAt(tokens, tokens.endsIn(i - 1, 'ly') ? i - 2 : i - 1);
}

/** "would have nothing left by Friday". */
function isRest(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'left') && tokens.isIn(i - 1, 'leftOver');
}

/** A word in -ed, but not "to be held", "cannot be cut", "when the case is heard": what is yet to come, not what was. */
function isPastForm(tokens: Tokens, i: number): boolean {
  if (!tokens.endsIn(i, 'ed') || tokens.isCapital(i) || tokens.size(i) < SHORTEST_PAST)
    return false;
  if (cuesAt(tokens, i) & CUE.noPast) return false;
  if (auxiliaryAt(tokens, i) & (CUE.bareAfter | CUE.present)) return false;
  return !isAttributive(tokens, i);
}

/** Is something expected: "will", "due", "scheduled", "are to". */
export function expectsAt(tokens: Tokens, i: number): boolean {
  const cues = cuesAt(tokens, i);
  if (cues === 0) return false;
  if (cues & CUE.strongFuture || isWillNot(tokens, i) || isCould(tokens, i)) return true;
  if (isPlanning(tokens, i) || isScheduled(tokens, i)) return true;
  if (isArranged(tokens, i) || isNextUp(tokens, i)) return true;
  if (tokens.is(i, 'ahead')) return tokens.is(i + 1, 'to');
  if (!tokens.is(i, 'to')) return false;
  if (isHeadlined(tokens, i)) return true;
  if (cuesAt(tokens, i - 1) & (CUE.present | CUE.preterite) || isBidden(tokens, i)) return true;
  return isToBeDone(tokens, i) && !wasBefore(tokens, i);
}

/** "The leaders are now to meet". */
function isNowTo(tokens: Tokens, to: number): boolean {
  return (
    (cuesAt(tokens, to - 2) & CUE.present) !== 0 &&
    /^(?:now|also|both|all)$/.test(tokens.word(to - 1))
  );
}

/** "The law, to take effect in January, …", "a new rule to come into force in May". */
function takesEffect(tokens: Tokens, to: number): boolean {
  if (tokens.is(to + 1, 'take')) return tokens.is(to + 2, 'effect');
  return tokens.is(to + 1, 'come') && tokens.is(to + 2, 'into') && tokens.is(to + 3, 'force');
}

/** A headline's subject has so many words; so many more are looked through for its verb. */
const SUBJECT = 6;
const PREDICATE = 14;

/** "Schools to reopen Monday", at the head of a paragraph; but "Efforts to reopen schools Monday failed", "He wants to meet Monday". */
function isHeadlined(tokens: Tokens, to: number): boolean {
  if ((cuesAt(tokens, to + 1) & CUE.scheduledPlural) === 0 && !tokens.isIn(to + 1, 'headlineVerb'))
    return false;
  if (tokens.isIn(to - 1, 'takesTo')) return false;
  let i = to - 1;
  while (i > to - SUBJECT && isOfSubject(tokens, i) && tokens.gap(i) !== 2) {
    if (cuesAt(tokens, i) & NO_SUBJECT || tokens.endsIn(i, 'ed')) return false;
    i--;
  }
  // "Updated to add at 14:05"
  if (tokens.gap(i) === 2 && tokens.endsIn(i, 'ed')) return false;
  // A bullet, or what an agency puts before its headline, may stand before the first word: "(LEAD)", "UPDATE 2-".
  const opens =
    tokens.gap(i) === 2 ||
    i < 0 ||
    tokens.gap(i + 1) === 2 ||
    /^[,;:)\]]$/.test(tokens.word(i)) ||
    (tokens.is(i, '-') && tokens.kind(i - 1) === 'number');
  if (!opens || tokens.kind(to - 1) !== 'word') return false;
  for (let k = to + 2; k < to + PREDICATE && tokens.gap(k) !== 2; k++) {
    if (/^[,;:]$/.test(tokens.word(k))) return true;
    if (tokens.is(k, '.') || cuesAt(tokens, k) & (CUE.past | CUE.preterite | CUE.present))
      return false;
  }
  return true;
}

/** A word, or the dot of "N. Korea". */
function isOfSubject(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === 'word') return true;
  return tokens.is(i, '.') && tokens.size(i - 1) === 1 && tokens.isCapital(i - 1);
}

/** "Anyone who saw it is asked to call", "voters are urged to register". */
function isBidden(tokens: Tokens, to: number): boolean {
  return (
    (cuesAt(tokens, to - 1) & CUE.requesting) !== 0 && (cuesAt(tokens, to - 2) & CUE.present) !== 0
  );
}

/** So far "had" stands before what was to be done. */
const HAD_BEFORE = 9;

/** "had believed it to be lifted on June 10". */
function wasBefore(tokens: Tokens, to: number): boolean {
  for (let i = to - 1; i >= to - HAD_BEFORE && !isStop(tokens, i); i--)
    if (tokens.is(i, 'had')) return true;
  return false;
}

/** "won't", not "won". */
function isWillNot(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'won') && tokens.is(i + 1, "'t");
}

/** "to be delivered on Wednesday". */
function isToBeDone(tokens: Tokens, to: number): boolean {
  if (!tokens.is(to + 1, 'be')) return false;
  return tokens.endsIn(to + 2, 'ed') || (cuesAt(tokens, to + 2) & CUE.past) !== 0;
}

/** "plans to", "set to", "due on": words that look ahead only in such company. */
function isPlanning(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.planning) === 0) return false;
  // "it announced plans to merge" tells of the announcement.
  if (tokens.is(i, 'plans') && tokens.endsIn(i - 1, 'ed')) return false;
  // "he revised his plans in October", "their plans for Monday": but for "plans to" these are nouns.
  const word = tokens.word(i);
  const next = tokens.word(i + 1);
  if (/^(?:plan|hope|promise|pledge|vow)s?$/.test(word)) {
    if (next === 'for') return !/^(?:my|your|his|her|its|our|their|the)$/.test(tokens.word(i - 1));
    return /^(?:to|a|an|another)$/.test(next);
  }
  // "more than she forecast in January", "the profit forecast in May"
  if (word === 'forecast' && next === 'in') return false;
  // "looked at the forecast on Saturday"
  if (word === 'forecast' && next === 'on' && cuesAt(tokens, i - 1) & CUE.article) return false;
  // "on track to win", but not "stalled on the track at noon"
  if (word === 'track' && !tokens.is(i - 1, 'on')) return false;
  if (cuesAt(tokens, i + 1) & CUE.afterPlanning) return true;
  if (word !== 'planned') return false;
  // "a service is planned Friday", "they planned a rally"
  return (cuesAt(tokens, i - 1) & CUE.present) !== 0 || /^(?:a|an|another)$/.test(next);
}

/** "decided to admit it in March": the decision is past, what it is about need not be. */
function isResolve(tokens: Tokens, i: number): boolean {
  const cues = cuesAt(tokens, i);
  if (cues & CUE.resolving && resolvesTo(tokens, i)) return true;
  if ((cues & CUE.requesting) === 0) return false;
  return tokens.is(i + 2, 'to') || tokens.is(i + 3, 'to');
}

/** So many words from "voted" to "to". */
const RESOLVED = 6;

/** "agreed to", "voted 4-3 Monday night to", but not "agreed with him, moved to". */
function resolvesTo(tokens: Tokens, verb: number): boolean {
  for (let i = verb + 1; i <= verb + RESOLVED && !isStop(tokens, i); i++) {
    if (tokens.is(i, ',')) return false;
    if (tokens.is(i, 'to'))
      return (cuesAt(tokens, i + 1) & CUE.article) === 0 && !tokens.isCapital(i + 1);
  }
  return false;
}

/** "the summit opens on Friday", "polls open on Sunday". */
function isScheduled(tokens: Tokens, i: number): boolean {
  const cues = cuesAt(tokens, i);
  if ((cues & (CUE.scheduled | CUE.scheduledPlural)) === 0 || tokens.isCapital(i)) return false;
  // "Season two premieres Friday", "Episode 3 airs Thursday"
  const isNumbered = tokens.isCapital(i - 2) && tokens.isIn(i - 2, 'numbered');
  if (isNumbered && cues & CUE.scheduled) return true;
  // "by 54,000 votes"
  if (tokens.kind(i - 1) === 'number') return false;
  // "paid visits", "repeated moves"
  if (cues & CUE.scheduled && isBehindPast(tokens, i)) return false;
  // "Monday's strike follows one on Friday" tells what came before.
  if (
    tokens.is(i, 'follows') &&
    tokens.kind(i + 1) !== 'mark' &&
    !/^(?:on|in|at|next|this|later)$/.test(tokens.word(i + 1))
  )
    return false;
  const isAfterName = tokens.isCapital(i - 1);
  const beforeCues = cuesAt(tokens, i - 1);
  // "the series moves to Turin on Tuesday"
  if (/^(?:moves|heads|shifts)$/.test(tokens.word(i)) && !/^(?:to|for)$/.test(tokens.word(i + 1)))
    return false;
  // "comes into force on 1 June", "turns 50 on Sunday"
  if (tokens.is(i, 'comes')) return /^(?:into|to)$/.test(tokens.word(i + 1));
  if (tokens.is(i, 'turns')) return tokens.kind(i + 1) === 'number';
  // "the term lapses on Thursday", but not "security lapses and a vote in June"
  if (tokens.is(i, 'lapses') && !tokens.is(i + 1, 'on')) return false;
  // "her licence runs out on Nov. 9"
  if (tokens.is(i, 'runs') && tokens.is(i + 1, 'out')) return true;
  if (cues & CUE.scheduled)
    return (
      ((beforeCues & CUE.nounBefore) === 0 || goesOn(tokens, i)) &&
      ((cues & CUE.scheduledAfterName) === 0 || isAfterName || (beforeCues & CUE.subject) !== 0)
    );
  // "Gladbach play Düsseldorf", "the team play Godoy Cruz", "Bath travel to Leicester"
  if (/^(?:play|visit|host)$/.test(tokens.word(i)) && isName(tokens, i + 1))
    return isAfterName || isSide(tokens, i - 1) || isAfterRecord(tokens, i);
  if (/^(?:travel|go)$/.test(tokens.word(i)) && tokens.is(i + 1, 'to') && tokens.isCapital(i + 2))
    return isAfterName || isSide(tokens, i - 1) || tokens.is(i - 1, ',');
  // "Barcelona welcome Madrid", "trains to Xiamen resume": after a name, what is a verb only.
  if (isAfterName && (cues & CUE.scheduledAfterName) !== 0) return true;
  // "Rovers, who entertain Barnsley on Sunday"
  if (tokens.is(i - 1, 'who') && tokens.is(i - 2, ',') && isMeeting(tokens, i)) return true;
  return (
    (beforeCues & CUE.plural) !== 0 ||
    (isPlural(tokens.word(i - 1)) && (beforeCues & CUE.noPlural) === 0) ||
    // "states that vote in March"
    (tokens.is(i - 1, 'that') && isPlural(tokens.word(i - 2))) ||
    // "chiefs of staff meet"
    (tokens.is(i - 2, 'of') &&
      isPlural(tokens.word(i - 3)) &&
      !isPlural(tokens.word(i - 1)) &&
      (cues & CUE.scheduledAfterName) !== 0)
  );
}

/** Is it a noun, behind a verb or a participle of the past: "made moves", "unannounced visits"? */
function isBehindPast(tokens: Tokens, i: number): boolean {
  if (tokens.isCapital(i - 1)) return false;
  return (
    /^(?:paid|made|had|took|gave|held)$/.test(tokens.word(i - 1)) || tokens.endsIn(i - 1, 'ed')
  );
}

/** "rows for Zagreb and leaves for Rio", "and opens in London", but not "flowers and leaves". */
function goesOn(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, 'and')) return false;
  if (tokens.is(i, 'leaves')) return tokens.is(i + 1, 'for');
  return /^(?:for|to|in|at|on|with|before)$/.test(tokens.word(i + 1)) && tokens.isIn(i, 'setOut');
}

/** What a side does to a name: "who face Barnsley". */
function isMeeting(tokens: Tokens, i: number): boolean {
  if (!/^(?:face|entertain|host|visit|play|welcome|meet|travel|go)$/.test(tokens.word(i)))
    return false;
  return tokens.isCapital(i + 1) || (tokens.is(i + 1, 'to') && tokens.isCapital(i + 2));
}

/** "the Bears", "Hull". */
function isName(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(tokens.is(i, 'the') ? i + 1 : i);
}

/** So many tokens has "(3-2-1)". */
const RECORD = 7;

/** "The Tigers (3-2) host the Bears" */
function isAfterRecord(tokens: Tokens, i: number): boolean {
  if (!tokens.is(i - 1, ')') || tokens.kind(i - 2) !== 'number') return false;
  for (let k = i - 3; k > i - 1 - RECORD; k--)
    if (tokens.is(k, '(')) return tokens.isCapital(k - 1);
  return false;
}

function isSide(tokens: Tokens, i: number): boolean {
  return tokens.isIn(i, 'side');
}

function isPlural(word: string): boolean {
  return /..[^s']s$|.men$/.test(word);
}

/** "a poll in May" names a month, not what may be. */
function isMonth(tokens: Tokens, i: number): boolean {
  return tokens.isCapital(i) && tokens.is(i, 'may') && !isStop(tokens, i - 1);
}

/** "until July he might have been jailed": what would have been is not to come; but "it could have big effects". */
function isUnreal(tokens: Tokens, i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.modal) === 0 || !tokens.is(i + 1, 'have')) return false;
  return tokens.endsIn(i + 2, 'ed') || (cuesAt(tokens, i + 2) & CUE.past) !== 0;
}

/** "last year" is no verb. */
export function isLastUnit(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'last') && !/^(?:until|till|to|into)$/.test(tokens.word(i + 1));
}

/** "plans to", said of now. */
export function isIntent(tokens: Tokens, i: number): boolean {
  return (cuesAt(tokens, i) & CUE.intent) !== 0 && tokens.is(i + 1, 'to');
}

/** "on a still unspecified date": a participle before its noun tells no time. */
function isAttributive(tokens: Tokens, i: number): boolean {
  if (isCompound(tokens, i)) return true;
  if (!tokens.endsIn(i, 'ed') || tokens.kind(i + 1) !== 'word' || tokens.gap(i + 1) !== 1)
    return false;
  const isAdverb =
    tokens.is(i - 1, 'still') || tokens.is(i - 1, 'long') || tokens.endsIn(i - 1, 'ly');
  return (cuesAt(tokens, isAdverb ? i - 2 : i - 1) & CUE.article) !== 0 || isCounted(tokens, i);
}

/** Is the participle one half of a word before a noun: "the dried-up bed", "at state-owned ports", "by US-led troops", but not "was re-elected in", "co-wrote a song"? */
function isCompound(tokens: Tokens, i: number): boolean {
  const isFirst = tokens.is(i + 1, '-') && tokens.gap(i + 1) === 0 && tokens.gap(i + 2) === 0;
  const isSecond = tokens.is(i - 1, '-') && tokens.gap(i) === 0 && tokens.gap(i - 1) === 0;
  if (!isFirst && !isSecond) return false;
  if (isSecond && tokens.isIn(i - 2, 'verbPrefix')) return false;
  const end = isFirst ? i + 3 : i + 1;
  return (
    tokens.kind(end) === 'word' &&
    tokens.gap(end) === 1 &&
    !tokens.isIn(end, 'endsPartOfDay') &&
    !tokens.isIn(end, 'behindParticiple')
  );
}

/** "three refrigerated trains", "40 armed men". */
function isCounted(tokens: Tokens, i: number): boolean {
  const isNumber =
    tokens.kind(i - 1) === 'number' ||
    tokens.info(i - 1).entries.some(({ category }) => category === 'NUMBER');
  return isNumber && isPlural(tokens.word(i + 1));
}
