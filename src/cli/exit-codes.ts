/** What the process ends with. */
export const EXIT = {
  /** All analysed, even if nothing was found. */
  ok: 0,
  /** Some input failed, or results could not be written. */
  inputFailed: 1,
  /** Wrong usage or configuration. */
  usage: 2,
  interrupted: 130,
} as const;

/** A mistake in how the program was called: one line for stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
