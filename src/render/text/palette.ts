import { Chalk } from 'chalk';
import type { EntityType } from '../../types.ts';

/** Colours with a meaning: one for each kind of thing, the same in every view. */
export interface Palette {
  readonly heading: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly date: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly name: (type: EntityType, text: string) => string;
}

const NAME_COLOURS: Readonly<Partial<Record<EntityType, 'yellow' | 'cyan' | 'green' | 'magenta'>>> =
  {
    PERSON: 'yellow',
    ORG: 'cyan',
    LOC: 'green',
    NORP: 'magenta',
  };

/** Builds the palette; without colour every function gives its text as it is. */
export function createPalette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    heading: chalk.bold,
    dim: chalk.dim,
    date: chalk.blue,
    quote: chalk.italic,
    name: (type, text) => {
      const colour = NAME_COLOURS[type];
      return colour ? chalk[colour](text) : text;
    },
  };
}
