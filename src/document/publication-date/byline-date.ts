import { HEAD_LINES, LONGEST_LINE } from './edge-lines.ts';
import { wholeLineDate } from './whole-line-date.ts';
import { readWrittenDate, type WrittenDate } from './written-date.ts';

/** "By Jane Doe, 5 January 2018", "By JOHN SMITH | Jan. 5, 2018", "Posted by Jane Doe on January 5, 2018", "By Jane Doe posted Jan 5th 2018 7:30PM". */
export function byline(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE) return null;
  if (!/^(?:(?:posted|written|published|reported|submitted) )?by:?\s+\p{Lu}/iu.test(line))
    return null;
  for (const match of line.matchAll(
    /[,|/•·–—-]\s*|\s(?:on|posted|published|updated):?\s|\s(?=\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$)/gu,
  )) {
    const date = wholeLineDate(line.slice(match.index + match[0].length));
    if (date) return date;
  }
  return null;
}

/** What parts a line above the story, and "Kwan in Hong Kong AUGUST 15 2019", "Jane Doe, Nairobi - 20/05/2024". */
const PARTS =
  / [–—-] (?=\d{2}[/.]\d{2}[/.]\d{4}$)|(?:^| )\/ (?=\d\d?:\d\d)| ?\| ?(?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? )?| [·•] (?:(?:[Ll]ast )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted):? )?|, | (?=\p{Lu}{3,9} \d{1,2},? \d{4}$)/gu;

/** "Editor: Jane Doe | Updated: 2018-01-05 12:11", "Jane Doe, example.com, Friday 5 January 2018 19.43 GMT": the last part of a line of the head, behind a stroke, or with a time. */
export function lastOfLine(line: string, index: number): WrittenDate | null {
  if (index >= HEAD_LINES || line.length > LONGEST_LINE || /[.!?]\s/.test(line)) return null;
  for (const match of line.matchAll(PARTS)) {
    const rest = line.slice(match.index + match[0].length);
    if (match[0] === ', ' && !/\d\d?[:.]\d\d(?!\d)/.test(rest)) continue;
    const date = wholeLineDate(rest);
    if (date) return date;
  }
  return null;
}

/** A day that no word says to be the article's is none from before this year. */
export const EARLIEST = 1980;
/** "General Election 5 November 2024", "Harbour Festival August 21, 2021": what is to be on a day. */
const EVENT =
  /\b(?:elections?|referendum|vote|match|games?|final|festival|fair|concert|meeting|summit|conference|hearing|trial|deadline|due|opens?|starts?|ends?|day|week)\W*$/i;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const SIGNED = new RegExp(
  String.raw`^(?!(?:Born|Died|Founded|Since|From|Until|Before|After|On|In)\b)(${NAME}(?: (?:${NAME}|de|van|der|von|bin|al|el|and|of)){1,4}(?: / ${NAME}(?: ${NAME}){0,3})?)(?:  ?| [–—/-] )(?=\p{Lu}\p{L}{2,8}\.? \d{1,2}\D|\d{1,2} \p{Lu})`,
  'u',
);

/** "Jane Doe January 5, 2018", "Jane Doe - 5 January 2018 at 7:30 pm", "Jane Doe / The Echo / January 5, 2018": below the headline, a name and a day. */
export function signedLine(line: string, index: number): WrittenDate | null {
  if (index === 0 || index >= HEAD_LINES / 2 || line.length > LONGEST_LINE / 2) return null;
  const name = SIGNED.exec(line)?.[0];
  if (name === undefined || EVENT.test(name) || readWrittenDate(name) !== null) return null;
  const date = wholeLineDate(line.slice(name.length));
  return date !== null && (date.year ?? 0) >= EARLIEST ? date : null;
}
