import featureFn from 'wink-eng-lite-web-model/dist/feature.js';
import loadEntities from 'wink-eng-lite-web-model/dist/load-ner-model.js';
import loadSentences from 'wink-eng-lite-web-model/dist/load-sbd-model.js';
import type { Model } from 'wink-nlp';

/** An automaton that recognises nothing, in the form that wink-nlp imports. */
const NOTHING = '[100,0,{"0":{}},{},{},{}]';
const unused = () => ({ machines: [NOTHING], transformers: [null] });

/**
 * The parts of wink's English model that are used here beside its core: sentences, entities. Its package loads sentiment,
 * negation, parts of speech and lemmas with them, which costs a sixth of its time to start.
 */
export const winkModel = {
  sbd: loadSentences,
  ner: loadEntities,
  // The package's own loader writes its machine as JSON of JSON of … anew at each call, twice as long each time.
  metaCER: unused,
  pos: unused,
  negation: unused,
  sa: unused,
  featureFn,
  addons: {},
} as unknown as Omit<Model, 'core'>;
