import type { Match } from '../pattern/match.ts';
import type { Tokens } from '../words/tokens.ts';

/** Marks that, glued before four digits, make them part of something else. */
const GLUE_BEFORE = new Set(['$', '£', '€', '#', '.', '/', '-', '–', '+', '=', '@', '_', ':', ',']);
const GLUE_AFTER = new Set(['%', '-', '/', ':', '°', '_', '@']);

/** Do four digits belong to another number, a price, an address of the web or a word? */
export function isGlued(match: Match): boolean {
  const before = match.tokens.at(match.first - 1);
  const first = match.tokens.at(match.first);
  const after = match.tokens.at(match.end);
  if (first?.gap === 0 && before && (before.kind !== 'mark' || GLUE_BEFORE.has(before.word)))
    return true;
  const isBeside = before?.kind === 'number' && first?.gap === 1;
  if ((isBeside || (after?.kind === 'number' && after.gap === 1)) && isDialled(match)) return true;
  if (before?.word === '$' || before?.word === '£' || before?.word === '€') return true;
  if (after?.gap !== 0) return false;
  if (after.kind === 'number' || (after.kind === 'word' && !after.word.startsWith("'")))
    return true;
  const next = match.tokens.at(match.end + 1);
  if (after.word === '–' && next?.kind === 'number' && next.gap === 0) return true;
  if (after.word === '-') return next?.kind !== 'word' || next.gap !== 0;
  if (after.word === '.' || after.word === ',') return next?.kind === 'number' && next.gap === 0;
  return GLUE_AFTER.has(after.word) && next?.gap === 0;
}

/** So many figures with blanks between make a number that is dialled: "1800 55 1800", but not "2008 2009 2010" above a table. */
const DIALLED = 3;

/** So many figures are looked at to either side: a table may have thousands. */
const REACH = 32;

/** "call 0800 555 1840", "020 7946 1985": one of several numbers, the first of which begins with a nought or follows a plus, or not all of which may be years. */
function isDialled({ tokens, first }: Match): boolean {
  let begin = first;
  while (begin > first - REACH && isRun(tokens, begin)) begin--;
  const isOpened = tokens.word(begin).startsWith('0') || /^[+)]$/.test(tokens.word(begin - 1));
  if (begin < first && isOpened) return true;
  let end = first + 1;
  while (end < first + REACH && isRun(tokens, end)) end++;
  if (end - begin < DIALLED) return false;
  for (let i = begin; i < end; i++) if (tokens.size(i) !== 4) return true;
  return false;
}

/** Is it a number, a blank behind another? */
function isRun(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === 'number' && tokens.gap(i) === 1 && tokens.kind(i - 1) === 'number';
}

/** Is the year of a name, of a street's number or of a block: "the Railroad Safety Act of 1970", "at 1925 Elm Street", "a Peugeot 2008"? */
export function isOfName(match: Match): boolean {
  // "the 1900 block of Elm Street"
  if (match.after(1) === 'block' || endsLaw(match) || opensAddress(match)) return true;
  return opensGames(match) || endsModel(match) || isTitle(match);
}

/** The film “1917,” "1984": alone in quotation marks, but not "in “1984”". */
function isTitle({ tokens, first, end }: Match): boolean {
  if (tokens.gap(first) !== 0 || !OPENS_TITLE.has(tokens.word(first - 1))) return false;
  if (IN.has(tokens.word(first - 2))) return false;
  const mark = /^[.,]$/.test(tokens.word(end)) && tokens.gap(end) === 0 ? end + 1 : end;
  return tokens.gap(mark) === 0 && CLOSES_TITLE.has(tokens.word(mark));
}

const OPENS_TITLE = new Set(['"', '“', '‘', "'"]);
const CLOSES_TITLE = new Set(['"', '”', '’', "'"]);
const IN = new Set(['in', 'since', 'of', 'by', 'until', 'from', 'to', 'year']);

/** "the Mines and Minerals Act, 1957", "the Railroad Safety Act of 1970": the year is of the name, but not in "the Act of 1970", "the Weimar Constitution of 1919". */
function endsLaw({ tokens, first }: Match): boolean {
  if (!tokens.isCapital(first - 2) || !tokens.isIn(first - 2, 'law')) return false;
  if (tokens.is(first - 1, ',')) return true;
  if (
    !tokens.is(first - 1, 'of') ||
    !/^(?:acts?|ordinance|statute|code)$/.test(tokens.word(first - 2))
  )
    return false;
  return tokens.isCapital(first - 3) && !tokens.is(first - 3, 'the') && tokens.gap(first - 2) === 1;
}

/** "a Peugeot 2008", "a London 2012 medal": the year is of the name, but not "a March 2008 letter". */
function endsModel({ tokens, first }: Match): boolean {
  if (!/^an?$/.test(tokens.word(first - 2)) || !tokens.isCapital(first - 1)) return false;
  return tokens.gap(first) === 1 && tokens.info(first - 1).entries.length === 0;
}

/** So many words of a place may stand before the games. */
const PLACE = 3;

/** "the 2028 Los Angeles Olympics": the year is of the name. */
function opensGames({ tokens, end }: Match): boolean {
  for (let i = end; i < end + PLACE && tokens.isCapital(i) && tokens.gap(i) === 1; i++)
    if (i > end && tokens.isOf(i, 'RECURRENT')) return true;
  return false;
}

/** So many words has the name of a street. */
const STREET = 4;

/** "at 1925 Elm Street", "of 2020 Old Mill Road", but not "the 2008 Wall Street crash". */
function opensAddress({ tokens, first, end }: Match): boolean {
  if (!tokens.isCapital(end) || tokens.gap(end) !== 1) return false;
  if (!/^(?:at|of|near|to|,)$/.test(tokens.word(first - 1))) return false;
  for (let i = end + 1; i < end + STREET && tokens.isCapital(i); i++)
    if (tokens.isIn(i, 'street')) return true;
  return false;
}
