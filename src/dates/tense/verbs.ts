import type { Tokens } from '../words/tokens.ts';
import { isArranged, isBroadcast, isCould, isCouldNot, isNextUp } from './ahead.ts';
import { cuesAt, isStop } from './clause.ts';
import { CUE } from './cues.ts';
import { isHeadlined } from './headlined.ts';
import { isPlural } from './plural.ts';
import { isScheduled } from './scheduled.ts';

/** What a word says of its clause's time. */
export type Cue = 'past' | 'future' | 'none';

const SHORTEST_PAST = 5;

/** Reads one word of a clause as a sign of its time. */
export function cueAt(tokens: Tokens, i: number): Cue {
  const cues = cuesAt(tokens, i);
  // "it had been expected to end on Friday"
  const isPerfect =
    (cuesAt(tokens, i - 1) & CUE.past) !== 0 && tokens.is(i - 1, 'been') && tokens.is(i - 2, 'had');
  if (cues === 0 && !isPerfect) return isPastForm(tokens, i) ? 'past' : 'none';
  if (isWillNot(tokens, i)) return 'future';
  if (isMonth(tokens, i) || isUnreal(tokens, i) || isCouldNot(tokens, i)) return 'none';
  // "at the Fed's December meeting"
  if (tokens.is(i, 'fed') && tokens.isCapital(i)) return 'none';
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
  if (isArranged(tokens, i) || isNextUp(tokens, i) || isBroadcast(tokens, i)) return 'future';
  if (verbBefore & (CUE.bareAfter | CUE.present)) return 'none';
  if (isResolve(tokens, i)) return 'none';
  if (cues & CUE.past)
    return isAttributive(tokens, i) || isRest(tokens, i) || isNoun(tokens, i) ? 'none' : 'past';
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

/** "expect a cut in May", "bet on a rate cut by June": a noun that is spelled like a verb of the past. */
function isNoun(tokens: Tokens, i: number): boolean {
  if (!tokens.isIn(i, 'nounOrPast')) return false;
  if (tokens.isIn(i - 1, 'cutThing')) return true;
  // "a June cut"
  const article = tokens.isOf(i - 1, 'MONTH', 'MABB') ? i - 2 : i - 1;
  return (cuesAt(tokens, article) & CUE.article) !== 0;
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
  if (isArranged(tokens, i) || isNextUp(tokens, i) || isBroadcast(tokens, i)) return true;
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
  // "Gales are possible from Kent to Essex on Friday", but not "it is possible he"
  if (word === 'possible')
    return (
      (cuesAt(tokens, i - 1) & CUE.present) !== 0 && !/^(?:it|that|this)$/.test(tokens.word(i - 2))
    );
  // "is braced for losses in May", but not "Spain braced for rain"
  if (word === 'braced') return (cuesAt(tokens, i - 1) & CUE.present) !== 0;
  // "is in line to play"
  if (word === 'line' && !tokens.is(i - 1, 'in')) return false;
  // "Rain is forecast Thursday"
  if (word === 'forecast' && cuesAt(tokens, i - 1) & CUE.present) return true;
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
  const isNumber = tokens.kind(i - 1) === 'number' || tokens.isOf(i - 1, 'NUMBER');
  return isNumber && isPlural(tokens.word(i + 1));
}
