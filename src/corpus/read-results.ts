import type { CorpusInput } from './types.ts';

/** Whether a parsed JSON value is a result of this tool (`schema: 1`) rather than a record to analyse. */
export function isResult(value: unknown): value is Partial<CorpusInput> & { readonly id: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { schema?: unknown }).schema === 1 &&
    typeof (value as { id?: unknown }).id === 'string'
  );
}

const KEYS_OF_FAILURES = new Set(['id', 'source', 'error']);

/** Whether it is what `stream` writes in the place of a record that failed, or a line of `failures.ndjson`: an error, perhaps of what, and no more. */
export function isFailedResult(
  value: unknown,
): value is { readonly error: string; readonly source?: unknown } {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { error?: unknown }).error === 'string' &&
    Object.keys(value).every((key) => KEYS_OF_FAILURES.has(key))
  );
}

/** A result as a corpus takes it: parts that a command left out are empty. */
export function toCorpusInput(result: Partial<CorpusInput> & { readonly id: string }): CorpusInput {
  return {
    id: result.id,
    source: result.source ?? null,
    title: result.title ?? null,
    date: result.date ?? null,
    entities: list(result.entities),
    dates: list(result.dates),
    quotes: list(result.quotes),
  };
}

/** Results come from files that anybody may have written. */
function list<T>(value: readonly T[] | undefined): readonly T[] {
  return Array.isArray(value) ? value : [];
}
