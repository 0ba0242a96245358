import { type Day, toCivil, toDay, weekdayOf } from './calendar.ts';
import type { CalendarForm } from './form.ts';
import type { Piece } from './pattern/match.ts';
import type { Tokens } from './words/tokens.ts';

/** So many dates from the start of an article its dateline is looked for. */
const FIRST_DATES = 6;
/** So many words of a place: "COX'S BAZAR, Bangladesh". */
const PLACE = 9;
/** A report is printed so many days after its dateline, or put online the evening before it in another part of the world. */
const LATEST = 3;
const AHEAD = 1;

/** The day on which an article was written, and which is its "today": that of a dateline ("NASHIK, May 5.") where it is a little older than the article, else the article's own. */
export function dayOfWriting(
  pieces: readonly Piece[],
  tokens: Tokens,
  document: Day | null,
): Day | null {
  if (document === null) return null;
  for (let i = 0; i < FIRST_DATES && i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const { form } = piece;
    if (form.kind !== 'calendar' || !isDateline(piece, tokens)) continue;
    const day = dayOf(form, document);
    return day !== null && document - day <= LATEST && day - document <= AHEAD ? day : document;
  }
  return document;
}

/** A day and month, or a weekday by itself, that is not over for long. */
function dayOf({ fields }: CalendarForm, document: Day): Day | null {
  const { month, day, weekday } = fields;
  if (month === undefined || day === undefined)
    return weekday === undefined ? null : document - ((weekdayOf(document) - weekday + 7) % 7);
  const year = fields.year ?? toCivil(document + AHEAD).year;
  const at = toDay(year, month, day);
  return fields.year === undefined && at > document + AHEAD ? toDay(year - 1, month, day) : at;
}

/** Does the date stand behind a place that opens a paragraph, and before what parts a dateline from the story: "Paris, May 5 (AFP) –"? */
function isDateline({ first, end, form }: Piece, tokens: Tokens): boolean {
  const isNamed = form.kind === 'calendar' && form.fields.month === undefined;
  if (tokens.gap(first) === 2 || !isPartedFrom(tokens, end, isNamed)) return false;
  let names = 0;
  for (let i = first - 1; i >= 0 && i >= first - PLACE; i--) {
    const isWord = tokens.kind(i) === 'word';
    if (
      isWord &&
      !tokens.isCapital(i) &&
      !/^(?:of|the|de|la|el|al|del|do|da|'s)$/.test(tokens.word(i))
    )
      return false;
    if (!isWord && !/^[,.'()–/-]$/.test(tokens.word(i))) return false;
    // "LONDON, Thursday", but not "Sport on TV, Thursday".
    if (isWord && isNamed && !isShouted(tokens, i)) return false;
    if (isWord) names++;
    if (tokens.gap(i) === 2) return names > 0 && isWord && !NO_PLACE.test(tokens.word(i));
  }
  return false;
}

/** "(Reuters)", a dash, a colon; of a date in figures also a full stop. */
function isPartedFrom(tokens: Tokens, end: number, isNamed: boolean): boolean {
  if (tokens.gap(end) === 2) return false;
  const mark = tokens.word(end);
  if (mark === '(') return !isNamed;
  if (mark === ':' || mark === '–') return tokens.gap(end + 1) !== 0 || tokens.gap(end) !== 0;
  if (mark === '-') return tokens.gap(end) === 1 && tokens.gap(end + 1) === 1;
  return mark === '.' && tokens.isCapital(end + 1) && tokens.gap(end + 1) === 1;
}

function isShouted(tokens: Tokens, i: number): boolean {
  const source = tokens.source(i);
  return source.length > 1 && source === source.toUpperCase();
}

/** What else opens a line with a date. */
const NO_PLACE =
  /^(?:published|updated|posted|filed|issued|released|modified|first|last|date|dated|by|on|in|since|from|until|after|before|at|born|next|page|the|he|she|it|they|this|that)$/;
