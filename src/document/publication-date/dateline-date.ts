import { EARLIEST } from './byline-date.ts';
import { type EdgeLine, HEAD_LINES, LONGEST_LINE } from './edge-lines.ts';
import { isSpan, withYear } from './whole-line-date.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

const LONGEST_PLACE = 70;
/** What parts a dateline from the story. */
const PARTED = /^,?\)?\s*(?:\([^)]{2,40}\)|\/[^/]{3,20}\/|[–—:]|--|\s-\s|-\s|(?<=\)\s?)-)/;

/** "CAIRO, Jan 5, 2018 (Reuters) –", "London, 5 January 2018:", "GENEVA (5 January 2018) –", "(Nairobi, 5 January 2018) –", "Cairo | 5 January 2018 –". */
export function dateline(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES) return null;
  const head = line.slice(0, LONGEST_LINE);
  for (const match of head.matchAll(
    /[,–—-]\s*|\)\s|\s[(|]\s?|\s(?=\d{1,2} \p{Lu})|\s(?=\p{Lu}\p{L}+\.? \d)/gu,
  )) {
    if (match.index > LONGEST_PLACE) return null;
    const place = head.slice(0, match.index);
    const from = match.index + match[0].length;
    const date = readWrittenDate(head.slice(from));
    if (!date) continue;
    const after = head.slice(from + date.end);
    return isPlace(place) && PARTED.test(after) && !isSpan(after) ? date : null;
  }
  return null;
}

/** Words with capitals, as in "SÃO PAULO, Brazil"; small words only between them. */
function isPlace(place: string): boolean {
  const words = place
    .replace(/\([^)]*\)/g, '')
    .split(/[\s,/.(–—-]+/)
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
export function placeAndDate(line: string, index: number): WrittenDate | null {
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

/** So many lines may stand above the story. */
const ABOVE_STORY = 4;
/** A dash or a dot, perhaps behind a place or an agency: "(CAIRO) -", ", Cairo –", "•". */
const STORY_BEHIND =
  /^(?:,? ?\([^)]{2,40}\)|, \p{Lu}[\p{L}' ]{2,30})?\s?(?:[–—•]|--|\s-)\s+(?=["“‘']?\p{Lu})/u;

/** "January 5, 2018 – Ministers met", "Jan 5 (Reuters) - Ministers met", "5 January 2018, Cairo – …": the date that opens a story, where no other line opens with one, as the entries of a timeline do. */
export function datedStory(
  line: string,
  index: number,
  lines: readonly EdgeLine[],
): WrittenDate | null {
  if (index >= ABOVE_STORY || !/^[\dJFMASOND]/.test(line)) return null;
  const date = openingOf(line);
  if (date === null || (date.year ?? EARLIEST) < EARLIEST) return null;
  return lines.every((other) => other.index === index || !openingOf(other.line)) ? date : null;
}

function openingOf(line: string): WrittenDate | null {
  const date = readWrittenDate(line);
  if (date === null) return null;
  const after = line.slice(date.end, date.end + LONGEST_PLACE);
  return STORY_BEHIND.test(after) && !isSpan(after) ? date : null;
}
