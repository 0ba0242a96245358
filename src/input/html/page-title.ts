import type { DomDocument } from './dom.ts';
import { textOf, titleOf } from './element.ts';

/** A headline is no longer; a shorter heading may stand in a title by chance: "News". */
const LONGEST = 300;
const SHORTEST = 12;
const MOST_HEADINGS = 20;

/**
 * The title of a page: its heading, where one of the `given` titles or the `<title>` repeats that, so that the names of site and section are not taken for
 * part of it ("Rain in Oslo | The Echo"); else the first of `given`, its heading, its `<title>`. Undefined where there is none.
 */
export function findPageTitle(
  document: DomDocument,
  given: readonly (string | undefined)[],
): string | undefined {
  const whole = titleOf(document);
  const titles = given.map((title) => inOneLine(title ?? ''));
  const headings = headingsOf(document);
  const repeated = headings.find(
    (heading) =>
      heading.length >= SHORTEST &&
      (opens(heading, whole) ||
        titles.some((title) => opens(heading, title) || ends(heading, title))),
  );
  const clean = titles.find((title) => title !== '' && !ENTITY.test(title));
  return repeated ?? clean ?? (headings[0] || whole || undefined);
}

/** What a site has written twice as HTML: "&#8217;". */
const ENTITY = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,8});/i;

function headingsOf(document: DomDocument): string[] {
  const headings: string[] = [];
  for (const element of document.querySelectorAll('h1')) {
    const text = textOf(element, LONGEST);
    if (text !== '') headings.push(text);
    if (headings.length === MOST_HEADINGS) break;
  }
  return headings;
}

/** Whether a title begins with a heading, whatever their apostrophes are; the `<title>` may well end with the name of the site, which is a heading too. */
function opens(heading: string, title: string): boolean {
  return plain(title).startsWith(plain(heading));
}

function ends(heading: string, title: string): boolean {
  return plain(title).endsWith(plain(heading));
}

function plain(text: string): string {
  return text
    .replace(/['’‘′`]/g, "'")
    .replace(/["“”]/g, '"')
    .toLowerCase();
}

function inOneLine(text: string): string {
  return text
    .slice(0, 2 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
}
