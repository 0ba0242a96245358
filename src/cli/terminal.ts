import type { Options } from './options.ts';

/** What of the environment decides how text looks. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether to colour: `--color` beats NO_COLOR beats FORCE_COLOR beats the terminal. */
export function wantsColor(choice: Options['color'], { isTTY, env }: Terminal): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTTY && env.TERM !== 'dumb';
}
