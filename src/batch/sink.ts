import type { Unit } from '../input/units.ts';
import type { StateEntry } from './state.ts';
import type { Outcome } from './work.ts';

/** A unit with what became of it; `again` works on it once more, whatever was there before. */
export interface Finished {
  readonly unit: Unit;
  readonly outcome: Outcome;
  readonly again: () => Promise<Outcome>;
}

/** How a unit was settled, and whether an earlier run had done it. */
export interface Settled {
  readonly entry: StateEntry;
  readonly earlier: boolean;
}

/** Where results go. Units are handed over in input order. */
export interface Sink {
  /** The hash under which the unit's result is already there, if it is. */
  readonly expected: (unit: Unit) => string | undefined;
  /** Takes a result. @throws file system errors, such as a full disk. */
  readonly accept: (finished: Finished) => Promise<Settled>;
  /** Makes everything durable and closes; nothing after the last accepted unit is kept. */
  readonly finish: () => Promise<void>;
}

/** The name under which a unit is remembered. */
export function keyOf(unit: Unit): string {
  return unit.kind === 'failed' ? unit.failure.source : unit.name;
}

/** What is remembered of an outcome that is not "same". */
export function toEntry(unit: Unit, outcome: Exclude<Outcome, { kind: 'same' }>): StateEntry {
  if (outcome.kind === 'done')
    return { k: keyOf(unit), h: outcome.hash, n: outcome.names, q: outcome.quotes };
  const { id, error } = outcome.failure;
  return { k: keyOf(unit), h: outcome.hash, f: error, ...(id === undefined ? {} : { i: id }) };
}

/** Whether an entry of an earlier run says what became of the unit now. */
export function isSame(entry: StateEntry, unit: Unit, outcome: Outcome): boolean {
  if (entry.k !== keyOf(unit) || entry.h !== outcome.hash) return false;
  return (
    outcome.kind === 'same' || (outcome.kind === 'failed' && entry.f === outcome.failure.error)
  );
}
