import type { Notice } from '../types.ts';
import type { InputFailure } from './article.ts';
import type { InputFormat } from './input-format.ts';

/** A file or stdin that is one article. */
export interface DocumentUnit {
  readonly kind: 'document';
  readonly format: 'txt' | 'md' | 'html';
  /** Names it in messages. */
  readonly name: string;
  /** The path as the user named it; null for stdin, whose bytes are at hand instead. */
  readonly source: string | null;
  readonly id: string;
  readonly bytes?: Uint8Array;
  /** Where its result goes below an output folder, without an ending. */
  readonly place: string;
}

/** One record of a JSON, NDJSON or CSV input: the bytes of its JSON text. */
export interface RecordUnit {
  readonly kind: 'record';
  readonly name: string;
  /** The id unless the record has one of its own. */
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly notices: readonly Notice[];
  readonly place: string;
}

/** Something that cannot be read at all. */
export interface FailedUnit {
  readonly kind: 'failed';
  readonly failure: InputFailure;
}

/** The smallest piece of work: one article that is still to be read, or why there is none. Can be sent to a worker. */
export type Unit = DocumentUnit | RecordUnit | FailedUnit;

/** Whether inputs of a format are one article each. */
export function isDocument(format: InputFormat): format is DocumentUnit['format'] {
  return format === 'txt' || format === 'md' || format === 'html';
}
