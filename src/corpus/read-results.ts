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

/** A result as a corpus takes it: parts that a command left out are empty. */
export function toCorpusInput(result: Partial<CorpusInput> & { readonly id: string }): CorpusInput {
  return {
    id: result.id,
    source: result.source ?? null,
    title: result.title ?? null,
    date: result.date ?? null,
    entities: result.entities ?? [],
    dates: result.dates ?? [],
    quotes: result.quotes ?? [],
  };
}
