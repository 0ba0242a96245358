import type { DateToken } from '../token.ts';
import { cuesAt, isStop } from './clause.ts';
import { CUE } from './cues.ts';

/** What a word says of its clause's time. */
export type Cue = 'past' | 'future' | 'none';

const SHORTEST_PAST = 5;

/** Reads one word of a clause as a sign of its time. */
export function cueAt(tokens: readonly DateToken[], i: number): Cue {
  const token = tokens[i];
  if (token === undefined) return 'none';
  const { cues } = token.info;
  // "it had been expected to end on Friday"
  const before = tokens[i - 1];
  const isPerfect = before?.word === 'been' && tokens[i - 2]?.word === 'had';
  if (cues === 0 && !isPerfect) return isPastForm(tokens, i) ? 'past' : 'none';
  if (isWillNot(tokens, i)) return 'future';
  if (isMonth(tokens, i) || isUnreal(tokens, i)) return 'none';
  if (isPerfect) return 'past';
  const isAfterTo = before?.word === 'to';
  if ((cues & CUE.future && !isAfterTo) || isPlanning(tokens, i)) return 'future';
  if (isScheduled(tokens, i)) return 'future';
  if (cues & CUE.preterite && isPlanning(tokens, i + 1)) return 'future';
  const verbBefore = cuesAt(tokens, i - 1);
  if (token.word === 'to' && verbBefore & (CUE.present | CUE.preterite)) return 'future';
  if (token.word === 'to' && isToBeDone(tokens, i)) return 'future';
  if (isArranged(tokens, i)) return 'future';
  if (verbBefore & (CUE.bareAfter | CUE.present)) return 'none';
  if (isResolve(tokens, i)) return 'none';
  if (cues & CUE.past) return isAttributive(tokens, i) ? 'none' : 'past';
  return isPastForm(tokens, i) ? 'past' : 'none';
}

/** A word in -ed, but not "to be held", "cannot be cut", "when the case is heard": what is yet to come, not what was. */
function isPastForm(tokens: readonly DateToken[], i: number): boolean {
  const token = tokens[i] as DateToken;
  if (token.capital || token.length < SHORTEST_PAST || !token.endsIn('ed')) return false;
  if (cuesAt(tokens, i) & CUE.noPast) return false;
  if (cuesAt(tokens, i - 1) & (CUE.bareAfter | CUE.present)) return false;
  return !isAttributive(tokens, i);
}

/** Is something expected: "will", "due", "scheduled", "are to". */
export function expectsAt(tokens: readonly DateToken[], i: number): boolean {
  const cues = cuesAt(tokens, i);
  if (cues & CUE.strongFuture || isWillNot(tokens, i)) return true;
  if (isPlanning(tokens, i) || isScheduled(tokens, i) || isArranged(tokens, i)) return true;
  if (tokens[i]?.word !== 'to') return false;
  return (cuesAt(tokens, i - 1) & CUE.present) !== 0 || isToBeDone(tokens, i);
}

/** "is holding a rally on Thursday". */
function isArranged(tokens: readonly DateToken[], i: number): boolean {
  return (cuesAt(tokens, i) & CUE.arranged) !== 0 && (cuesAt(tokens, i - 1) & CUE.present) !== 0;
}

/** "won't", not "won". */
function isWillNot(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i]?.word === 'won' && tokens[i + 1]?.word === "'t";
}

/** "to be delivered on Wednesday". */
function isToBeDone(tokens: readonly DateToken[], to: number): boolean {
  if (tokens[to + 1]?.word !== 'be') return false;
  return tokens[to + 2]?.endsIn('ed') === true || (cuesAt(tokens, to + 2) & CUE.past) !== 0;
}

