import { formatWritten, readWrittenDate, type WrittenDate } from './written-date.ts';

/** Where the lines of a masthead end. */
const HEAD_LINES = 12;
const LONGEST_LINE = 160;
const LONGEST_PLACE = 70;

/** How an article says when it came out, in the order of trust. */
const READERS: readonly ((line: string, index: number) => WrittenDate | null)[] = [
  publishedLine,
  firstLine,
  byline,
  dateline,
  lineOfDate,
  placeAndDate,
  lastOfLine,
  updatedLine,
  trailer,
];

/** Finds the date of publication in the text's first and last lines: "Published …", a byline, a dateline, a line that is a date. Dates in the story are passed over. `year` serves a dateline without one ("CAIRO, Jan 5 (Reuters) –"). */
export function findTextDate(text: string, year: number | null): string | null {
  const lines = edgeLines(text);
  const copyright = year ?? copyrightYear(lines);
  for (const read of READERS) {
    for (const { line, index } of lines) {
      const date = read(line, index);
      if (date === null) continue;
      const written = formatWritten({ ...date, year: date.year ?? copyright });
      if (written !== null && readWrittenDate(written) !== null) return written;
    }
  }
  return null;
}

interface EdgeLine {
  readonly line: string;
  /** Number of the line that is not blank, from 0; the last lines count on from HEAD_LINES. */
  readonly index: number;
}

function edgeLines(text: string): EdgeLine[] {
  const head: EdgeLine[] = [];
  let at = 0;
  while (at < text.length && head.length < HEAD_LINES) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const line = text.slice(at, Math.min(end, at + LONGEST_LINE * 2)).trim();
    if (line !== '') head.push({ line, index: head.length });
    at = end + 1;
  }
  if (at >= text.length) return head;
  const tail = text
    .slice(Math.max(at, text.length - 4 * LONGEST_LINE))
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return [...head, ...tail.map((line, i) => ({ line, index: HEAD_LINES + i }))];
}

/** "Published: 5 January 2018 10:30 GMT", "First posted on Jan. 5, 2018", "Date: 2018-01-05", "Published in The Echo, January 5th, 2018", "This story was originally published January 5, 2018". */
function publishedLine(line: string): WrittenDate | null {
  const label =
    /^\W{0,3}(?:this (?:story|article) was )?(?:(?:first |originally )?(?:published(?: in \p{Lu}[^,.]{2,30},)?|posted|issued|issue date|filed|released|publication date|release date|date|dated|date of publication|created)(?: (?:on|at|date))?)\s?(?:[:|–—-]\s*|\s)(?:\d\d?:\d\d (?:[ap]m )?(?:[A-Z]{2,4})?,? ?)?/iu.exec(
      line,
    );
  if (!label) return null;
  return wholeLineDate(line.slice(label[0].length));
}

/** "Last updated: March 11, 2017": when nothing tells when it was first published. */
function updatedLine(line: string): WrittenDate | null {
  const label =
    /^\W{0,3}(?:last )?(?:updated?|modified|revised)(?: (?:on|at))?\s?(?:[:|–—-]\s*|\s)(?:\d\d?:?\d\d (?:[ap]m )?(?:[A-Z]{2,4})?(?: \(\d{4} [A-Z]{2,4}\))?,? ?)?/i.exec(
      line,
    );
  return label ? wholeLineDate(line.slice(label[0].length)) : null;
}

/** Words before the date that opens a text, lower case. */
export const DATE_LABELS: readonly string[] =
  'date dated filed issued posted published updated'.split(' ');

const LABEL = `(?:${DATE_LABELS.join('|')})(?: on)?:? `;
const FIGURES = String.raw`(\d{4}-\d\d-\d\d)(?!\d)`;
const IN_WORDS = String.raw`(\d\d? [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d\d?, \d{4})`;
const CLOCK = String.raw`[T,]? ?\d\d?:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?(?:GMT|UTC|Z|[A-Z]{1,2}[SD]T)\b)?`;
const OPENING_DATE = new RegExp(
  String.raw`^\W{0,3}(?:(?:${LABEL})?${FIGURES}|${LABEL}${IN_WORDS})(?:${CLOCK})?(?![,;])\s*(?:[|–—-]\s)?`,
  'i',
);

/** A text that opens with a date in figures, or one behind a label: "date 2018-01-05 The Egyptian branch …", "Published: 5 January 2018 10:30 GMT The …". */
function firstLine(line: string, index: number): WrittenDate | null {
  const [, figures, words] = (index === 0 && OPENING_DATE.exec(line)) || [];
  const date = figures ?? words;
  return date === undefined ? null : withYear(readWrittenDate(date));
}

/** Where a text begins behind its date, that it opens with, as an offset; 0 without one. */
export function endOfOpeningDate(text: string): number {
  return OPENING_DATE.exec(text)?.[0].length ?? 0;
}

/** "By Jane Doe, 5 January 2018", "By JOHN SMITH | Jan. 5, 2018". */
function byline(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE || !/^by\s+\p{Lu}/iu.test(line))
    return null;
  for (const match of line.matchAll(
    /[,|•·–—-]\s*|\bon\s|\s(?=\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$)/gu,
  )) {
    const date = wholeLineDate(line.slice(match.index + match[0].length));
    if (date) return date;
  }
  return null;
}

