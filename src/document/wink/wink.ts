import winkNLP, { type Model } from 'wink-nlp';
import { createPlainTest } from './plain-test.ts';
import { PlainWords } from './plain-words.ts';
import { entityModel, plainModel } from './wink-model.ts';

/** What wink-nlp says of one stretch of text: token values, and sentences as inclusive token ranges. */
export interface WinkReading {
  readonly values: readonly string[];
  readonly sentences: readonly (readonly [number, number])[];
}

/** An entity that wink-nlp finds by pattern, as an inclusive range of tokens. */
export interface WinkEntity {
  readonly type: string;
  readonly first: number;
  readonly last: number;
}

/** A wink-nlp instance whose every reading starts from the same state. */
export interface Wink {
  readonly read: (text: string) => WinkReading;
  /** Words that are one token for `read` and say nothing of sentences. */
  readonly plainWords: PlainWords;
  /** The reading of `read` with the entities of wink's own recogniser. */
  readonly readEntities: (text: string) => WinkReading & {
    readonly entities: readonly WinkEntity[];
    /** The type of each token ("word", "url", …). */
    readonly kinds: readonly string[];
  };
  /** Forgets what was read; call it after each article. */
  readonly forget: () => void;
}

/** A feature of words whose values are kept in a list that grows. */
interface Feature {
  list: string[];
  hash: Record<string, number>;
  index: number;
  /** How many values the model has of its own. */
  readonly intrinsicSize: number;
}
/** The core model: of all that is in it, what is used here. */
export interface WinkCore {
  /** Finds a word that the model has of its own, without taking note of it; -1 for any other. The model's own package has no such thing. */
  readonly find?: (word: string) => number;
  /** Unpacks all words, which takes some milliseconds and makes reading a little quicker. */
  readonly unpackAll?: () => void;
  /** For each word `packing.size` numbers. */
  readonly lexicon: Uint32Array;
  readonly features: Record<string, Feature>;
  readonly packing: {
    readonly size: number;
    /** For each feature of a word: the number it is part of, its mask, how far it is shifted, whether its values are in no list … */
    readonly layout: Record<string, readonly number[]>;
  };
}

/** Loads the large parts of wink's model. */
export interface WinkFiles {
  /** Gives a core model that nobody else holds: wink adds words to it. */
  readonly core: () => WinkCore;
  /** Gives the loader of wink's own recogniser of entities, which few articles are asked about. */
  readonly entities: () => () => unknown;
}

/** Words outside wink's lexicon after which a fresh instance is made: its table of their features cannot shrink. */
const MOST_NEW_WORDS = 60_000;

/** Words outside the lexicon after which it pays to unpack all that are in it: adding words is quicker then. */
const MANY_NEW_WORDS = 1_000;

/** What an instance is loaded with, and which of the words outside its lexicon it may go on knowing. */
interface Loading {
  readonly pipe: string[];
  readonly model: Omit<Model, 'core'>;
  readonly mayKeep: (word: string) => boolean;
}

/**
 * Tokens and sentences. A row of letters or of digits is one token wherever it stands, known or not, so it may be
 * kept; a word with a mark in it ("co-op", "No.") may not, for once known it is no longer taken apart.
 */
const PLAIN: Loading = {
  pipe: ['sbd'],
  model: plainModel,
  mayKeep: (word) => /^(?:[A-Za-z]+|\d+)$/.test(word),
};
/** The same with wink's entities, which also hang on the kind of token that a word was first seen as. */
const withEntitiesOf = ({ entities }: WinkFiles): Loading => ({
  pipe: ['sbd', 'ner'],
  model: entityModel(entities()),
  mayKeep: () => false,
});

/**
 * Starts wink-nlp. It remembers each word outside its lexicon, and a remembered word can change how a
 * later text is tokenised; so those words are taken out of the vocabulary by `forget`, and the whole
 * instance is renewed now and then. The same text then reads the same whatever came before, and memory stays flat.
 */
export function createWink(files: WinkFiles): Wink {
  const plain = loadForgetting(PLAIN, files.core);
  let withEntities: ReturnType<typeof loadForgetting> | undefined;
  return {
    read: (text) => toReading(plain.read(text)),
    plainWords: new PlainWords(plain.plainnessOf),
    readEntities: (text) => {
      withEntities ??= loadForgetting(withEntitiesOf(files), files.core);
      const raw = withEntities.read(text);
      return {
        ...toReading(raw),
        entities: toEntities(raw),
        kinds: raw.doc.tokens().out(raw.its.type) as string[],
      };
    },
    forget: () => {
      plain.forget();
      withEntities?.forget();
    },
  };
}

type Nlp = ReturnType<typeof winkNLP>;
interface Raw {
  readonly doc: ReturnType<Nlp['readDoc']>;
  readonly its: Nlp['its'];
}

function loadForgetting(
  { pipe, model, mayKeep }: Loading,
  loadCore: WinkFiles['core'],
): { read: (text: string) => Raw; plainnessOf: (word: string) => number; forget: () => void } {
  let nlp: Nlp;
  let features: readonly Feature[];
  let sizes: readonly number[];
  let words: Feature;
  let knownWords: number;
  let firstNewWord: number;
  let plainnessOf: (word: string) => number;
  let unpackAll: (() => void) | null = null;

  const load = () => {
    let core: WinkCore | undefined;
    const watched = {
      ...model,
      core: () => {
        core = loadCore();
        return core;
      },
    };
    nlp = winkNLP(watched as unknown as Model, pipe);
    if (core === undefined) throw new Error('wink-nlp did not load its model');
    const loaded: WinkCore = core;
    // In the packing layout a zero in the fourth place marks a feature whose values are kept in a growing list.
    features = Object.keys(loaded.packing.layout)
      .filter((name) => loaded.packing.layout[name]?.[3] === 0)
      .map((name) => loaded.features[name] as Feature);
    words = loaded.features.lexeme as Feature;
    features = features.filter((feature) => feature !== words);
    sizes = features.map((feature) => feature.list.length);
    knownWords = words.list.length;
    firstNewWord = knownWords;
    plainnessOf = createPlainTest(loaded);
    unpackAll = loaded.unpackAll ?? null;
  };
  load();

  return {
    read: (text) => ({ doc: nlp.readDoc(text), its: nlp.its }),
    plainnessOf: (word) => plainnessOf(word),
    forget: () => {
      features.forEach((feature, at) => {
        const size = sizes[at] as number;
        for (const value of feature.list.splice(size)) delete feature.hash[value];
        feature.index = size;
      });
      // Positions of words must go on rising, for wink's table of their features does; only the words go.
      for (let at = firstNewWord; at < words.list.length; at++) {
        const word = words.list[at] as string;
        if (mayKeep(word)) continue;
        delete words.hash[word];
        words.list[at] = '';
      }
      firstNewWord = words.list.length;
      const added = firstNewWord - knownWords;
      if (added > MOST_NEW_WORDS) load();
      else if (added > MANY_NEW_WORDS) {
        unpackAll?.();
        unpackAll = null;
      }
    },
  };
}

function toReading({ doc, its }: Raw): WinkReading {
  return {
    values: doc.tokens().out(its.value) as string[],
    sentences: doc.sentences().out(its.span) as unknown as [number, number][],
  };
}

function toEntities({ doc, its }: Raw): WinkEntity[] {
  const types = doc.entities().out(its.type) as string[];
  const spans = doc.entities().out(its.span) as unknown as [number, number][];
  return types.map((type, at) => {
    const [first, last] = spans[at] as [number, number];
    return { type, first, last };
  });
}
