import type { Form } from './form.ts';
import { daysAhead, onDayAhead } from './greenwich.ts';
import type { Piece } from './pattern/match.ts';
import { isStop } from './tense/clause.ts';
import { CUE } from './tense/cues.ts';
import type { Tokens } from './words/tokens.ts';

/** So many tokens may stand between a time and its day. */
const BETWEEN = 14;

/** "The crash happened at 6.20pm on the A30 near Bodmin on Monday": gives a time the day with which its clause ends. */
export function withDayBehind(pieces: readonly Piece[], tokens: Tokens): readonly Piece[] {
  return pieces.map((piece, at) => {
    if (piece.form.kind !== 'clock' || piece.form.ofStory) return piece;
    const day = dayBehind(pieces, at, tokens);
    return day && !isAfterDay(pieces, at, tokens)
      ? { ...piece, ofDay: inPlace(piece.form, day, tokens) }
      : piece;
  });
}

/** "03:14 local time (18:14 GMT on Tuesday)": the day at the place, which may be another than that at Greenwich. */
function inPlace(clock: Form, day: Piece, tokens: Tokens): Piece {
  if (!tokens.is(day.first - 1, '(') || clock.kind !== 'clock') return day;
  const ahead = daysAhead(clock, day.form);
  return ahead === 0 ? day : { ...day, form: onDayAhead(day.form, ahead) };
}

/** The next piece that is no clock time beside this one ("from 9am to 11am", "9am (0800 GMT)"), where it is a day of the clause. */
function dayBehind(pieces: readonly Piece[], at: number, tokens: Tokens): Piece | null {
  let last = pieces[at] as Piece;
  for (let i = at + 1; i < pieces.length; i++) {
    const next = pieces[i] as Piece;
    if (next.form.kind !== 'clock') {
      const isOfClause =
        namesDay(next.form) &&
        next.first - last.end <= BETWEEN &&
        isClosed(next, tokens) &&
        isOneClause(last.end, next.first, tokens);
      return isOfClause ? next : null;
    }
    if (next.first - last.end > 2) return null;
    last = next;
  }
  return null;
}

/** "On Tuesday he left at 3pm for the match on Sunday": has the sentence named a day already? */
function isAfterDay(pieces: readonly Piece[], at: number, tokens: Tokens): boolean {
  let to = (pieces[at] as Piece).first;
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    for (let k = piece.end; k < to; k++) if (isStop(tokens, k) || tokens.gap(k) === 2) return false;
    if (tokens.gap(to) === 2) return false;
    if (namesDay(piece.form)) return true;
    to = piece.first;
  }
  return false;
}

/** A weekday, a day of a month, a holiday, "today", "yesterday", "tomorrow". */
function namesDay(form: Form): boolean {
  if (form.kind === 'offset') return form.unit === 'D' && Math.abs(form.n) <= 1;
  if (form.kind !== 'calendar') return false;
  const { weekday, day, holiday } = form.fields;
  return weekday !== undefined || day !== undefined || holiday !== undefined;
}

/** "on Monday.", "on Monday and", but not "on Monday's", "the Sunday market", "by bus, on Monday we". */
function isClosed({ first, end }: Piece, tokens: Tokens): boolean {
  const kind = tokens.kind(end);
  if (kind === undefined || tokens.gap(end) === 2) return true;
  if (kind === 'mark') return !/^['(/–-]$/.test(tokens.word(end));
  return !tokens.isCapital(end) && tokens.isIn(end, 'endsPartOfDay') && !tokens.is(first - 2, ',');
}

/** Verbs, and words that begin another clause or tell what the day is of ("for the match on Sunday", "hours of the vote on Sunday"), part a time from a day. */
function isOneClause(from: number, first: number, tokens: Tokens): boolean {
  const isIntroduced = tokens.is(first - 1, 'on');
  const last = isIntroduced ? first - 1 : first;
  if (last <= from) return false;
  // "near Bodmin Monday", "at the hall tomorrow", but not "of Monday", "by Monday"
  if (!isIntroduced && tokens.isIn(last - 1, 'beforeDay')) return false;
  for (let i = from; i < last; i++) {
    if (tokens.gap(i) === 2 || isStop(tokens, i) || /^[:–"]$/.test(tokens.word(i))) return false;
    if (tokens.isCapital(i)) continue;
    if (tokens.info(i).cues & VERB || tokens.endsIn(i, 'ed')) return false;
    if (tokens.isIn(i, 'partsTime') && !leadsToPlace(tokens, i + 1) && !joinsNames(tokens, i))
      return false;
    if (tokens.is(i, 'of') && tokens.info(last - 1).cues & CUE.events) return false;
  }
  return tokens.gap(first) !== 2;
}

/** "to Mill Lane", "from Leeds", "to reports of a fire". */
function leadsToPlace(tokens: Tokens, i: number): boolean {
  if (!/^(?:to|from)$/.test(tokens.word(i - 1))) return false;
  return tokens.isCapital(i) || /^(?:a|an|the|reports)$/.test(tokens.word(i));
}

/** "the junction of Mill Road and High Street". */
function joinsNames(tokens: Tokens, i: number): boolean {
  return tokens.is(i, 'and') && tokens.isCapital(i - 1) && tokens.isCapital(i + 1);
}

const VERB = CUE.past | CUE.strongFuture | CUE.present | CUE.preterite | CUE.scheduled;
