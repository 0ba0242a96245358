import type { Tense } from '../tense/nearest.ts';
import type { Tokens } from '../words/tokens.ts';
import { contextWith, type ResolveContext } from './context.ts';
import { goesOnAhead } from './goes-on-ahead.ts';
import { isToldTo } from './told-on.ts';
import { isForecast, isForetold } from './weekday-forecast.ts';
import { isNeeded } from './weekday-needed.ts';
import { isOver } from './weekday-over.ts';
import { isPlanned } from './weekday-planned.ts';
import { isTerm } from './weekday-term.ts';

/** Does a weekday without other words lie ahead of the article. */
export function isAhead(context: ResolveContext): boolean {
  const { tokens, first, end, tense } = context;
  // "he said on Wednesday that he would stay"
  if (tense.reports(tokens, first) || tense.told(tokens, first, end)) return false;
  if (isToldTo(context) || isOver(context)) return false;
  // "Data on Friday is expected to show"
  if (tokens.isIn(first - 2, 'statistic') && isAwaited(context)) return true;
  // "ahead of voting on Tuesday that may decide it"
  if (tokens.is(tokens.is(end, ',') ? end + 1 : end, 'that'))
    return tense.leadsTo(tokens, first, end) || isToBeTold(context);
  if (isListing(context) || isPlanned(context)) return true;
  if (isTimeOf(context) || isForecast(context) || isSubject(context)) return true;
  if (tense.isListed(tokens, first)) return true;
  const nearest = tense.nearest(tokens, first, end);
  // "Tuesday's ruling" has been given; "ahead of Sunday's vote"
  if (tokens.is(end, "'s"))
    return (
      isPicked(context) ||
      (nearest !== 'past' && isToPartake(context)) ||
      (nearest !== 'past' && looksAhead(context)) ||
      (nearest === 'future' && tokens.is(first - 1, 'of') && !tokens.isIn(end + 1, 'shown')) ||
      tense.joins(tokens, first, end) ||
      tense.leadsTo(tokens, first, end) ||
      tense.awaits(tokens, end)
    );
  return isSet(nearest, context)
    ? !tense.hasHappened(tokens, first, end) && !tense.wasForetold(tokens, first)
    : isFixture(context) ||
        isForetold(nearest, context) ||
        isTerm(nearest, context) ||
        isNeeded(nearest, context) ||
        (nearest !== 'past' && isNextUp(context)) ||
        tense.leadsTo(tokens, first, end) ||
        tense.hasAhead(tokens, first, end) ||
        goesOnAhead(nearest, context);
}

/** "will say on Monday that", "is to tell MPs on Monday that". */
function isToBeTold({ tokens, first }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'on')) return false;
  for (let i = first - 2; i > first - TOLD && tokens.kind(i) === 'word'; i--)
    if (/^(?:say|tell|announce|argue|report|warn|rule|declare)$/.test(tokens.word(i)))
      return (
        tokens.is(i - 1, 'will') ||
        // "is expected to say", but not "went on to tell"
        (tokens.is(i - 1, 'to') &&
          /^(?:is|are|expected|due|set|likely|scheduled|plans?|poised)$/.test(tokens.word(i - 2)))
      );
  return false;
}

/** So many words from "tell" to the day. */
const TOLD = 6;

/** "is expected to", "are due to", right behind the day. */
function isAwaited({ tokens, end }: ResolveContext): boolean {
  return (
    /^(?:is|are)$/.test(tokens.word(end)) &&
    /^(?:expected|due|likely|forecast|set)$/.test(tokens.word(end + 1))
  );
}

/** So many words from "squad" to the day. */
const PICKED = 9;

/** "doubtful for Saturday's match", "has been named in the squad to face Wales for Saturday's match". */
function isPicked({ tokens, first, end, tense }: ResolveContext): boolean {
  if (!tokens.is(first - 1, 'for')) return false;
  if (tokens.isIn(first - 2, 'fitness')) return true;
  if (!tense.isEvent(tokens, end + 1) && !tense.isEvent(tokens, end + 2)) return false;
  for (let i = first - 2; i > first - PICKED && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'picked')) return true;
  return false;
}

/** "favourites to win Sunday's final", "to watch Sunday's march". */
function isToPartake({ tokens, first, end, tense }: ResolveContext): boolean {
  if (!tokens.isIn(first - 1, 'partakes') || !tokens.is(first - 2, 'to')) return false;
  return tense.isEvent(tokens, end + 1) || tense.isEvent(tokens, end + 2);
}

