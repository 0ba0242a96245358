import type { Command } from 'commander';
import type { IO } from '../io.ts';
import { addBatch } from './batch.ts';
import { addCompletion } from './completion.ts';
import { addCorpus } from './corpus.ts';
import { addReport } from './report.ts';
import { addSchema } from './schema.ts';
import { addStream } from './stream.ts';
import { addViews } from './views.ts';

/** Adds one command to the program. */
export type AddCommand = (program: Command, io: IO, finish: (code: number) => void) => void;

const COMMANDS: readonly AddCommand[] = [
  addViews,
  addReport,
  addCorpus,
  addBatch,
  addStream,
  addSchema,
  addCompletion,
];

/** Adds every command, in the order in which help lists them. */
export const addCommands: AddCommand = (program, io, finish) => {
  for (const add of COMMANDS) add(program, io, finish);
};
