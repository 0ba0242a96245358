import { isBlank, isDigit, isLetterOrNumber } from '../document/characters.ts';
import type { Span } from '../types.ts';

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
const ANY_MARK = '"“”„«»‘’\'`';
const ELISION = /^(?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|cos\b)/i;
const MEASURED = /^\s+(?:tall|wide|long|high|deep|thick|x)\b|^\s*[x×]\s*\d/;

/** Reads the quotation marks of one paragraph in text order; apostrophes, feet and inches are left out. */
export function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  let skipTo = 0;
  MARK.lastIndex = 0;
  while (MARK.test(part)) {
    const at = MARK.lastIndex - 1;
    const mark = at < skipTo ? null : readMark(part, at);
    if (!mark) continue;
    skipTo = mark.end;
    const { role, style, family, curly, weak } = mark;
    const start = mark.start + paragraph.start;
    marks.push({ start, end: mark.end + paragraph.start, role, style, family, curly, weak });
  }
  return marks;
}

function readMark(part: string, at: number): Mark | null {
  const sign = part[at] as string;
  const doubled =
    (sign === "'" || sign === '`' || sign === '’' || sign === '‘') && part[at + 1] === sign;
  const end = at + (doubled ? 2 : 1);
  const before = part[at - 1] ?? ' ';
  const after = part[end] ?? ' ';
  const start = at;
  const style = 'double';
  const weak = false;
  if (sign === '„' || sign === '‟')
    return { start, end, role: 'open', style, family: 'curly', curly: true, weak };
  if (sign === '“' || sign === '”') {
    const role = curlyRole(sign, part, at, before, after);
    return { start, end, role, style, family: 'curly', curly: true, weak };
  }
  if (sign === '«' || sign === '»' || sign === '‹' || sign === '›') {
    const style = sign === '«' || sign === '»' ? 'double' : 'single';
    const opens = isOpening(before, after);
    const closes = isClosing(before, after);
    const usual = sign === '«' || sign === '‹' ? 'open' : 'close';
    // »A« is the German order, « A » the French with blanks inside.
    const role = opens === closes ? usual : opens ? 'open' : 'close';
    const blanks = isBlankAt(before) && isBlankAt(after);
    return {
      start,
      end,
      style,
      weak,
      role: blanks ? usual : role,
      family: 'angle',
      curly: true,
    };
  }
  if (sign === '"' || doubled) {
    if (sign === '"' && isInch(part, at)) return null;
    const role = sign === '`' || sign === '‘' ? 'open' : straightRole(at, before, after);
    return { start, end, role, style, family: 'straight', curly: false, weak };
  }
  return readSingle(part, at, sign, before, after);
}

function readSingle(
  part: string,
  at: number,
  sign: string,
  before: string,
  after: string,
): Mark | null {
  const curly = sign !== "'" && sign !== '`';
  const base = { start: at, end: at + 1, style: 'single', family: 'single', curly } as const;
  const startsWord = opensWord(after) || '¥"“'.includes(after);
  const freeBefore = opensAfter(before) || ANY_MARK.includes(before);
  if (freeBefore && startsWord && before !== '”') {
    if (sign !== '‘' && ELISION.test(part.slice(at + 1, at + 8))) return null;
    // ’90s, ’Twas: the closing shape before a word is an apostrophe.
    if (sign === '’') return null;
    return { ...base, role: 'open', weak: false };
  }
  if (sign === '‚' || !isClosing(before, after)) return null;
  if (isDigit(before.charCodeAt(0)) && /^\s?\d/.test(part.slice(at + 1, at + 3))) return null;
  const goesOn = isBlankAt(after) && isLetterOrNumber(part.charCodeAt(at + 2) || 0);
  return { ...base, role: 'close', weak: goesOn && !'.,!?…'.includes(before) };
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
