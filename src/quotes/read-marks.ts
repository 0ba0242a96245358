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
const OPENS_AFTER = /[\s([{—–\-/]/;
const CLOSES_BEFORE = /[\s.,;:!?)\]}—–\-…/]/;
const ANY_MARK = /["“”„«»‘’'`]/;
const ELISION = /^(?:\d0s\b|em\b|til\b|tis\b|twas\b|cause\b|n\b|round\b|bout\b|cos\b)/i;
const MEASURED = /^\s+(?:tall|wide|long|high|deep|thick|x)\b|^\s*[x×]\s*\d/;

/** Reads the quotation marks of one paragraph in text order; apostrophes, feet and inches are left out. */
export function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  const part = text.slice(paragraph.start, paragraph.end);
  let skipTo = 0;
  for (const match of part.matchAll(MARK)) {
    if (match.index < skipTo) continue;
    const mark = readMark(part, match.index);
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
    const blanks = /\s/.test(before) && /\s/.test(after);
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
  const startsWord = /[\p{L}\p{N}$£€¥[(…]/u.test(after) || /["“]/.test(after);
  const freeBefore = OPENS_AFTER.test(before) || ANY_MARK.test(before);
  if (freeBefore && startsWord && !/[”]/.test(before)) {
    if (sign !== '‘' && ELISION.test(part.slice(at + 1, at + 8))) return null;
    // ’90s, ’Twas: the closing shape before a word is an apostrophe.
    if (sign === '’') return null;
    return { ...base, role: 'open', weak: false };
  }
  if (sign === '‚') return null;
  if (/\s/.test(before) || !(CLOSES_BEFORE.test(after) || ANY_MARK.test(after))) return null;
  if (/\d/.test(before) && /^\s?\d/.test(part.slice(at + 1, at + 3))) return null;
  const follows = part.slice(at + 1, at + 3);
  return {
    ...base,
    role: 'close',
    weak: /^\s[\p{L}\p{N}]/u.test(follows) && !/[.,!?…]/.test(before),
  };
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
  // „A“ he said, and a mark turned the wrong way after a word.
  const closes =
    !/\s/.test(before) && at > 0 && !OPENS_AFTER.test(before) && isClosing(before, after);
  return closes ? 'close' : 'open';
}

function straightRole(at: number, before: string, after: string): Mark['role'] {
  if (at === 0) return 'open';
  const opens = OPENS_AFTER.test(before) || /[‘“'’]/.test(before);
  const closes = CLOSES_BEFORE.test(after);
  if (opens && !/\s/.test(after)) return closes && !/\s/.test(before) ? 'either' : 'open';
  return closes || /[’”']/.test(after) ? 'close' : 'either';
}

function isOpening(before: string, after: string): boolean {
  return (OPENS_AFTER.test(before) || ANY_MARK.test(before)) && /[\p{L}\p{N}$£€([…]/u.test(after);
}

function isClosing(before: string, after: string): boolean {
  return !/\s/.test(before) && (CLOSES_BEFORE.test(after) || ANY_MARK.test(after));
}

/** 5'10", 12" vinyl before a measure: not a quotation mark. */
function isInch(part: string, at: number): boolean {
  if (!/\d/.test(part[at - 1] ?? '')) return false;
  return (
    /\d['’]\s?\d{1,2}$/.test(part.slice(Math.max(0, at - 6), at)) ||
    MEASURED.test(part.slice(at + 1, at + 10))
  );
}
