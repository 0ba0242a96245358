import type { TimexMod } from '../../types.ts';
import type { DateToken } from '../words/token.ts';
import type { Tokens } from '../words/tokens.ts';
import { phraseEnd } from './compile.ts';

const MAX_WORDS = 12;

/** Reads a count at token `i`: "5", "1,500", "2.5", "5 1/2", "twenty-one", "two and a half", "a hundred", "several" (value 'X'), "a couple of" (2), "30-plus" (30), "20-odd" (20). */
export function readNumber(
  tokens: Tokens,
  i: number,
): { readonly end: number; readonly value: string | number } | null {
  const token = tokens.at(i);
  if (!token) return null;
  if (token.kind === 'number') return loosely(tokens, readDigits(tokens, i));
  for (const entry of token.entries) {
    if (entry.category !== 'VAGUE') continue;
    const end = phraseEnd(tokens, i, entry.rest);
    if (end > 0) return { end, value: entry.value };
  }
  return loosely(tokens, readWords(tokens, i));
}

/** A count with what makes it no exact one: "30-plus", "20-odd", "50+". */
function loosely(
  tokens: Tokens,
  count: { readonly end: number; readonly value: number } | null,
): { readonly end: number; readonly value: number } | null {
  if (count === null) return null;
  const { end, value } = count;
  if (tokens.is(end, '+') && tokens.gap(end) === 0) return { end: end + 1, value };
  const word = tokens.is(end, '-') && tokens.gap(end) === 0 ? end + 1 : end;
  const isLoose = looseMod(tokens.word(word)) !== undefined && tokens.gap(word) !== 2;
  return isLoose ? { end: word + 1, value } : count;
}

/** What "plus", "odd" behind a count say of it. */
export function looseMod(word: string): TimexMod | undefined {
  if (word === 'plus' || word === '+') return 'EQUAL_OR_MORE';
  return word === 'odd' || word === 'something' ? 'APPROX' : undefined;
}

function readDigits(tokens: Tokens, i: number) {
  const token = tokens.at(i);
  if (!token || !(token.suffix === '' || token.suffix === ',' || token.suffix === '.')) return null;
  if (Number.isNaN(token.value)) return null;
  // "… in 2018", a new paragraph: "Hundred years …"
  if (tokens.gap(i + 1) === 2) return { end: i + 1, value: token.value };
  const [top, slash, bottom] = [tokens.at(i + 1), tokens.at(i + 2), tokens.at(i + 3)];
  if (top?.word === '1' && slash?.word === '/' && bottom?.value === 2)
    return { end: i + 4, value: token.value + 0.5 };
  if (top?.word === '½') return { end: i + 2, value: token.value + 0.5 };
  const half = halfEnd(tokens, i + 1);
  if (half > 0) return { end: half, value: token.value + 0.5 };
  const scale = entryValue(tokens.at(i + 1), 'SCALE');
  if (scale !== null && token.suffix !== ',') return { end: i + 2, value: token.value * scale };
  return { end: i + 1, value: token.value };
}

function readWords(tokens: Tokens, i: number) {
  let total = 0;
  let group = 0;
  let end = i;
  let last: 'unit' | 'tens' | 'scale' | null = null;
  for (let at = i; at < i + MAX_WORDS; at++) {
    const token = tokens.at(at);
    if (!token || (at > i && token.gap === 2)) break;
    if (token.word === '-' && end > i && token.gap === 0 && last === 'tens') continue;
    if (
      token.word === 'and' &&
      last === 'scale' &&
      entryValue(tokens.at(at + 1), 'NUMBER') !== null
    )
      continue;
    const unit = entryValue(token, 'NUMBER');
    const tens = entryValue(token, 'TENS');
    const scale = entryValue(token, 'SCALE');
    if (unit !== null && last !== 'unit' && !(last === 'tens' && unit > 9)) {
      group += unit;
      last = 'unit';
    } else if (tens !== null && (last === null || last === 'scale')) {
      group += tens;
      last = 'tens';
    } else if (scale !== null && (last !== null || at > i)) {
      if (scale >= 1000) {
        total += (group || 1) * scale;
        group = 0;
      } else group = (group || 1) * scale;
      last = 'scale';
    } else break;
    end = at + 1;
  }
  if (end === i) return null;
  const half = halfEnd(tokens, end);
  if (half > 0) return { end: half, value: total + group + 0.5 };
  return { end, value: total + group };
}

/** The token after "and a half", or -1. */
function halfEnd(tokens: Tokens, i: number): number {
  const and = tokens.is(i, 'and') || tokens.is(i, '-');
  const words = tokens.is(i, '-')
    ? [tokens.word(i + 1), tokens.word(i + 3), tokens.word(i + 5)]
    : [tokens.word(i), tokens.word(i + 1), tokens.word(i + 2)];
  if (!and || words[0] !== 'and' || words[1] !== 'a' || words[2] !== 'half') return -1;
  return tokens.is(i, '-') ? i + 6 : i + 3;
}

function entryValue(token: DateToken | undefined, category: string): number | null {
  if (!token) return null;
  for (const entry of token.entries)
    if (entry.category === category && entry.rest.length === 0) return Number(entry.value);
  return null;
}

/** Reads a year spoken in words: "nineteen ninety-seven", "two thousand and three", "twenty eighteen". */
export function readSpokenYear(
  tokens: Tokens,
  i: number,
): { readonly end: number; readonly value: number } | null {
  const first = tokens.word(i);
  if (first === 'two') {
    if (!tokens.is(i + 1, 'thousand')) return null;
    const at = tokens.is(i + 2, 'and') ? i + 3 : i + 2;
    const rest = belowHundred(tokens, at);
    return rest ? { end: rest.end, value: 2000 + rest.value } : { end: i + 2, value: 2000 };
  }
  if (first !== 'nineteen' && first !== 'twenty') return null;
  const rest = belowHundred(tokens, i + 1);
  if (!rest || rest.value < 10 || tokens.gap(i + 1) !== 1) return null;
  return { end: rest.end, value: (first === 'nineteen' ? 1900 : 2000) + rest.value };
}

function belowHundred(tokens: Tokens, i: number) {
  const tens = entryValue(tokens.at(i), 'TENS');
  if (tens === null) {
    const unit = entryValue(tokens.at(i), 'NUMBER');
    return unit === null ? null : { end: i + 1, value: unit };
  }
  const next = tokens.is(i + 1, '-') ? i + 2 : i + 1;
  const unit = entryValue(tokens.at(next), 'NUMBER');
  return unit !== null && unit < 10
    ? { end: next + 1, value: tens + unit }
    : { end: i + 1, value: tens };
}
