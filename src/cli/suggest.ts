/** The candidate within two edits of a mistyped word (and nearer than half of it), or null. */
export function suggest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let least = Math.min(2, Math.floor(word.length / 2)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word, candidate);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Levenshtein's distance (1966), by the two-row table. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const change = (above[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1);
      current.push(Math.min(change, (above[at] as number) + 1, (current[at - 1] as number) + 1));
    }
    above = current;
  }
  return above[b.length] as number;
}
