import { isApostrophe, isDigit } from './characters.ts';

const COMMA = 44;
const DOT = 46;

/** A word as the lexicon has it: lower-cased, without the dots of "a.m.", with a plain apostrophe ("'s"). */
export function spellWord(source: string): string {
  if (isApostrophe(source.charCodeAt(0))) return `'${source.slice(1).toLowerCase()}`;
  return (source.charCodeAt(1) === DOT ? source.replaceAll('.', '') : source).toLowerCase();
}

/** A mark: dashes are "–", apostrophes "'". */
export function spellMark(source: string): string {
  if (source === '--') return '–';
  const c = source.charCodeAt(0);
  if (c === 0x2010 || c === 0x2011) return '-';
  if (c === 0x2013 || c === 0x2014 || c === 0x2212) return '–';
  if (isApostrophe(c) || c === 0x2018) return "'";
  if (c === 0xb7 || c === 0x2022) return '·';
  return source;
}

/** The digits of a number with what groups them, without the letters behind ("1,500", "9.40"). */
export function spellNumber(source: string): string {
  let end = 0;
  while (end < source.length && isNumeric(source.charCodeAt(end))) end++;
  return source.slice(0, end);
}

function isNumeric(c: number): boolean {
  return isDigit(c) || c === COMMA || c === DOT;
}
