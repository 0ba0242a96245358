import { createHash } from 'node:crypto';
import { type AnalysisFilter, analyzeInput } from '../analyze-input.ts';
import type { InputFailure, InputOptions } from '../input/article.ts';
import { describe } from '../input/expand-inputs.ts';
import { parseUnit, readUnitBytes } from '../input/read-unit.ts';
import type { DocumentUnit, RecordUnit } from '../input/units.ts';
import { csvRows } from '../render/csv.ts';
import { select } from '../render/select.ts';
import type { ShownAnalysis } from '../render/shown-analysis.ts';
import { toJson } from '../render/to-json.ts';
import type { View, ViewOptions } from '../render/types.ts';
import type { Analyzer, UserName } from '../types.ts';

/** How one article's result is written: pretty JSON for a file of its own, a line of JSON, or rows of CSV. */
export type WorkFormat = 'json' | 'ndjson' | 'csv';

/** Everything that decides the bytes of a result beside the article itself; can be sent to a worker. */
export interface WorkSettings extends InputOptions, AnalysisFilter {
  readonly view: View;
  readonly format: WorkFormat;
  readonly withText: boolean;
  readonly names: readonly UserName[];
  readonly dateOrder?: 'dmy' | 'mdy';
}

/** A unit to work on; a unit whose bytes still have the hash `expected` is left alone. */
export interface Work {
  readonly unit: DocumentUnit | RecordUnit;
  readonly expected?: string | undefined;
}

/** What became of a unit in a thread: it may be too large for it. */
export type Worked = Outcome | { readonly kind: 'large'; readonly hash: string };

/** What became of a unit. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly hash: string;
      readonly id: string;
      /** The result as it is written, in UTF-8. */
      readonly output: Uint8Array;
      readonly names: number;
      readonly quotes: number;
    }
  | { readonly kind: 'same'; readonly hash: string }
  | { readonly kind: 'failed'; readonly hash: string | null; readonly failure: InputFailure };

const NO_VIEW_OPTIONS: ViewOptions = {
  sort: null,
  top: null,
  context: null,
  by: 'order',
  timeline: false,
  speaker: null,
  kind: null,
};

const encoder = new TextEncoder();

/** Reads, analyses and renders one unit; never throws for bad input. */
export function work(piece: Work, analyzer: Analyzer, settings: WorkSettings): Promise<Outcome>;
/** The same, but one of more than `most` bytes is not begun. */
export function work(
  piece: Work,
  analyzer: Analyzer,
  settings: WorkSettings,
  most: number,
): Promise<Worked>;
export async function work(
  { unit, expected }: Work,
  analyzer: Analyzer,
  settings: WorkSettings,
  most = Number.POSITIVE_INFINITY,
): Promise<Worked> {
  let bytes: Uint8Array;
  try {
    bytes = await readUnitBytes(unit, settings);
  } catch (error) {
    const reason = describe(error as NodeJS.ErrnoException);
    return { kind: 'failed', hash: null, failure: { source: unit.name, error: reason } };
  }
  const hash = hashBytes(bytes);
  if (hash === expected) return { kind: 'same', hash };
  if (bytes.length > most) return { kind: 'large', hash };
  const input = await parseUnit(unit, bytes, settings);
  if ('failure' in input) return { kind: 'failed', hash, failure: input.failure };
  const { view } = settings;
  const analysis = analyzeInput(input.article, view, analyzer, settings, NO_VIEW_OPTIONS);
  return {
    kind: 'done',
    hash,
    id: analysis.id,
    output: encoder.encode(render(analysis, settings)),
    names: analysis.entities.length,
    quotes: analysis.quotes.length,
  };
}

/** The hash of a unit's bytes, or null when they cannot be read. */
export async function hashUnit(unit: Work['unit'], options: InputOptions): Promise<string | null> {
  try {
    return hashBytes(await readUnitBytes(unit, options));
  } catch {
    return null;
  }
}

function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
}

function render(analysis: ShownAnalysis, { view, format, withText }: WorkSettings): string {
  if (format === 'csv') return csvRows(analysis, view);
  return `${toJson(select(analysis, view, withText), format === 'json' ? 2 : 0)}\n`;
}
