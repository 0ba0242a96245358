import { readClueDate } from '../../document/publication-date/clue-date.ts';
import type { DomDocument } from './dom.ts';
import { attributeOf, textOf } from './element.ts';
import { findShownDate } from './shown-date.ts';

/** Names of `<meta>` (as `name`, `property` or `itemprop`) that give a date of publication, best first. */
const META_NAMES: readonly string[] = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'rnews:datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'originalpublicationdate',
  'article_date_original',
  'article.published',
  'article:published',
  'article:published_date',
  'article:publish_date',
  'article_published_date',
  'published_time',
  'dc.date.issued',
  'dc.date.published',
  'dcterms.issued',
  'prism.publicationdate',
  'citation_publication_date',
  'citation_date',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'pub_date',
  'publish-date',
  'publish_date',
  'publishdate',
  'published',
  'published_at',
  'published-date',
  'published_date',
  'publication-date',
  'publication_date',
  'publicationdate',
  'date_published',
  'release_date',
  'displaydate',
  'citation_online_date',
  'date-published',
  'published-at',
  'article_publication_date',
  'pdate',
  'ptime',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'article.created',
  'created',
  'date',
];

/** Marks of the element that holds the date: microdata, the attribute of HTML's drafts, hAtom and h-entry. */
const MARKED = '[itemprop="datePublished"], time[pubdate], abbr.published, .dt-published';
const ATTRIBUTES: readonly string[] = ['content', 'datetime', 'title'];
/** No date is written longer than this. */
const LONGEST = 80;
const TIMES = 'article time[datetime], time[datetime]';

/**
 * The date of publication as a page writes it, the best of what can be read: `jsonLd` (its `datePublished`), `<meta>`,
 * marked elements, `<time>`; last what it shows below its heading, as YYYY-MM-DD. Undefined where there is none.
 */
export function findPageDate(
  document: DomDocument,
  meta: ReadonlyMap<string, string>,
  jsonLd: string | undefined,
): string | undefined {
  const given = [jsonLd, ...META_NAMES.map((name) => meta.get(name))];
  for (const element of document.querySelectorAll(MARKED))
    given.push(...ATTRIBUTES.map((name) => attributeOf(element, name)), textOf(element, LONGEST));
  given.push(attributeOf(document.querySelector(TIMES), 'datetime'));
  return (
    given.find((clue) => isDate(clue)) ??
    given.find((clue) => isDate(clue, 'dmy')) ??
    findShownDate(document)
  );
}

function isDate(clue: string | undefined, order?: 'dmy'): boolean {
  return clue !== undefined && readClueDate(clue, order) !== null;
}
