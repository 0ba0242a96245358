/** Keys of numbers by what is written: digits alone, of one or two, of four, and others; then with letters behind. */
export const NUMBER_KEY = {
  short: '#2',
  four: '#4',
  other: '#x',
  decimal: '#.',
  shortOrdinal: '#2th',
  shortPlural: '#2s',
  fourPlural: '#4s',
  shortHour: '#2am',
  shortHours: '#2h',
  fourHours: '#4h',
  rest: '#…',
} as const;

/** A key of numbers. */
export type NumberKey = (typeof NUMBER_KEY)[keyof typeof NUMBER_KEY];

/** The key of a number by its digits, with what groups them, and the letters glued to it. */
export function numberKeyOf(digits: string, letters: string): NumberKey {
  if (digits.includes('.')) return NUMBER_KEY.decimal;
  const isShort = digits.length <= 2;
  const isFour = digits.length === 4;
  switch (letters) {
    case '':
      return isShort ? NUMBER_KEY.short : isFour ? NUMBER_KEY.four : NUMBER_KEY.other;
    case 's':
      return isShort ? NUMBER_KEY.shortPlural : isFour ? NUMBER_KEY.fourPlural : NUMBER_KEY.rest;
    case 'st':
    case 'nd':
    case 'rd':
    case 'th':
      return isShort ? NUMBER_KEY.shortOrdinal : NUMBER_KEY.rest;
    case 'am':
    case 'pm':
      return isShort ? NUMBER_KEY.shortHour : NUMBER_KEY.rest;
    case 'h':
    case 'hrs':
      return isShort ? NUMBER_KEY.shortHours : isFour ? NUMBER_KEY.fourHours : NUMBER_KEY.rest;
    default:
      return NUMBER_KEY.rest;
  }
}
