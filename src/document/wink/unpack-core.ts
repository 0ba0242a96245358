import { createLexemeIndex } from './lexeme-index.ts';
import { createLexemeList, unpackAll } from './lexeme-list.ts';
import { Lexemes } from './lexemes.ts';
import type { WinkCore } from './wink.ts';

/** Letters that a packed core model starts with. */
export const PACKED_MAGIC = 'WNK3';

const PARTS = 6;

interface Listed {
  list: string[];
  hash: Record<string, number>;
  intrinsicSize: number;
}

interface Described {
  readonly features: Record<string, Listed>;
  readonly pos: { readonly hash: Readonly<Record<string, number>> };
  readonly packing: {
    readonly layout: Readonly<Record<string, readonly number[]>>;
    efList?: string[];
  };
}

/** Whether these bytes are a core model in today's packed form. */
export function isPacked(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 4)) === PACKED_MAGIC;
}

/**
 * Makes wink's core model out of its packed form: what the model's package does with its JSON, without decoding
 * megabytes of base64, copying the whole, reading and indexing all words. The form: magic, then the lengths in bytes of six parts
 * as unsigned 32-bit numbers, then the parts, each from a multiple of four on: lexicon, expansions, description (JSON, with the
 * number of lexemes as their `intrinsicSize`), lexemes (parted by NUL), where they are (see `markLexemes`), their hash table (see `buildLexemeTable`).
 * @throws TypeError when the bytes are something else.
 */
export function unpackCore(packed: Uint8Array): WinkCore {
  const bytes = packed.byteOffset % 4 === 0 ? packed : Uint8Array.from(packed);
  if (!isPacked(bytes)) throw new TypeError('not a packed core model');
  const lengths = new Uint32Array(bytes.buffer, bytes.byteOffset + 4, PARTS);
  let at = 4 + 4 * PARTS;
  const parts = [...lengths].map((length) => {
    const part = bytes.subarray(at, at + length);
    at += Math.ceil(length / 4) * 4;
    return part;
  });
  const [lexicon, xpansions, description, lexemes, marks, table] = parts as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  const model = JSON.parse(new TextDecoder().decode(description)) as Described;
  const numbers = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
    new Uint32Array(buffer, byteOffset, byteLength / 4);
  indexFeatures(model);
  const words = model.features.lexeme as Listed;
  const packedWords = new Lexemes(lexemes, words.intrinsicSize, numbers(marks), numbers(table));
  Object.assign(words, {
    list: createLexemeList(packedWords),
    hash: createLexemeIndex(packedWords),
    index: packedWords.count,
  });
  return Object.assign(model, {
    lexicon: numbers(lexicon),
    xpansions: numbers(xpansions),
    find: (word: string) => packedWords.find(word),
    unpackAll: () => unpackAll(words.list, packedWords),
  }) as unknown as WinkCore;
}

/** Builds what the package's own loader builds: look-ups, sizes and the list of extracted features. */
function indexFeatures({ features, pos, packing }: Described): void {
  packing.efList = [];
  const clusters = features.posClusters as unknown as { list: (string | Set<number>)[] };
  clusters.list = clusters.list.map(
    (cluster) => new Set((cluster as string).split('_').map((tag) => pos.hash[tag] || 0)),
  );
  for (const [name, layout] of Object.entries(packing.layout)) {
    const feature = features[name];
    if (layout[3] === 0 && feature) {
      feature.hash = hashOf(feature.list);
      Object.assign(feature, {
        intrinsicSize: feature.list.length,
        index: feature.list.length,
        maxIndex: (layout[1] as number) >>> (layout[2] as number),
      });
    }
    if (layout[4] === 1) packing.efList.push(name);
  }
}

function hashOf(list: readonly string[]): Record<string, number> {
  const hash: Record<string, number> = Object.create(null);
  for (let at = 0; at < list.length; at++) hash[list[at] as string] = at;
  return hash;
}
