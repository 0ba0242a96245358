import type { InputFailure } from '../input/article.ts';
import { readUnit } from '../input/read-unit.ts';
import type { Unit } from '../input/units.ts';
import { toJson } from '../render/to-json.ts';
import { mapInOrder } from './map-in-order.ts';
import { roomFor, weighUnit } from './run-batch.ts';
import type { Outcome, Work, WorkSettings } from './work.ts';

/** A line of output of `stream`, and whether it stands for a record that failed. */
export interface StreamLine {
  readonly line: string | Uint8Array;
  readonly failed: boolean;
}

/** Turns records into lines, in their order: a result, or `{"id", "error"}` in the place of a record that failed. */
export async function* streamRecords(
  units: AsyncIterable<Unit>,
  run: (piece: Work) => Promise<Outcome>,
  jobs: number,
  settings: WorkSettings,
): AsyncGenerator<StreamLine> {
  const results = mapInOrder(
    units,
    async (unit): Promise<Outcome> =>
      unit.kind === 'failed' ? { ...unit, hash: null } : run({ unit }),
    jobs === 1 ? { items: 1, weight: 1 } : roomFor(jobs),
    weighUnit,
  );
  for await (const { item: unit, result: outcome } of results) {
    if (outcome.kind === 'done') yield { line: outcome.output, failed: false };
    if (outcome.kind !== 'failed') continue;
    const id = outcome.failure.id ?? (await findId(unit, settings));
    yield { line: errorLine({ ...outcome.failure, ...(id === null ? {} : { id }) }), failed: true };
  }
}

/** The id of a record whose worker could not say it any more. */
async function findId(unit: Unit, settings: WorkSettings): Promise<string | null> {
  const input = await readUnit(unit, settings);
  return 'article' in input ? input.article.id : null;
}

function errorLine({ id, source, error }: InputFailure): string {
  return `${toJson({ id: id ?? null, error: `${source}: ${error}` })}\n`;
}
