import type { Analysis, Entity } from '../types.ts';

/** A result as it is shown: narrowed to what was asked for. */
export interface ShownAnalysis extends Analysis {
  /** The entities that were not asked for: one of them may speak, and then goes by its full name. */
  readonly unlisted?: readonly Entity[];
}

/** All entities of the article, whether they were asked for or not. */
export function allEntities({ entities, unlisted }: ShownAnalysis): readonly Entity[] {
  return unlisted === undefined || unlisted.length === 0 ? entities : [...entities, ...unlisted];
}
