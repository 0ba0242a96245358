import type { DateMention, DateSource } from '../types.ts';
import type { Renderer } from './types.ts';

/** What a TimeML document is made of. */
export interface TimemlArticle {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
  /** Publication date, YYYY-MM-DD, or null. */
  readonly date: string | null;
  readonly dateSource?: DateSource | null;
  readonly dates: readonly DateMention[];
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<TimeML xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:noNamespaceSchemaLocation="http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd">`;

/**
 * Writes an article as a TimeML 1.2.1 document in the layout of TempEval-3: DOCID, DCT, TITLE and TEXT with TIMEX3 tags.
 * Characters that XML forbids are replaced by U+FFFD; without a publication date DCT holds "XXXX-XX-XX".
 */
export function renderTimeml(article: TimemlArticle): string {
  const { id, title, text, date, dates } = article;
  const parts = [HEAD, '', `<DOCID>${escapeXml(id)}</DOCID>`, '', documentTime(date), ''];
  if (title !== null) parts.push(`<TITLE>${escapeXml(title)}</TITLE>`, '');
  parts.push(`<TEXT>${tagged(text, dates)}</TEXT>`, '', '</TimeML>', '');
  return parts.join('\n');
}

function documentTime(date: string | null): string {
  const value = date ?? 'XXXX-XX-XX';
  return `<DCT><TIMEX3 tid="t0" type="DATE" value="${escapeXml(value)}" temporalFunction="false" functionInDocument="CREATION_TIME">${escapeXml(value)}</TIMEX3></DCT>`;
}

function tagged(text: string, dates: readonly DateMention[]): string {
  const parts: string[] = [];
  let at = 0;
  dates.forEach((date, index) => {
    if (date.start < at) return;
    parts.push(escapeXml(text.slice(at, date.start)), openingTag(date, index + 1));
    parts.push(escapeXml(text.slice(date.start, date.end)), '</TIMEX3>');
    at = date.end;
  });
  parts.push(escapeXml(text.slice(at)));
  return parts.join('');
}

function openingTag({ type, value, mod }: DateMention, id: number): string {
  const modifier = mod === null ? '' : ` mod="${mod}"`;
  return `<TIMEX3 tid="t${id}" type="${type}" value="${escapeXml(value)}"${modifier} temporalFunction="false" functionInDocument="NONE">`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** Escapes markup, and replaces what XML 1.0 has no place for: control characters, lone surrogates, U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text.replace(
    /[<>&"\r]|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    (character) => ENTITIES[character] ?? '\ufffd',
  );
}

/** TimeML as a format; a document is one article, so the commands allow it for a single input only. */
export function createTimemlRenderer(): Renderer {
  return { open: () => '', item: (analysis) => renderTimeml(analysis), close: () => '' };
}
