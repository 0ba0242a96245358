import { cuesAt, isStop } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';
import { endsPeriod } from './ends-period.ts';
import { isOfPastEvent } from './past-event.ts';
import { isForeseenBy, isPricedIn } from './priced-in.ts';
import { isResult } from './weekday-over.ts';

/** The clause's tense; "by May" and "until May" look ahead when nothing else does, or something is put off till then. */
export function clauseTense(context: ResolveContext): Tense {
  const { tense, tokens, first, end } = context;
  if (tense.recalls(tokens, first, end)) return 'past';
  if (tense.foresees(tokens, first, end)) return 'future';
  if (tokens.is(first - 1, 'come')) return 'future';
  // "Back in March she said she would fight"
  if (tokens.is(first - 2, 'back') && tokens.isCapital(first - 2)) return 'past';
  // "as recently as March", "as soon as May"
  if (tokens.is(first - 1, 'as')) {
    const reach = tokens.word(first - 2);
    if (/^(?:recently|ago|back)$/.test(reach)) return 'past';
    if (reach === 'soon') return 'future';
  }
  if (isWanted(context) || isDateOf(context) || isSetWhen(context) || isExpecting(context))
    return 'future';
  if (isAccused(context) || isResult(context) || isOfPastEvent(context)) return 'past';
  if (isPricedIn(context) || isForeseenBy(context)) return 'future';
  if (isFixed(context) || tense.isListed(tokens, first) || isForecast(context)) return 'future';
  const nearest = tense.nearest(tokens, first, end);
  const at = limited(context);
  const limit = tokens.word(at - 1);
  // "the decision to halve the grant from 1 January"
  if (limit === 'from' && tense.isResolved(tokens, at)) return 'future';
  // "tickets booked by March will be honoured"
  if (limit === 'by' && tense.isWilling(tokens, end)) return 'future';
  // "$242 million needed by August"
  if (limit === 'by' && /^(?:needed|required|due|wanted)$/.test(tokens.word(at - 2)))
    return 'future';
  if (nearest === 'past' && /^(?:by|before)$/.test(limit) && tense.aims(tokens, at))
    return 'future';
  if (nearest === 'future' || !/^(?:by|until|till)$/.test(limit)) return nearest;
  // "had until March 1 to leave"
  if (limit !== 'by' && tokens.is(at - 2, 'had')) return 'future';
  if (tense.postpones(tokens, at) || tense.lasts(tokens, at)) return 'future';
  return nearest === 'none' && limit === 'by' ? 'future' : nearest;
}

/** So many words from "wants" to the month. */
const WANTED = 8;

/** "wants the deal renewed in July", "needs it finished by June": what is wanted is not done yet. */
function isWanted({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:in|by|before|on)$/.test(tokens.word(first - 1))) return false;
  if (!tokens.endsIn(first - 2, 'ed') && (cuesAt(tokens, first - 2) & CUE.past) === 0) return false;
  for (let i = first - 4; i > first - WANTED && tokens.kind(i) === 'word'; i--)
    if (/^(?:wants?|needs?)$/.test(tokens.word(i))) return true;
  return false;
}

/** So many words from "when" to "is". */
const SUBJECT = 5;

/** "faces ten years when he is sentenced Nov. 12", "will stay until she is replaced in May". */
function isSetWhen({ tokens, first }: ResolveContext): boolean {
  const verb = /^(?:on|in)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  if (!/^(?:is|are)$/.test(tokens.word(verb - 1))) return false;
  if (!tokens.endsIn(verb, 'ed') && (cuesAt(tokens, verb) & CUE.past) === 0) return false;
  for (let i = verb - 2; i > verb - 2 - SUBJECT && tokens.kind(i) === 'word'; i--)
    if (/^(?:when|until|till|once|before|after)$/.test(tokens.word(i))) return true;
  return false;
}

/** So many words from "expecting" to the date. */
const EXPECTING = 8;

/** "are expecting a baby in February", "is preparing for a tour in March". */
function isExpecting({ tokens, first }: ResolveContext): boolean {
  if (!/^(?:in|on)$/.test(tokens.word(first - 1))) return false;
  for (let i = first - 2; i > first - EXPECTING && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'expecting')) return /^(?:is|are|am|'s|'re|'m)$/.test(tokens.word(i - 1));
  return false;
}

/** "set a trial date of Sept. 9", "with a release date of 5 June", but not "a birth date of". */
function isDateOf({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'of') || !tokens.is(first - 2, 'date')) return false;
  return tokens.isIn(first - 3, 'setDate');
}

/** So many words from "accused of" to the date. */
const ACCUSED = 14;

/** "is accused of killing her in August", "on trial for fraud in May": what somebody answers for has been. */
function isAccused({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - ACCUSED && !isStop(tokens, i) && !tokens.is(i, ','); i--) {
    // "The trial of a woman accused of fraud will start in January."
    if (tokens.is(i, 'to') || cuesAt(tokens, i) & CUE.willing) return false;
    if (tokens.isIn(i, 'accused'))
      return /^(?:of|with|for|over)$/.test(tokens.word(i + 1)) && i + 1 < first - 1;
  }
  return false;
}

/** "listed for 3 September", "runs to September 30". */
function isFixed({ tokens, first }: ResolveContext): boolean {
  if (tokens.is(first - 1, 'for'))
    return /^(?:listed|fixed|booked|scheduled|slated|pencilled)$/.test(tokens.word(first - 2));
  return tokens.is(first - 1, 'to') && tokens.is(first - 2, 'runs');
}

/** Behind which "until" would stand: "until after Easter", "until at least March". */
function limited({ tokens, first }: ResolveContext): number {
  if (tokens.is(first - 1, 'after')) return first - 1;
  return tokens.is(first - 1, 'least') && tokens.is(first - 2, 'at') ? first - 2 : first;
}

/** So many words from "forecast" to the end of the period. */
const FORECAST = 16;

/** "was forecasting a profit for the business year ending March 31", but not "beat the forecast for the quarter ended March 31". */
function isForecast(context: ResolveContext): boolean {
  const { tokens, first } = context;
  if (!tokens.is(first - 1, 'ending') || !endsPeriod(context)) return false;
  for (let i = first - 2; i > first - FORECAST && !isStop(tokens, i); i--)
    if (tokens.isIn(i, 'foreseesPeriod')) return true;
  return false;
}
