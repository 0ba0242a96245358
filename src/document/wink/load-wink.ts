import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import loadEntities from 'wink-eng-lite-web-model/dist/load-ner-model.js';
import { createWink, type Wink, type WinkFiles } from './wink.ts';

/** wink's model as its package loads it. */
export const packagedWink: WinkFiles = {
  core: loadCore as WinkFiles['core'],
  entities: () => loadEntities,
};

/** Loads wink-nlp with the model of its package. */
export function loadWink(): Wink {
  return createWink(packagedWink);
}
