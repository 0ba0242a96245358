import { NONE } from '../form.ts';
import type { Grammar, Match } from '../pattern/match.ts';

/** "two quarters of the year", but not "three quarters of the revenue". */
function isTimed(match: Match): boolean {
  return /^(?:year|decade|century)$/.test(match.after(2)) || /^[12]...$/.test(match.after(1));
}

/** Ages, shares, speeds and idioms: counted units that are no time. */
export const NO_DURATIONS: Grammar = [
  { pattern: '(APPROX)? N -? (UNITS | UNIT) -? old', make: () => NONE },
  { pattern: '(APPROX)? N (to | or | - | –) N -? (UNITS | UNIT) -? old', make: () => NONE },
  { pattern: 'between N and N (UNITS | UNIT) -? old', make: () => NONE },
  { pattern: 'N - UNIT - (olds | older)', make: () => NONE },
  { pattern: '(APPROX)? N UNITS of age', make: () => NONE },
  { pattern: '(APPROX)? N - quarters', make: () => NONE },
  {
    pattern: '(APPROX)? N quarters of',
    make: (m) => (isTimed(m) ? null : NONE),
  },
  { pattern: '(one | a) - quarter', make: () => NONE },
  {
    pattern: '(in | from) (some | many | most | all | certain)? other quarters',
    make: () => NONE,
  },
  {
    pattern: '(in | from) (some | many | most | all | certain) quarters',
    make: () => NONE,
  },
  { pattern: 'N (months | years) pregnant', make: () => NONE },
  // "his fifth trip in as many weeks"
  { pattern: 'as many UNITS', make: () => NONE },
  { pattern: 'the (days | years | weeks) of', make: () => NONE },
  {
    pattern: '(miles | kilometers | kilometres | km | kilometer) (an | per) hour',
    make: () => NONE,
  },
];
