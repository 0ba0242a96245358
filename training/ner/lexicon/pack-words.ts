import model from 'wink-eng-lite-web-model';
import { hashText } from '../../../src/entities/tagger/hash.ts';
import { encodeHint, HINT_LEVELS, WORD_KINDS } from '../../../src/entities/tagger/lexicon.ts';
import type { Embeddings } from '../clusters/read-embeddings.ts';
import type { KindProbabilities } from '../clusters/type-hints.ts';
import { ColumnWriter } from './column-writer.ts';

interface WinkCore {
  readonly features: {
    readonly lexeme: { readonly list: readonly string[]; readonly intrinsicSize: number };
  };
  readonly packing: { readonly size: number; readonly layout: { readonly pos: readonly number[] } };
  readonly lexicon: Uint32Array;
}

/** What is known of each word of the embeddings. */
export interface WordColumns {
  readonly fine: Uint16Array;
  readonly coarse: Uint16Array;
  readonly hints: KindProbabilities;
}

/**
 * Packs the words with their clusters, how rare they are, and their class in wink-nlp's lexicon into
 * the bytes of `models/words.bin`.
 */
export function packWords(embeddings: Pick<Embeddings, 'words'>, columns: WordColumns): Uint8Array {
  const classes = readWordClasses();
  const { words } = embeddings;
  const writer = new ColumnWriter('WORD');
  const order = writer.addIndex(words.map((word) => hashText(word) >>> 0));
  writer.add(
    Uint16Array.from(order, (row) => ((columns.fine[row] as number) << 4) | rarityOf(row)),
  );
  writer.add(Uint8Array.from(order, (row) => columns.coarse[row] as number));
  writer.add(Uint8Array.from(order, (row) => classes.get(words[row] as string) ?? 0));
  writer.add(Uint8Array.from(order, (row) => hintOf(columns.hints, row)));
  return writer.toBytes();
}

/** The likeliest kind, the next one, and how sure the first is, in one byte. */
function hintOf(hints: KindProbabilities, row: number): number {
  const kinds = Array.from({ length: WORD_KINDS }, (_, kind) => kind);
  const probability = (kind: number) => hints[row * WORD_KINDS + kind] as number;
  const [top = 0, next = 0] = kinds.sort((a, b) => probability(b) - probability(a));
  const level = HINT_LEVELS.filter((least) => probability(top) >= least).length;
  return encodeHint(top, next, level);
}

/** Half the logarithm of the rank, at most 14: 15 stands for unknown words. */
function rarityOf(row: number): number {
  return Math.min(14, Math.floor(Math.log2(row + 1) / 2));
}

/** Word class, plus one, of each word in wink-nlp's lexicon. */
function readWordClasses(): ReadonlyMap<string, number> {
  const core = (model as unknown as { core: () => WinkCore }).core();
  const [offset = 0, mask = 0, shift = 0] = core.packing.layout.pos;
  const classes = new Map<string, number>();
  for (let at = 0; at < core.features.lexeme.intrinsicSize; at++) {
    const packed = core.lexicon[offset + at * core.packing.size] as number;
    classes.set(core.features.lexeme.list[at] as string, 1 + ((packed & mask) >>> shift));
  }
  return classes;
}
