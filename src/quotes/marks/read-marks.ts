import { isBlank, isDigit, isLetterOrNumber, isSmall } from '../../document/characters.ts';
import type { Span } from '../../types.ts';

/** A quotation mark, with what it can be by its shape and its neighbours. */
export interface Mark extends Span {
  readonly style: 'double' | 'single';
  readonly role: 'open' | 'close' | 'either';
  /** Marks of one family can close each other. */
  readonly family: string;
  readonly curly: boolean;
  /** A single mark that may as well be an apostrophe: words follow it without punctuation. */
  readonly weak: boolean;
}

const MARK = /["“”„‟«»‹›‘’‚'`]/g;
const OPENS_AFTER = '([{—–-/';
const CLOSES_BEFORE = '.,;:!?)]}—–-…/';
/** Single marks that may be apostrophes. */
const SINGLE = "'’‘‚`";
const ANY_MARK = '"“”„«»‘’\'`';
const ELISION = /^(?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|cos\b)/i;
const MEASURED = /^\s+(?:tall|wide|long|high|deep|thick|x)\b|^\s*[x×]\s*\d/;

/** Reads the quotation marks of one paragraph in text order; apostrophes, feet and inches are left out. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(start, end);
  let skipTo = 0;
  MARK.lastIndex = 0;
  while (MARK.test(part)) {
    const at = MARK.lastIndex - 1;
    if (at < skipTo || isInWord(part, at)) continue;
    const mark = readMark(part, at, start);
    if (!mark) continue;
    skipTo = mark.end - start;
    marks.push(mark);
  }
  return marks;
}

/** "don’t": an apostrophe between letters, or something as little like a quotation mark. */
function isInWord(part: string, at: number): boolean {
  return (
    isSmall(part.charCodeAt(at + 1) || 0) &&
    isSmall(part.charCodeAt(at - 1) || 0) &&
    SINGLE.includes(part[at] as string)
  );
}

/** Reads the mark at a place of a paragraph that begins at `offset` in the text; null when it is none. */
function readMark(part: string, at: number, offset: number): Mark | null {
  const sign = part[at] as string;
  const doubled =
    !closesNested(part, at) &&
    (sign === "'" || sign === '`' || sign === '’' || sign === '‘') &&
    part[at + 1] === sign;
  const length = doubled ? 2 : 1;
  const before = at > 0 ? (part[at - 1] as string) : ' ';
  const after = part[at + length] ?? ' ';
  const start = at + offset;
  const end = start + length;
  const style = 'double';
  const weak = false;
  if (sign === '„' || sign === '‟')
    return { start, end, style, role: 'open', family: 'curly', curly: true, weak };
  // “”Never again,” he said: one mark turned both ways.
  if (sign === '“' && after === '”' && opensAfter(before) && opensWord(part[at + 2] ?? ' '))
    return { start, end: end + 1, style, role: 'open', family: 'curly', curly: true, weak };
  if (sign === '“' || sign === '”') {
    const role = curlyRole(sign, part, at, before, after);
    return { start, end, style, role, family: 'curly', curly: true, weak };
  }
  if (sign === '«' || sign === '»' || sign === '‹' || sign === '›') {
    const style = sign === '«' || sign === '»' ? 'double' : 'single';
    const opens = isOpening(before, after);
    const closes = isClosing(before, after);
    const usual = sign === '«' || sign === '‹' ? 'open' : 'close';
    // »A« is the German order, « A » the French with blanks inside.
    const blanks = isBlankAt(before) && isBlankAt(after);
    const role = blanks || opens === closes ? usual : opens ? 'open' : 'close';
    return { start, end, style, role, family: 'angle', curly: true, weak };
  }
  if (sign === '"' || doubled) {
    if (sign === '"' && isInch(part, at)) return null;
    const role = sign === '`' || sign === '‘' ? 'open' : straightRole(at, before, after);
    return { start, end, style, role, family: 'straight', curly: false, weak };
  }
  return readSingle(part, at, offset, before, after);
}

/** ''They call it 'the hole,''': the first of three closes the words within, the others those round them. */
function closesNested(part: string, at: number): boolean {
  const sign = part[at];
  return (
    sign === "'" &&
    part[at + 1] === sign &&
    part[at + 2] === sign &&
    at > 0 &&
    endsWord(part[at - 1] as string)
  );
}

function readSingle(
  part: string,
  at: number,
  offset: number,
  before: string,
  after: string,
): Mark | null {
  const sign = part[at] as string;
  const curly = sign !== "'" && sign !== '`';
  const start = at + offset;
  const end = start + 1;
  const style = 'single';
  const family = 'single';
  const startsWord = opensWord(after) || '¥"“'.includes(after);
  const freeBefore = opensAfter(before) || ANY_MARK.includes(before);
  if (freeBefore && startsWord && before !== '”') {
    if (sign !== '‘' && ELISION.test(part.slice(at + 1, at + 8))) return null;
    // ’90s, ’Twas: the closing shape before a word is an apostrophe.
    if (sign === '’') return null;
    return { start, end, style, role: 'open', family, curly, weak: false };
  }
  if (sign === '‚' || !isClosing(before, after)) return null;
  if (isDigit(before.charCodeAt(0)) && /^\s?\d/.test(part.slice(at + 1, at + 3))) return null;
  const goesOn = isBlankAt(after) && isLetterOrNumber(part.charCodeAt(at + 2) || 0);
  const weak = goesOn && !'.,!?…'.includes(before);
  return { start, end, style, role: 'close', family, curly, weak };
}

function curlyRole(
  sign: string,
  part: string,
  at: number,
  before: string,
  after: string,
): Mark['role'] {
  if (sign === '”') {
    // ”Never again,” he said: a reversed mark at the start of a paragraph.
    return at === 0 && part.length > 1 ? 'open' : 'close';
  }
  // „A“ he said, and a mark turned the wrong way: behind a word and before none, or the last of its paragraph.
  const glued =
    endsWord(before) && !isLetterOrNumber(after.charCodeAt(0)) && !'$£€'.includes(after);
  return at > 0 && (glued || isLast(part, at)) ? 'close' : 'open';
}

function straightRole(at: number, before: string, after: string): Mark['role'] {
  if (at === 0) return 'open';
  const opens = opensAfter(before) || "‘“'’".includes(before);
  const closes = closesBefore(after);
  if (opens && !isBlankAt(after)) return closes && !isBlankAt(before) ? 'either' : 'open';
  return closes || "’”'".includes(after) ? 'close' : 'either';
}

function isOpening(before: string, after: string): boolean {
  return (opensAfter(before) || ANY_MARK.includes(before)) && opensWord(after);
}

function isClosing(before: string, after: string): boolean {
  return !isBlankAt(before) && (closesBefore(after) || ANY_MARK.includes(after));
}

function opensAfter(before: string): boolean {
  return isBlankAt(before) || OPENS_AFTER.includes(before);
}

function closesBefore(after: string): boolean {
  return isBlankAt(after) || CLOSES_BEFORE.includes(after);
}

function opensWord(after: string): boolean {
  return isLetterOrNumber(after.charCodeAt(0)) || '$£€([…'.includes(after);
}

function endsWord(before: string): boolean {
  return (
    isLetterOrNumber(before.charCodeAt(0)) ||
    '.,!?…)]%'.includes(before) ||
    ANY_MARK.includes(before)
  );
}

function isLast(part: string, at: number): boolean {
  let next = at + 1;
  while (next < part.length && isBlankAt(part[next] as string)) next++;
  return next === part.length;
}

function isBlankAt(character: string): boolean {
  return isBlank(character.charCodeAt(0));
}

/** 5'10", 12" vinyl before a measure: not a quotation mark. */
function isInch(part: string, at: number): boolean {
  if (!isDigit(part.charCodeAt(at - 1))) return false;
  return (
    /\d['’]\s?\d{1,2}$/.test(part.slice(Math.max(0, at - 6), at)) ||
    MEASURED.test(part.slice(at + 1, at + 10))
  );
}
