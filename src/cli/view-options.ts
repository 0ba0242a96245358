import type { Command } from 'commander';
import type { View, ViewOptions } from '../render/types.ts';
import { withValues } from './common-options.ts';
import { checkCount, oneOf } from './options.ts';

/** The options of single views as they come from the command line. */
export interface RawViewOptions {
  readonly sort?: string;
  readonly top?: string;
  readonly context?: string;
  readonly by?: string;
  readonly timeline?: boolean;
  readonly speaker?: string;
  readonly kind?: string;
}

const SORTS = ['first', 'count', 'name'] as const;
const ORDERS = ['order', 'speaker'] as const;
const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Adds the options that only some views have. */
export function addViewOptions(command: Command, view: View): void {
  if (view === 'entities')
    command
      .addOption(
        withValues(
          '--sort <key>',
          'order of the names (default: count in text, first in JSON)',
          SORTS,
        ),
      )
      .option('--top <n>', 'only the first n names of each type')
      .option('--context <n>', 'show mentions with n words on each side');
  if (view === 'dates')
    command.option('--timeline', 'in the order of time, each with its sentence');
  if (view === 'quotes')
    command
      .addOption(withValues('--by <order>', 'in text order or grouped (default: order)', ORDERS))
      .option('--speaker <name>', 'only what this person or body says')
      .addOption(withValues('--kind <kind>', 'only quotes of this kind', KINDS));
}

/** Checks them. @throws UsageError */
export function checkViewOptions(raw: RawViewOptions): ViewOptions {
  return {
    sort: raw.sort === undefined ? null : oneOf('--sort', raw.sort, SORTS),
    top: raw.top === undefined ? null : checkCount('--top', raw.top),
    context: raw.context === undefined ? null : checkCount('--context', raw.context),
    by: oneOf('--by', raw.by ?? 'order', ORDERS),
    timeline: raw.timeline ?? false,
    speaker: raw.speaker ?? null,
    kind: raw.kind === undefined ? null : oneOf('--kind', raw.kind, KINDS),
  };
}
