import type { InputFailure } from '../input/article.ts';
import type { Unit } from '../input/units.ts';
import { mapInOrder, type Room } from './map-in-order.ts';
import type { Pool } from './pool.ts';
import { keyOf, type Sink } from './sink.ts';
import type { Outcome } from './work.ts';

/** What a run has come to so far, in articles, names and quotes. */
export interface BatchCounts {
  readonly analysed: number;
  /** How many of `analysed` an earlier run had done. */
  readonly earlier: number;
  readonly failed: number;
  readonly names: number;
  readonly quotes: number;
}

/** What a batch works with. */
export interface Batch {
  readonly units: AsyncIterable<Unit>;
  readonly pool: Pool;
  readonly sink: Sink;
  readonly jobs: number;
  /** Told of each failure, in input order. */
  readonly onFailure: (failure: InputFailure) => Promise<void>;
  /** Told after each unit. */
  readonly onProgress: (counts: BatchCounts) => void;
}

/** Articles read ahead for each worker. */
const AHEAD = 32;
/** Bytes of records read ahead in all. */
const MOST_BYTES = 32_000_000;

/** Room for a number of workers. */
export function roomFor(jobs: number): Room {
  return { items: jobs * AHEAD, weight: MOST_BYTES };
}

/** The bytes that a unit holds in memory. */
export function weighUnit(unit: Unit): number {
  return unit.kind === 'failed' ? 0 : (unit.bytes?.length ?? 0);
}

/** Works on every unit and hands the results to the sink in input order. @throws what the sink throws, such as a full disk. */
export async function runBatch({
  units,
  pool,
  sink,
  jobs,
  onFailure,
  onProgress,
}: Batch): Promise<BatchCounts> {
  const run = (unit: Unit, expected?: string): Promise<Outcome> =>
    unit.kind === 'failed'
      ? Promise.resolve({ kind: 'failed', hash: null, failure: unit.failure })
      : pool.run({ unit, expected });
  let counts: BatchCounts = { analysed: 0, earlier: 0, failed: 0, names: 0, quotes: 0 };
  const done = mapInOrder(
    units,
    (unit) => run(unit, sink.expected(unit)),
    roomFor(jobs),
    weighUnit,
  );
  for await (const { item: unit, result: outcome } of done) {
    const { entry, earlier } = await sink.accept({ unit, outcome, again: () => run(unit) });
    if (entry.f !== undefined) {
      counts = { ...counts, failed: counts.failed + 1 };
      const id = entry.i === undefined ? {} : { id: entry.i };
      await onFailure({ source: keyOf(unit), error: entry.f, ...id });
    } else
      counts = {
        ...counts,
        analysed: counts.analysed + 1,
        earlier: counts.earlier + (earlier ? 1 : 0),
        names: counts.names + (entry.n ?? 0),
        quotes: counts.quotes + (entry.q ?? 0),
      };
    onProgress(counts);
  }
  await sink.finish();
  return counts;
}