/** "plans to", "set to", "due on": words that look ahead only in such company. */
function isPlanning(tokens: readonly DateToken[], i: number): boolean {
  if ((cuesAt(tokens, i) & CUE.planning) === 0) return false;
  const token = tokens[i] as DateToken;
  // "it announced plans to merge" tells of the announcement.
  if (token.word === 'plans' && tokens[i - 1]?.endsIn('ed')) return false;
  // "he revised his plans in October", "their plans for Monday": but for "plans to" these are nouns.
  const next = tokens[i + 1]?.word ?? '';
  if (/^(?:plan|hope|promise|pledge|vow)s?$/.test(token.word)) {
    if (next === 'for')
      return !/^(?:my|your|his|her|its|our|their|the)$/.test(tokens[i - 1]?.word ?? '');
    return /^(?:to|a|an|another)$/.test(next);
  }
  if (cuesAt(tokens, i + 1) & CUE.afterPlanning) return true;
  return token.word === 'planned' && /^(?:a|an|another)$/.test(next);
}

/** "decided to admit it in March": the decision is past, what it is about need not be. */
function isResolve(tokens: readonly DateToken[], i: number): boolean {
  const cues = cuesAt(tokens, i);
  if (cues & CUE.resolving && tokens[i + 1]?.word === 'to') return true;
  if ((cues & CUE.requesting) === 0) return false;
  return tokens[i + 2]?.word === 'to' || tokens[i + 3]?.word === 'to';
}

/** "the summit opens on Friday", "polls open on Sunday". */
function isScheduled(tokens: readonly DateToken[], i: number): boolean {
  const cues = cuesAt(tokens, i);
  if ((cues & (CUE.scheduled | CUE.scheduledPlural)) === 0 || tokens[i]?.capital) return false;
  // "Monday's strike follows one on Friday" tells what came before.
  const next = tokens[i + 1];
  if (
    tokens[i]?.word === 'follows' &&
    next?.kind === 'word' &&
    !/^(?:on|in|at|next|this|later)$/.test(next.word)
  )
    return false;
  const before = tokens[i - 1];
  const beforeCues = cuesAt(tokens, i - 1);
  if (cues & CUE.scheduled)
    return (
      (beforeCues & CUE.nounBefore) === 0 &&
      ((cues & CUE.scheduledAfterName) === 0 ||
        before?.capital === true ||
        (beforeCues & CUE.subject) !== 0)
    );
  // "Barcelona welcome Madrid", "trains to Xiamen resume": after a name, what is a verb only.
  if (before?.capital === true && (cues & CUE.scheduledAfterName) !== 0) return true;
  return (beforeCues & CUE.plural) !== 0 || (isPlural(before) && (beforeCues & CUE.noPlural) === 0);
}

function isPlural(token: DateToken | undefined): boolean {
  return token !== undefined && /..[^s']s$/.test(token.word);
}

/** "a poll in May" names a month, not what may be. */
function isMonth(tokens: readonly DateToken[], i: number): boolean {
  const token = tokens[i];
  return token?.capital === true && token.word === 'may' && !isStop(tokens[i - 1], token);
}

/** "until July he might have been jailed": what would have been is not to come. */
function isUnreal(tokens: readonly DateToken[], i: number): boolean {
  return (
    (cuesAt(tokens, i) & CUE.modal) !== 0 &&
    tokens[i + 1]?.word === 'have' &&
    tokens[i + 2]?.word !== 'to'
  );
}

/** "last year" is no verb. */
export function isLastUnit(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i]?.word === 'last' && !/^(?:until|till|to|into)$/.test(tokens[i + 1]?.word ?? '');
}

/** "plans to", said of now. */
export function isIntent(tokens: readonly DateToken[], i: number): boolean {
  return (cuesAt(tokens, i) & CUE.intent) !== 0 && tokens[i + 1]?.word === 'to';
}

/** "on a still unspecified date": a participle before its noun tells no time. */
function isAttributive(tokens: readonly DateToken[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token?.endsIn('ed') || next?.kind !== 'word' || next.gap !== 1) return false;
  const before = tokens[i - 1];
  const isAdverb = before?.word === 'still' || before?.word === 'long' || before?.endsIn('ly');
  return (cuesAt(tokens, isAdverb ? i - 2 : i - 1) & CUE.article) !== 0;
}
