import { byline, lastOfLine, signedLine } from './byline-date.ts';
import { datedStory, dateline, placeAndDate } from './dateline-date.ts';
import { type EdgeLine, edgeLines, HEAD_LINES, LONGEST_LINE } from './edge-lines.ts';
import { labelInLine, printedLine, publishedLine, updatedLine } from './labelled-date.ts';
import { openingDate } from './opening-date.ts';
import { wholeLineDate } from './whole-line-date.ts';
import { formatWritten, readWrittenDate, type WrittenDate } from './written-date.ts';

/** How an article says when it came out, in the order of trust. */
const READERS: readonly ((
  line: string,
  index: number,
  lines: readonly EdgeLine[],
) => WrittenDate | null)[] = [
  publishedLine,
  openingDate,
  byline,
  dateline,
  lineOfDate,
  placeAndDate,
  lastOfLine,
  labelInLine,
  datedStory,
  signedLine,
  updatedLine,
  printedLine,
  trailer,
];

/** Finds the date of publication in the text's first and last lines: "Published …", a byline, a dateline, a line that is a date. Dates in the story are passed over. `year` serves a dateline without one ("CAIRO, Jan 5 (Reuters) –"). */
export function findTextDate(text: string, year: number | null): string | null {
  const lines = edgeLines(text);
  const copyright = year ?? copyrightYear(lines);
  for (const read of READERS) {
    for (const { line, index } of lines) {
      const date = read(line, index, lines);
      if (date === null) continue;
      const written = formatWritten({ ...date, year: date.year ?? copyright });
      if (written !== null && readWrittenDate(written) !== null) return written;
    }
  }
  return null;
}

/** "AP-NY-01-05-98 1432EST", "DOW JONES NEWS 01-05-98": below the story, as American wires wrote it. */
function trailer(line: string, index: number): WrittenDate | null {
  const match =
    index > 0
      ? /^(?:[A-Z() -]{2,40}[ -])?(\d\d)-(\d\d)-(\d\d)(?: \d{4}[A-Z]{2,3})?$/.exec(line)
      : null;
  if (match === null || !/[A-Z]/.test(line)) return null;
  const [, month, day, short] = match.map(Number) as [number, number, number, number];
  const year = short + (short < LAST_CENTURY ? 2000 : 1900);
  return (
    readWrittenDate(`${year}-${match[1]}-${match[2]}`) && { year, month, day, end: line.length }
  );
}

/** From this year on two digits are of the last century. */
const LAST_CENTURY = 50;

/** A line in the head that is nothing but a date, with a time perhaps. */
function lineOfDate(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE) return null;
  // "(5 January 2018)"
  if (line.startsWith('(') && line.endsWith(')')) return wholeLineDate(line.slice(1, -1));
  // "on January 5, 2018 in News", "• January 5, 2018"
  return wholeLineDate(line.replace(/^(?:on |[•·*] ?)/, ''));
}

/** "© 2018 Reuters", "(C) Copyright Thomson Reuters 2018": the year of a dateline that has none. */
function copyrightYear(lines: readonly EdgeLine[]): number | null {
  for (const { line } of lines) {
    const match =
      /(?:©|\(c\)|copyright)\s{1,3}(?:(?:©|copyright)\s{1,3})?(?:\p{Lu}\p{L}{1,20} ){0,3}((?:19|20)\d\d)(?![\d–-])/iu.exec(
        line.slice(0, LONGEST_LINE),
      );
    if (match) return Number(match[1]);
  }
  return null;
}
