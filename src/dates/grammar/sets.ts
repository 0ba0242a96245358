import { type Form, NONE } from '../form.ts';
import type { Grammar, Match } from '../match.ts';
import { unitOf, weekdayOf } from './build.ts';

const set = (value: string): Form => ({ kind: 'fixed', type: 'SET', value });

function everyUnit(match: Match): Form | null {
  const unit = unitOf(match);
  if (!unit) return null;
  const count = match.text('N') ?? '1';
  const n = count === 'X' ? 'X' : Number(count) * unit.factor;
  if (unit.unit === 'WE') return set('XXXX-WXX-WE');
  const letter = unit.unit === 'E' ? 'Y' : unit.unit === 'C' ? 'Y' : unit.unit.slice(-1);
  const scale = unit.unit === 'E' ? 10 : unit.unit === 'C' ? 100 : 1;
  const number = n === 'X' ? 'X' : n * scale;
  return set(`P${unit.unit.startsWith('T') ? 'T' : ''}${number}${letter}`);
}

function timesA(match: Match): Form | null {
  return match.text('UNIT') === 'TS' ? null : everyUnit(match);
}

function adverb(match: Match): Form | null {
  const token = match.tokens[match.first];
  const next = match.tokens[match.end];
  if (token?.capital && next?.capital && next.gap === 1) return NONE;
  const before = match.tokens[match.first - 1];
  if (token?.capital && before?.capital && before.kind === 'word' && token.gap === 1) return NONE;
  return set(match.text('SETWORD') ?? '');
}

/** What recurs: "every Friday", "each year", "twice a week", "daily", "on Sundays". */
export const SETS: Grammar = [
  { pattern: 'EACH N? (UNITS | UNIT)', make: everyUnit },
  {
    pattern: 'EACH other UNIT',
    make: (m) => {
      const unit = unitOf(m);
      return unit ? set(`P${unit.unit.startsWith('T') ? 'T' : ''}2${unit.unit.slice(-1)}`) : null;
    },
  },
  {
    pattern: 'EACH WEEKDAY (POD)?',
    make: (m) => set(`XXXX-WXX-${weekdayOf(m)}${m.text('POD') ? `T${m.text('POD')}` : ''}`),
  },
  {
    pattern: 'EACH (MONTH)',
    make: (m) => set(`XXXX-${String(m.number('MONTH')).padStart(2, '0')}`),
  },
  { pattern: 'EACH (SEASON)', make: (m) => set(`XXXX-${m.text('SEASON')}`) },
  { pattern: 'EACH (POD)', make: (m) => set(`XXXX-XX-XXT${m.text('POD')}`) },
  { pattern: 'TIMES (a | an | per | each | every) UNIT', make: timesA },
  { pattern: 'UNITS < (a | an) UNIT >', make: timesA },
  { pattern: 'SETWORD', make: adverb },
  { pattern: 'WEEKDAYS', make: (m) => set(m.text('WEEKDAYS') ?? '') },
  {
    pattern: 'WEEKDAY (mornings | afternoons | evenings | nights)',
    make: (m) =>
      set(
        `XXXX-WXX-${weekdayOf(m)}T${{ m: 'MO', a: 'AF', e: 'EV', n: 'NI' }[m.tokens[m.end - 1]?.word[0] ?? ''] ?? ''}`,
      ),
  },
];