/** "CAIRO, Jan 5, 2018 (Reuters) –", "London, 5 January 2018:". */
function dateline(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES) return null;
  const head = line.slice(0, LONGEST_LINE);
  for (const match of head.matchAll(/[,–—-]\s*|\s(?=\d{1,2} \p{Lu})|\s(?=\p{Lu}\p{L}+\.? \d)/gu)) {
    if (match.index > LONGEST_PLACE) return null;
    const place = head.slice(0, match.index);
    const from = match.index + match[0].length;
    const date = readWrittenDate(head.slice(from));
    if (!date) continue;
    const after = head.slice(from + date.end);
    return isPlace(place) &&
      /^,?\s*(?:\([^)]{2,40}\)|\/[^/]{3,20}\/|[–—:]|--|\s-\s|-\s)/.test(after)
      ? date
      : null;
  }
  return null;
}

/** Words with capitals, as in "SÃO PAULO, Brazil"; small words only between them. */
function isPlace(place: string): boolean {
  const words = place
    .replace(/\([^)]*\)/g, '')
    .split(/[\s,/.–—-]+/)
    .filter(Boolean);
  return (
    words.length > 0 &&
    words.length <= 7 &&
    words.every(
      (word) =>
        /^\p{Lu}/u.test(word) ||
        /^(?:of|the|and|de|la|el|al|del|do|da|di|upon|sur|am|an|der)$/.test(word),
    ) &&
    !/^(?:Born|On|In|Since|Until|From|By|The|He|She|It|They|At|After|Before)$/.test(words[0] ?? '')
  );
}

/** "Brussels, 4 November 1998", "GROZNY, Russia 1996-08-19": a line of its own. */
function placeAndDate(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_PLACE) return null;
  const figures = /^(\p{Lu}{3,}.{0,50}) (\d{4}-\d\d-\d\d)$/u.exec(line);
  if (figures) return isPlace(figures[1] ?? '') ? readWrittenDate(figures[2] ?? '') : null;
  const comma = line.indexOf(', ');
  const place = line.slice(0, Math.max(0, comma));
  if (!/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){0,2}$/u.test(place) || !isPlace(place))
    return null;
  const date = withYear(readWrittenDate(line.slice(comma + 2)));
  return date !== null && line.slice(comma + 2 + date.end).trim() === '' ? date : null;
}

/** What parts a line above the story, and "Kwan in Hong Kong AUGUST 15 2019", "Jane Doe, Nairobi - 20/05/2024". */
const PARTS =
  / [–—-] (?=\d{2}[/.]\d{2}[/.]\d{4}$)| [|·•] (?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? )?|, | (?=\p{Lu}{3,9} \d{1,2},? \d{4}$)/gu;

/** "Editor: Jane Doe | Updated: 2018-01-05 12:11", "Jane Doe, example.com, Friday 5 January 2018 19.43 GMT": the last part of a line of the head, behind a stroke, or with a time. */
function lastOfLine(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE || /[.!?]\s/.test(line)) return null;
  for (const match of line.matchAll(PARTS)) {
    const rest = line.slice(match.index + match[0].length);
    if (match[0] === ', ' && !/\d\d?[:.]\d\d(?!\d)/.test(rest)) continue;
    const date = wholeLineDate(rest);
    if (date) return date;
  }
  return null;
}

/** "AP-NY-01-05-98 1432EST", "DOW JONES NEWS 01-05-98": below the story, as American wires wrote it. */
function trailer(line: string, index: number): WrittenDate | null {
  const match =
    index > 0 ? /^[A-Z() -]{2,40}[ -](\d\d)-(\d\d)-(\d\d)(?: \d{4}[A-Z]{3})?$/.exec(line) : null;
  if (match === null) return null;
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
  return wholeLineDate(line.startsWith('(') && line.endsWith(')') ? line.slice(1, -1) : line);
}

/** A date with its year, after which the line says nothing but times, zones and the like. */
function wholeLineDate(rest: string): WrittenDate | null {
  // "13:05 GMT, 5 January 2018", "1:05 PM - 5 January 2018"
  const timeless = rest.replace(
    /^\d\d?[:.]\d\d ?(?:[ap]\.?m\.?)? ?(?:[A-Z]{2,4})?(?:,| ?[-–])? /i,
    '',
  );
  const date = withYear(readWrittenDate(timeless));
  if (!date) return null;
  const after = timeless.slice(date.end).replace(/,? by \p{L}.{0,60}$/u, '');
  if (after.length > LONGEST_LINE) return null;
  const words = after.match(/\p{L}+/gu) ?? [];
  const prose = words.filter((word) => /^\p{Ll}{3,}$/u.test(word) && !MASTHEAD_WORDS.has(word));
  return prose.length === 0 ? date : null;
}

const MASTHEAD_WORDS = new Set([
  'updated',
  'last',
  'published',
  'min',
  'mins',
  'minute',
  'minutes',
  'read',
  'local',
  'time',
  'edition',
  'online',
  'print',
  'comments',
  'shares',
  'modified',
  'ago',
  'year',
  'years',
  'month',
  'months',
  'week',
  'weeks',
  'day',
  'days',
  'hour',
  'hours',
  'the',
]);

function withYear(date: WrittenDate | null): WrittenDate | null {
  return date?.year == null ? null : date;
}

/** "© 2018 Reuters": the year of a dateline that has none. */
function copyrightYear(lines: readonly EdgeLine[]): number | null {
  for (const { line } of lines) {
    const match = /(?:©|\(c\)|copyright)\s{1,3}(?:©\s{1,3})?((?:19|20)\d\d)(?![\d–-])/i.exec(
      line.slice(0, LONGEST_LINE),
    );
    if (match) return Number(match[1]);
  }
  return null;
}
