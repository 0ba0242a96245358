import { createDocumentReader } from '../../src/document/read-document.ts';
import type { ArticleDocument } from '../../src/document/types.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { createQuoteFinder } from '../../src/quotes/index.ts';
import { onlyStatements } from '../../src/quotes/only-statements.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import type { Entity, EntityType, Quote } from '../../src/types.ts';

const resources = createResources(readPackagedResource);
const readDocument = createDocumentReader(loadWink(), resources);
const find = createQuoteFinder(resources);

/** An article as the product reads it. */
export function readArticle(text: string): ArticleDocument {
  return readDocument(text);
}

/** Quotes of a text; names are given by hand as "TYPE: name | alias", so that the recogniser plays no part. */
export function quotesOf(text: string, names: readonly string[] = []): readonly Quote[] {
  return find(readArticle(text), entitiesIn(text, names));
}

/** "words spoken by → entity" for each quote. */
export function speakersOf(text: string, names: readonly string[]): string[] {
  return quotesOf(text, names).map(
    ({ speaker }) => `${speaker?.text ?? '-'} → ${speaker?.entity ?? '-'}`,
  );
}

/** The same for the last quote only. */
export function lastSpeaker(text: string, names: readonly string[]): string | undefined {
  return speakersOf(text, names).at(-1);
}

/** Entities for names given by hand, with every place they stand in the text; the id is the name. */
export function entitiesIn(text: string, names: readonly string[]): Entity[] {
  const taken: [number, number][] = [];
  return names.map((line) => {
    const [type, ...forms] = line.split(/: | \| /) as [EntityType, string, ...string[]];
    const mentions = forms.flatMap((form) => placesOf(text, form, taken));
    return {
      id: forms[0] as string,
      name: forms[0] as string,
      type,
      count: mentions.length,
      aliases: forms.slice(1),
      mentions: mentions.sort((a, b) => a.start - b.start),
      place: null,
    };
  });
}

function placesOf(text: string, form: string, taken: [number, number][]) {
  const found: { start: number; end: number; text: string; score: number }[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const end = at + form.length;
    const inWord =
      /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') || /[\p{L}\p{N}]/u.test(text[end] ?? '');
    if (inWord || taken.some(([from, to]) => at < to && end > from)) continue;
    taken.push([at, end]);
    found.push({ start: at, end, text: form, score: 1 });
  }
  return found;
}

/** A quote as a line: "direct | words (+ more words) | speaker | cue". */
export function asLine(text: string, quote: Quote): string {
  const words = (quote.parts ?? [quote])
    .map(({ start, end }) => text.slice(start, end))
    .join(' + ');
  return [quote.kind, words, quote.speaker?.text ?? '-', quote.cue?.text ?? '-'].join(' | ');
}

/** Each quote as such a line. */
export function linesOf(text: string): string[] {
  return quotesOf(text).map((quote) => asLine(text, quote));
}

/** The same for statements only. */
export function statementLines(text: string): string[] {
  return onlyStatements(quotesOf(text)).map((quote) => asLine(text, quote));
}

/** Each statement as "speaker: its pieces", pieces parted by " | ". */
export function saidBy(text: string): string[] {
  return onlyStatements(quotesOf(text)).map(
    (quote) => `${quote.speaker?.text ?? '-'}: ${piecesOf(text, quote).join(' | ')}`,
  );
}

/** Each statement as "speaker | cue | its pieces", pieces parted by " // ". */
export function saidWithCue(text: string): string[] {
  return onlyStatements(quotesOf(text)).map(
    (quote) =>
      `${quote.speaker?.text ?? '-'} | ${quote.cue?.text} | ${piecesOf(text, quote).join(' // ')}`,
  );
}

/** The pieces of all statements. */
export function piecesSaid(text: string): string[] {
  return onlyStatements(quotesOf(text)).flatMap((quote) => piecesOf(text, quote));
}

/** The words of each statement. */
export function wordsSaid(text: string): string[] {
  return onlyStatements(quotesOf(text)).map((quote) => quote.text);
}

/** The words for each speaker, "-" for none. */
export function speakersSaid(text: string): string[] {
  return quotesOf(text).map(({ speaker }) => speaker?.text ?? '-');
}

function piecesOf(text: string, quote: Quote): string[] {
  return (quote.parts ?? [quote]).map(({ start, end }) => text.slice(start, end));
}
