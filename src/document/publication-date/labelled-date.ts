import { type EdgeLine, HEAD_LINES, LONGEST_LINE } from './edge-lines.ts';
import { wholeLineDate, withYear } from './whole-line-date.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** "Published: 5 January 2018 10:30 GMT", "First posted on Jan. 5, 2018", "Date: 2018-01-05", "Published in The Echo, January 5th, 2018", "This story was originally published January 5, 2018", "FOR IMMEDIATE RELEASE: January 5, 2018". */
export function publishedLine(
  line: string,
  index: number,
  lines: readonly EdgeLine[],
): WrittenDate | null {
  const label =
    /^\W{0,3}(?:(?:this )?(?:story|article) (?:was )?)?(?:(?:first |originally )?(?:published(?: in \p{Lu}[^,.]{2,30},)?|posted|issued|issue date|filed|released|(?:publication|publish) date|release date|date|dated|date of publication|created|(?:news|press|media) release|for (?:immediate )?release|embargoed until)(?: (?:on|at|date))?)(?:\s?[:|,–—-]\s*|\s|(?=\d{1,2} \p{Lu}))/iu.exec(
      line,
    );
  if (!label || isEventDate(line, index, lines)) return null;
  return wholeLineDate(line.slice(label[0].length));
}

/** "Date: August 21, 2021 ¶ Time: 7 pm ¶ Venue: Town Hall": when something is to be. */
export function isEventDate(line: string, index: number, lines: readonly EdgeLine[]): boolean {
  if (!/^\W{0,3}date:/i.test(line)) return false;
  const next = lines.find((line) => line.index === index + 1);
  return /^\W{0,3}(?:time|venue|where|location|place|tickets|cost|admission)\s?:/i.test(
    next?.line ?? '',
  );
}

/** "Last updated: March 11, 2017": when nothing tells when it was first published. */
export function updatedLine(line: string): WrittenDate | null {
  const label =
    /^\W{0,3}(?:last )?(?:updated?|modified|revised)(?: (?:on|at))?\s?(?:[:|–—-]\s*|\s)/i.exec(
      line,
    );
  return label ? wholeLineDate(line.slice(label[0].length)) : null;
}

/** "THE PILOT Copyright 1996 DATE: Tuesday, October 22, 1996 TAG: 96102", "Source: The Echo Published: 2018/1/5 7:30:12": a label inside a line above the story. */
export function labelInLine(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE || /[a-z]{4}[.!?]\s/.test(line))
    return null;
  for (const match of line.matchAll(/[\s|](?:[Pp]ublished|[Pp]osted|[Uu]pdated|DATE)\s?:\s*/g)) {
    const date = wholeLineDate(line.slice(match.index + match[0].length));
    if (date) return date;
  }
  return null;
}

/** "This story appeared in the January 5, 2018 edition of The Echo", "appears in print on Jan. 5, 2018, Section A": below the story, the day of the paper. */
export function printedLine(line: string, index: number): WrittenDate | null {
  if (index === 0 || line.length > 2 * LONGEST_LINE) return null;
  const match = /\b(?:appear(?:s|ed)|ran|published) in (?:print on |the (?=\p{L}+\.? \d))/iu.exec(
    line,
  );
  if (match === null) return null;
  const date = withYear(readWrittenDate(line.slice(match.index + match[0].length)));
  const isPrint = date !== null && (/print on $/.test(match[0]) || /\bedition\b/.test(line));
  return isPrint ? date : null;
}
