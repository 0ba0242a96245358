import type { EntityType, Place, QuoteKind } from '../types.ts';
import type { CorpusEntity, CorpusInput } from './types.ts';

type Loose = Readonly<Record<string, unknown>>;

/** Whether a parsed JSON value is a result of this tool (`schema: 1`) rather than a record to analyse. */
export function isResult(value: unknown): value is Loose & { readonly id: string } {
  return isObject(value) && value.schema === 1 && typeof value.id === 'string';
}

const KEYS_OF_FAILURES = new Set(['id', 'source', 'error']);

/** Whether it is what `stream` writes in the place of a record that failed, or a line of `failures.ndjson`: an error, perhaps of what, and no more. */
export function isFailedResult(
  value: unknown,
): value is { readonly error: string; readonly source?: unknown } {
  return (
    isObject(value) &&
    typeof value.error === 'string' &&
    Object.keys(value).every((key) => KEYS_OF_FAILURES.has(key))
  );
}

/**
 * A result as a corpus takes it, without mentions and texts, so that thousands stay small. Parts that a command left out are
 * empty, and so is what is not as the tool writes it: results come from files that anybody may have written.
 */
export function toCorpusInput(result: object & { readonly id: string }): CorpusInput {
  const { id, source, title, date, entities, dates, quotes }: Loose & { id: string } = {
    ...result,
  };
  return {
    id,
    source: textOf(source),
    title: textOf(title),
    date: textOf(date),
    entities: list(entities).flatMap(toEntity),
    dates: list(dates).flatMap(toDate),
    quotes: list(quotes).flatMap(toQuote),
  };
}

const NO_ALIASES: readonly string[] = [];

function toEntity({ id, name, type, count, aliases, place }: Loose): CorpusEntity[] {
  if (typeof id !== 'string' || typeof name !== 'string' || typeof type !== 'string') return [];
  const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [
    {
      id,
      name,
      type: type as EntityType,
      count: typeof count === 'number' ? count : 0,
      aliases: others.length > 0 ? others : NO_ALIASES,
      place: isObject(place) ? (place as unknown as Place) : null,
    },
  ];
}

function toDate({ from, to, value, text, type }: Loose): CorpusInput['dates'][number][] {
  if (typeof from !== 'string' || typeof to !== 'string') return [];
  if (typeof value !== 'string' || typeof text !== 'string') return [];
  return type === 'DATE' || type === 'TIME' ? [{ from, to, value, text, type }] : [];
}

const KINDS: readonly unknown[] = ['direct', 'mixed', 'indirect'] satisfies QuoteKind[];

function toQuote({ kind, speaker }: Loose): CorpusInput['quotes'][number][] {
  if (!KINDS.includes(kind) || !isObject(speaker)) return [];
  const entity = textOf(speaker.entity);
  return entity === null ? [] : [{ kind: kind as QuoteKind, speaker: { entity } }];
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function list(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null;
}
