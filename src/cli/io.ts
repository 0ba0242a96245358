import type { Readable } from 'node:stream';
import type { Output } from './output.ts';
import type { ProgressScreen } from './progress.ts';
import type { Terminal } from './terminal.ts';

/** The program's hold on the world: everything of `process` that a command may use. */
export interface IO {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly output: Output;
  readonly terminal: Terminal;
  /** The working folder. */
  readonly folder: string;
  /** Where progress is shown; null when stderr is no terminal. */
  readonly screen: ProgressScreen | null;
  /** Writes one line to stderr, after the program's name. */
  readonly report: (line: string) => void;
}
