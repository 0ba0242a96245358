/** Words that open a reported question. */
export const ASKING: ReadonlySet<string> = new Set([
  'whether',
  'if',
  'how',
  'what',
  'why',
  'when',
  'where',
  'who',
]);
