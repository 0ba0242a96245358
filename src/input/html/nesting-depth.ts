const TAG = /<(\/?)([a-z][a-z0-9-]*)/gi;
/** Elements that never hold others, or that a parser closes by itself when the next one opens. */
const NOT_COUNTED = new Set(
  'area base br col dd dt embed hr img input li link meta option p source td th tr track wbr'.split(
    ' ',
  ),
);

/** About how deep the elements of a page lie inside one another at most; one linear pass, before any parser sees the page. */
export function nestingDepth(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (NOT_COUNTED.has((name as string).toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}
