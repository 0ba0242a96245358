import { parseWrittenDate } from './written-date.ts';

const MONTH = '(0[1-9]|1[0-2]|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)';
const PARTED = new RegExp(
  `(?<![\\da-z])((?:19|20)\\d\\d)([-/_.])${MONTH}\\2([0-3]?\\d)(?!\\d)`,
  'gi',
);
/** "/2018/1/5/", "/2018/0105/", "/2018/world/01/05/": how folders alone write it. */
const FOLDERS =
  /\/((?:19|20)\d\d)\/(?:[a-z][a-z_.-]{1,30}\/)?(1[0-2]|0?[1-9])(?:\/|(?<=\/\d\d))([0-3]?\d)(?=\/)/gi;
/** Eight figures that are a day to come, "20530512", are a number. */
const SOLID = /(?<!\d)((?:19\d|20[0-3])\d)(0[1-9]|1[0-2])([0-3]\d)(?!\d)/g;
const LONGEST = 2000;

/** The one date in an address's path or a file's name ("/2018/jan/05/", "20180105"); null when there is none, or several. */
export function findAddressDate(address: string): string | null {
  const path = address.slice(0, LONGEST).split(/[?#]/, 1)[0] ?? '';
  const found = new Set<string>();
  for (const match of path.matchAll(PARTED)) add(found, match[1], match[3], match[4]);
  for (const pattern of [FOLDERS, SOLID])
    if (found.size === 0)
      for (const match of path.matchAll(pattern)) add(found, match[1], match[2], match[3]);
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** The year in a file's path ("archive/2018/story.txt") when one folder or name part is a year; null otherwise. */
export function findAddressYear(address: string): number | null {
  const years = new Set(
    address.slice(0, LONGEST).match(/(?<![\dA-Za-z])(?:19|20)\d\d(?![\dA-Za-z])/g),
  );
  const [only] = years;
  return years.size === 1 && only !== undefined ? Number(only) : null;
}

function add(
  found: Set<string>,
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): void {
  const written = /^\d/.test(month ?? '')
    ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
    : `${day} ${month} ${year}`;
  const date = parseWrittenDate(written);
  if (date !== null) found.add(date);
}
