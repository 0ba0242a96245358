import { isStop } from '../tense/clause.ts';
import type { Tense } from '../tense/nearest.ts';
import type { ResolveContext } from './context.ts';
import { endsPeriod } from './ends-period.ts';

/** The clause's tense; "by May" and "until May" look ahead when nothing else does, or something is put off till then. */
export function clauseTense(context: ResolveContext): Tense {
  const { tense, tokens, first, end } = context;
  if (tense.recalls(tokens, first, end)) return 'past';
  if (tense.foresees(tokens, first, end)) return 'future';
  if (tokens.is(first - 1, 'come')) return 'future';
  // "as recently as March", "as soon as May"
  if (tokens.is(first - 1, 'as')) {
    const reach = tokens.word(first - 2);
    if (/^(?:recently|ago|back)$/.test(reach)) return 'past';
    if (reach === 'soon') return 'future';
  }
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
