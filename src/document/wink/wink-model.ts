import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import loadSentences from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';

/** An automaton that recognises nothing, in the form that wink-nlp imports. */
const NOTHING = '[100,0,{"0":{}},{},{},{}]';
const unused = () => ({ machines: [NOTHING], transformers: [null] });

/** Parts of wink's model that both instances share; those that are not used recognise nothing. */
const parts = {
  sbd: loadSentences,
  // The package's own loader writes its machine as JSON of JSON of … anew at each call, twice as long each time.
  metaCER: unused,
  pos: unused,
  negation: unused,
  sa: unused,
  addons: {},
};

/** Features of a word that is not in wink's lexicon: of all of them, sentences hang only on whether it is an abbreviation. */
const sentenceFeatures = (...config: unknown[]) => ({
  ...featureFn(...config),
  shape: () => '',
  prefix: () => '',
  suffix: () => '',
  lutCase: () => 0,
  pos: () => 0,
});

/**
 * The parts of wink's English model that are used here beside its core, for tokens and sentences. Its package loads
 * sentiment, negation, parts of speech and lemmas with them, which costs a sixth of its time to start.
 */
export const plainModel = {
  ...parts,
  ner: unused,
  featureFn: sentenceFeatures,
} as unknown as Omit<Model, 'core'>;

/** The same with wink's entities, whose recogniser is `ner`. */
export function entityModel(ner: () => unknown): Omit<Model, 'core'> {
  return { ...parts, ner, featureFn } as unknown as Omit<Model, 'core'>;
}
