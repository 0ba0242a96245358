import type { InputPath } from '../input/expand-inputs.ts';
import { fileBehind, isSameFile } from '../input/same-file.ts';
import { UsageError } from './exit-codes.ts';
import type { IO } from './io.ts';

/** What a command reads: its inputs and, if there is one, the file of the user's names. */
export interface Read {
  readonly paths: AsyncIterable<InputPath>;
  readonly names: string | undefined;
}

/** Makes sure that an output file is nothing that the command reads, by whatever name. @throws UsageError */
export async function guardInputs(
  output: string,
  { paths, names }: Read,
  stdin: IO['stdin'],
): Promise<void> {
  const target = fileBehind(output);
  // A device, such as /dev/null, may well stand on both sides.
  if (!target?.isFile()) return;
  if (names !== undefined && isSameFile(target, fileBehind(names)))
    throw new UsageError(`${output}: is the file of --names; choose another file`);
  for await (const input of paths) {
    if ('error' in input) continue;
    const place = input.path === '-' ? (stdin.fd ?? null) : input.path;
    if (place !== null && isSameFile(target, fileBehind(place)))
      throw new UsageError(`${output}: is one of the inputs; choose another file`);
  }
}
