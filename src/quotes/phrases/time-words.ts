const UNIT =
  /^(?:moment|second|minute|hour|day|morning|afternoon|evening|night|week|weekend|fortnight|month|quarter|year|decade|spring|summer|autumn|winter)s?$/;
const WHICH: ReadonlySet<string> = new Set(
  'this last past next earlier later late early'.split(' '),
);
const NEXT: ReadonlySet<string> = new Set('next following previous same'.split(' '));
const HOW_LATE: ReadonlySet<string> = new Set('ago later earlier before'.split(' '));

/** "day", "weeks", "summer" */
export function isTimeUnit(lower: string): boolean {
  return UNIT.test(lower);
}

/** Tells which time a word behind it means: "last month", "late Monday". */
export function tellsWhichTime(lower: string): boolean {
  return WHICH.has(lower);
}

/** Stands behind an amount of time: "two days ago", "a year earlier". */
export function tellsHowLate(lower: string): boolean {
  return HOW_LATE.has(lower);
}

/** Tells which time a word between "the" and it means: "the next day", "the same evening". */
export function tellsNextTime(lower: string): boolean {
  return NEXT.has(lower);
}