/** "Friday is a holiday.", "Thursday marks ten years since the coup.": of a day that is over, it was. */
function isSubject({ tokens, first, end }: ResolveContext): boolean {
  return (
    /^(?:is|marks)$/.test(tokens.word(end)) &&
    tokens.isCapital(first) &&
    (tokens.gap(first) === 2 || /^[.,;:"“”]$/.test(tokens.word(first - 1)))
  );
}

/** So many words from "Monday's Games" to the first time or score. */
const LISTED = 14;

/** "Monday's Games: No games scheduled", "Saturday's Games … Boston at New York, 7:05 p.m.", but not "… Boston 4, New York 1". */
function isListing({ tokens, end }: ResolveContext): boolean {
  if (!tokens.is(end, "'s") || !/^(?:games|matches|fixtures)$/.test(tokens.word(end + 1)))
    return false;
  for (let i = end + 2; i < end + LISTED; i++) {
    if (tokens.is(i, 'no') && tokens.isIn(i + 1, 'tallied')) return true;
    if (tokens.kind(i) === 'number') return tokens.is(i + 1, ':') || isHour(tokens, i);
  }
  return false;
}

/** So many words from "when" to its verb. */
const WHEN = 7;

/** "at the concert on Wednesday, when the choir sings", "until Monday, when parliament meets". */
function isTimeOf({ tokens, end, tense }: ResolveContext): boolean {
  if (!tokens.is(end, ',') || !tokens.is(end + 1, 'when')) return false;
  for (let i = end + 2; i < end + WHEN && tokens.kind(i) === 'word'; i++)
    if (tense.isSet(tokens, i)) return true;
  return false;
}

/** Is something set for the day, by the words around. */
function isSet(nearest: Tense, context: ResolveContext): boolean {
  const { tokens, first, end, tense } = context;
  // "stay shut until at least Tuesday"
  if (tokens.is(first - 1, 'least') && tokens.is(first - 2, 'at'))
    return isSet(nearest, contextWith(context, { first: first - 2 }));
  const before = tokens.word(first - 1);
  // "as soon as Tuesday", but "they knew as early as Tuesday"
  if (before === 'as' && /^(?:soon|early)$/.test(tokens.word(first - 2)))
    return nearest !== 'past' || tokens.is(first - 2, 'soon');
  // "a screening was added for Thursday", "adjourned until Friday"
  if (before === 'for') return !tense.missed(tokens, first);
  // "From Monday, fares rise", "As from Monday, shops open"
  if (before === 'from' && opensWith(context)) return nearest !== 'past';
  // "In UK cinemas from Friday"
  if (before === 'from' && nearest === 'none' && tokens.isIn(first - 2, 'offered')) return true;
  // "Rail strike from Monday"
  if (before === 'from' && nearest === 'none' && tense.isEvent(tokens, first - 2)) return true;
  // "warnings are in force from Wednesday"
  if (before === 'from' && nearest !== 'past' && tense.lasts(tokens, first)) return true;
  // "As of Friday, masks will be compulsory", "a deadline of Friday"
  if (before === 'of')
    return tokens.is(first - 2, 'as') ? isWilled(context) : tokens.is(first - 2, 'deadline');
  // "pushed back to Wednesday", "looking forward to Sunday"
  if (before === 'to')
    return (
      tokens.is(first - 2, 'forward') ||
      isMoved(context) ||
      (nearest === 'future' && tense.expects(tokens, first, end))
    );
  // "could not be kept beyond Friday"
  if (before === 'beyond') return nearest !== 'past' || isDenied(context);
  // "declared three days of mourning, starting on Thursday"
  if (isBeginning(context)) return true;
  const isLimit = /^(?:until|till|by)$/.test(before);
  if (isLimit && (tense.postpones(tokens, first) || tense.lasts(tokens, first))) return true;
  // "ordered that they be released by Thursday"
  if (before === 'by' && tokens.is(first - 3, 'be')) return true;
  // "Standings through Sunday"
  if (nearest === 'none')
    return isLimit || (before === 'through' && !tokens.isIn(first - 2, 'tallied'));
  // "If there was no agreement by Monday, they would go"; but "By Monday they had gone"
  const isTerm = before === 'by' && !tokens.isCapital(first - 1);
  return (nearest === 'future' || isTerm) && tense.expects(tokens, first, end);
}

/** So many words from the day to "will". */
const WILL = 7;

/** "As of Friday, passengers will have to wear masks", but not "As of Friday, it appears that". */
function isWilled({ tokens, end }: ResolveContext): boolean {
  for (let i = end; i < end + WILL && !tokens.is(i, '.'); i++)
    if (/^(?:will|must)$/.test(tokens.word(i))) return true;
  return false;
}

/** Does "From" or "As from" open the sentence? */
function opensWith({ tokens, first }: ResolveContext): boolean {
  return tokens.isCapital(first - 1) || (tokens.is(first - 2, 'as') && tokens.isCapital(first - 2));
}

/** So many words from "moved" to the day. */
const MOVED = 6;

/** "was pushed back to Wednesday", "moved the game to Sunday". */
function isMoved({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - MOVED && tokens.kind(i) === 'word'; i--)
    if (tokens.isIn(i, 'moved')) return !tokens.is(i - 1, 'had');
  return false;
}

/** So many words from "could not" to the day. */
const DENIED = 6;

/** "could not be kept beyond Friday" */
function isDenied({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 2; i > first - DENIED && tokens.kind(i) === 'word'; i--)
    if (/^(?:could|would|may|might)$/.test(tokens.word(i))) return true;
  return false;
}

/** So far before "starting on Thursday" the verb stands of who set it. */
const SET_BY = 14;

/** "announced a curfew starting on Thursday", but not "held talks starting on Thursday". */
function isBeginning({ tokens, first }: ResolveContext): boolean {
  const last = /^(?:on|from)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  if (!/^(?:starting|beginning|effective)$/.test(tokens.word(last))) return false;
  for (let i = last - 1; i > last - SET_BY && i >= 0; i--)
    if (tokens.isIn(i, 'setsDate')) return true;
  return false;
}

/** So many words from a day to the colon behind its time. */
const STARTS = 6;
/** So many words from the colon to the "v" between two sides. */
const SIDES = 6;

/** "Thursday: New Jersey v San Antonio": who has played has a score. "Tuesday: 10 a.m., council." */
function isFixture({ tokens, end }: ResolveContext): boolean {
  if (tokens.kind(end) !== 'mark') return false;
  if (tokens.is(end, ':') && tokens.kind(end + 1) === 'number' && isHour(tokens, end + 1))
    return true;
  let colon = tokens.is(end, ')') ? end + 1 : end;
  // "Monday, from 1230 GMT: Novak v Hill"
  if (tokens.is(colon, ',')) for (let i = 0; i < STARTS && !tokens.is(colon, ':'); i++) colon++;
  if (!tokens.is(colon, ':')) return false;
  for (let i = colon + 1; i <= colon + SIDES; i++)
    if (/^(?:v|vs)$/.test(tokens.word(i)) || isAway(tokens, i)) return true;
  return false;
}

/** So far before a day the colon may stand behind which it is told what is next. */
const NEXT_UP = 14;

/** "Hawks: Host the Bulls on Saturday", "Next game: Thursday at Hull", "Doors: 7.30pm Friday". */
function isNextUp({ tokens, first }: ResolveContext): boolean {
  for (let i = first - 1; i > first - NEXT_UP && tokens.gap(i + 1) !== 2; i--) {
    if (/^[.;?!]$/.test(tokens.word(i)) && tokens.gap(i + 1) !== 0 && !tokens.is(i - 1, 'vs'))
      return false;
    if (!tokens.is(i, ':')) continue;
    if (tokens.isCapital(i + 1) && tokens.isIn(i + 1, 'nextUp'))
      return !/^(?:least|most)$/.test(tokens.word(i + 2));
    return tokens.isIn(i - 1, 'listing') || tokens.is(i - 1, 'next') || tokens.is(i - 2, 'next');
  }
  return false;
}

/** "10 a.m.", "7.30pm". */
function isHour(tokens: Tokens, i: number): boolean {
  return /^[ap]m$/.test(tokens.word(i + 1)) || /^[ap]m$/.test(tokens.at(i)?.suffix ?? '');
}

/** "Sunday: Philadelphia at Atlanta". */
function isAway(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'at') && tokens.isCapital(i - 1) && tokens.isCapital(i + 1);
}

/** "ahead of", "on the eve of", "up to", "until" and the like stand before. */
function looksAhead({ tokens, first }: ResolveContext): boolean {
  const before = tokens.word(first - 1);
  const beyond = tokens.word(first - 2);
  if (before === 'of') return /^(?:ahead|advance|eve|front|out)$/.test(beyond);
  // "eyes are on Friday's payrolls", "attention turns to Friday's vote"
  if (before === 'on') return /^(?:eyes|focus|focused|are|be)$/.test(beyond);
  if (before === 'to') return /^(?:up|turn|turns|forward|way)$/.test(beyond);
  if (before === 'into') return /^(?:heading|going|go|goes|head|heads)$/.test(beyond);
  return /^(?:before|until|for|await|awaits|awaiting)$/.test(before);
}
