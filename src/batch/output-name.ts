/** Longest part of a path made from an article's id, in UTF-8 bytes (file systems allow 255). */
const LONGEST = 180;

/** Gives names of result files below the output folder: unique, never outside it. */
export type NameOutput = (place: string, id: string | null) => string;

/**
 * Names result files: the input's path with `.json` after it; for a record a file named by its id in
 * a folder named for its input. A name that was given before gets `~2`, `~3`, …
 */
export function createOutputNames(): NameOutput & { readonly claim: (name: string) => boolean } {
  const used = new Set<string>();
  const claim = (name: string) => {
    // Some file systems take "A.json" and "a.json" for one file.
    const key = name.normalize('NFC').toLowerCase();
    return !used.has(key) && Boolean(used.add(key));
  };
  const give: NameOutput = (place, id) => {
    const base = [...safePath(place), ...(id === null ? [] : [safePart(id)])].join('/');
    let name = `${base}.json`;
    for (let number = 2; !claim(name); number++) name = `${base}~${number}.json`;
    return name;
  };
  return Object.assign(give, { claim });
}

/** The parts of a path, without those that lead elsewhere. */
function safePath(place: string): string[] {
  const parts = place.split(/[\\/]/).filter((part) => part !== '' && part !== '.' && part !== '..');
  return parts.length === 0 ? ['article'] : parts;
}

/** Makes a file name of an id: letters, digits and `._-` stay, anything else becomes `_`. */
function safePart(id: string): string {
  const plain = id.normalize('NFC').replace(/[^\p{L}\p{N}._-]+/gu, '_');
  const visible = plain.replace(/^[._]+/, '') || 'article';
  let short = visible;
  while (Buffer.byteLength(short) > LONGEST) short = short.slice(0, Math.floor(short.length * 0.9));
  // A cut inside a pair of surrogates leaves half a character.
  return short.replace(/[\ud800-\udbff]$/, '');
}
