/** A 32-bit hash of a text (FNV-1a with a final stir). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

/** The hash of a slice of a text, as `hashText(text.slice(start, end))` gives it, salted. */
export function hashSlice(text: string, start: number, end: number, salt: number): number {
  let hash = 0x811c9dc5 ^ salt;
  for (let at = Math.max(0, start); at < end; at++)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return stir(hash);
}

function stir(value: number): number {
  let hash = value;
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) | 0;
}

/** Joins two values into one that depends on their order. */
export function combine(first: number, second: number): number {
  return (Math.imul(first, 0x01000193) ^ Math.imul(second ^ 0x5bd1e995, 0x9e3779b1)) | 0;
}

/** The hash of one feature: a template and its value; a signed number, for an unsigned one may not fit into V8's small integers. */
export function hashFeature(template: number, value: number): number {
  let hash = Math.imul(value ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
