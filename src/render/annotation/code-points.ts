/** Turns UTF-16 offsets of a text into code-point offsets, as Python and its tools count; ask in any order. */
export function codePointOffsets(text: string): (offset: number) => number {
  const surrogates: number[] = [];
  for (let at = 0; at < text.length - 1; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdbff) continue;
    const next = text.charCodeAt(at + 1);
    if (next >= 0xdc00 && next <= 0xdfff) surrogates.push(++at);
  }
  return (offset) => offset - countBelow(surrogates, offset);
}

/** How many of the sorted numbers are less than a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
