import { safeText } from '../render/safe-text.ts';

/** Markup that is safe to put into a page; only `html` and `join` make it. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | null | false;

/** Builds markup from a template; every value that is not markup already is escaped, for text and quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0] as string;
  values.forEach((value, at) => {
    markup += toMarkup(value) + strings[at + 1];
  });
  return { markup };
}

/** Puts pieces of markup one after the other. */
export function join(pieces: readonly Html[], between = ''): Html {
  return { markup: pieces.map(({ markup }) => markup).join(between) };
}

/** Text the project ships itself (a style sheet, a path), taken as it is. */
export function trusted(markup: string): Html {
  return { markup };
}

function toMarkup(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'object') return value.markup;
  return escapeHtml(String(value));
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return safeText(text).replace(/[&<>"']/g, (sign) => SIGNS[sign] as string);
}
