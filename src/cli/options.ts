import { ENTITY_TYPES } from '../entity-types.ts';
import type { EntityType, UserName } from '../types.ts';
import { UsageError } from './exit-codes.ts';
import {
  type CheckedInputOptions,
  checkInputOptions,
  type RawInputOptions,
} from './input-options.ts';
import { readNames } from './read-names.ts';

/** The common options as they come from the command line. */
export interface RawOptions extends RawInputOptions {
  readonly json?: boolean;
  readonly ndjson?: boolean;
  readonly format?: string;
  readonly date?: string;
  readonly dateOrder?: string;
  readonly types?: string;
  readonly minCount?: string;
  readonly names?: string;
  readonly withText?: boolean;
  readonly color?: string;
  readonly encoding?: string;
  readonly maxSize?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The common options, checked. */
export interface Options extends CheckedInputOptions {
  readonly format: string;
  readonly date?: string;
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly types?: readonly EntityType[];
  readonly minCount: number;
  readonly names: readonly UserName[];
  readonly withText: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly encoding?: string;
  /** Largest input in bytes. */
  readonly maxSize: number;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const DEFAULT_MAX_SIZE = 20_000_000;

/** Checks the common options. @throws UsageError that names the option and what it takes. */
export function checkOptions(raw: RawOptions, formats: readonly string[]): Options {
  const wanted = [raw.json && 'json', raw.ndjson && 'ndjson', raw.format].filter(Boolean);
  if (new Set(wanted).size > 1)
    throw new UsageError(`choose one output format, not ${wanted.join(' and ')}`);
  return {
    format: oneOf('--format', wanted[0] || 'text', formats),
    ...(raw.date === undefined ? {} : { date: checkDate(raw.date) }),
    ...(raw.dateOrder === undefined
      ? {}
      : { dateOrder: oneOf('--date-order', raw.dateOrder, ['dmy', 'mdy']) }),
    ...(raw.types === undefined ? {} : { types: checkTypes(raw.types) }),
    minCount: raw.minCount === undefined ? 1 : checkCount('--min-count', raw.minCount),
    names: raw.names === undefined ? [] : readNames(raw.names),
    withText: raw.withText ?? false,
    color: oneOf('--color', raw.color ?? 'auto', ['auto', 'always', 'never']),
    ...(raw.encoding === undefined ? {} : { encoding: checkEncoding(raw.encoding) }),
    maxSize: raw.maxSize === undefined ? DEFAULT_MAX_SIZE : checkSize('--max-size', raw.maxSize),
    ...checkInputOptions(raw),
    quiet: raw.quiet ?? false,
    verbose: raw.verbose ?? false,
  };
}

/** Takes a value that must be one of a list. @throws UsageError */
export function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  if (!allowed.includes(value as T))
    throw new UsageError(`${option} takes ${allowed.join(', ')}; not "${value}"`);
  return value as T;
}

/** Takes a calendar day, YYYY-MM-DD. @throws UsageError */
function checkDate(value: string): string {
  const day = /^(\d{4})-(\d\d)-(\d\d)$/.test(value) ? new Date(`${value}T00:00:00Z`) : null;
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new UsageError(`--date takes a day as YYYY-MM-DD, such as 2018-01-05; not "${value}"`);
  return value;
}

function checkTypes(value: string): EntityType[] {
  return value.split(',').map((type) => oneOf('--types', type.trim().toUpperCase(), ENTITY_TYPES));
}

/** Takes a whole number from 1. @throws UsageError */
export function checkCount(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`${option} takes a whole number from 1; not "${value}"`);
  return Number(value);
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9 };

/** Takes a number of bytes with K, M or G after it. @throws UsageError */
export function checkSize(option: string, value: string): number {
  const match = /^(\d{1,9})([kmg]?)b?$/i.exec(value);
  const unit = match && UNITS[(match[2] ?? '').toLowerCase()];
  if (!match || !unit)
    throw new UsageError(`${option} takes a number of bytes, such as 50M; not "${value}"`);
  return Number(match[1]) * unit;
}

function checkEncoding(value: string): string {
  try {
    return new TextDecoder(value).encoding;
  } catch {
    throw new UsageError(
      `--encoding takes a name such as utf-8 or windows-1252; "${value}" is unknown`,
    );
  }
}
