import type { InputOptions, InputResult } from './article.ts';
import type { InputPath } from './expand-inputs.ts';
import { locateUnits } from './locate-units.ts';
import { readUnit } from './read-unit.ts';

/** Reads each path into articles, one after the other; what cannot be read is given as a failure and the rest goes on. */
export async function* readInputs(
  paths: AsyncIterable<InputPath>,
  options: InputOptions,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<InputResult> {
  for await (const unit of locateUnits(paths, options, stdin)) yield await readUnit(unit, options);
}
