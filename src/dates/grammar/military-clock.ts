import type { Form } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';

/** "1430 GMT", "at 1430 hours", "1430hrs", but not "did 1500 hours of work". */
function military(match: Match): Form | null {
  const isHours = /^(?:hours|hrs)$/.test(match.tokens.word(match.first + 1));
  if (isHours && (!match.beforeIn('bareClock') || match.after(1) === 'of')) return null;
  const text = match.text('MILITARY') ?? '';
  return { kind: 'clock', time: `${text.slice(0, 2)}:${text.slice(2)}`, zone: match.text('ZONE') };
}

export function isZone({ tokens }: Match, i: number): boolean {
  return tokens.info(i).entries.some(({ category }) => category.startsWith('ZONE'));
}

/** "at 0900", and "at 1615 (1315 GMT)"; "at 1615" alone is as often a number. */
function bareMilitary(match: Match): Form | null {
  const { tokens, end } = match;
  const text = match.text('MILITARY') ?? '';
  if (tokens.gap(end) === 0 && tokens.kind(end) !== 'mark') return null;
  // "from 0900 to 1700" is read as a range.
  if (/^(?:to|and|until|till|-|–)$/.test(tokens.word(end)) && /^\d{4}$/.test(tokens.word(end + 1)))
    return null;
  // "at 0930 GMT" is read from the number on.
  if (isZone(match, end) || /^(?:hours|hrs|local)$/.test(tokens.word(end))) return null;
  const isBefore = tokens.is(end, '(') && /^\d{4}$/.test(tokens.word(end + 1));
  const hasZone = isZone(match, end + 2);
  const isEarly = text.startsWith('0') && Number(text) % 5 === 0;
  return isEarly || (isBefore && hasZone) ? military(match) : null;
}

/** "at 7.45pm (1945)", "at 9 a.m. ET (1300)": the same time in another way. */
function bracketed(match: Match): Form | null {
  const { tokens, first, end } = match;
  if (!tokens.is(first - 1, '(') || !tokens.is(end, ')')) return null;
  return isZone(match, first - 2) || /[ap]\.?m\.?$/i.test(tokens.source(first - 2))
    ? military(match)
    : null;
}

/** Times of day in four figures, as armies and agencies write them. */
export const MILITARY_CLOCK: Grammar = [
  { pattern: 'MILITARY (hours)? $ZONE', make: military },
  { pattern: '(MILITARY (hours | hrs) | MILITARYH:MILITARY) $ZONE?', make: military },
  { pattern: 'MILITARY', make: bracketed },
  {
    pattern: '(at | by | from | until | till | since | around | about) < MILITARY >',
    make: bareMilitary,
  },
];
