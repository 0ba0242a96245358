import loadCore from 'wink-eng-lite-web-model/dist/load-core-model.js';
import { createWink, type LoadCore, type Wink } from './wink.ts';

/** wink's core model as its package loads it. */
export const loadPackagedCore = loadCore as LoadCore;

/** Loads wink-nlp with the model of its package. */
export function loadWink(): Wink {
  return createWink(loadPackagedCore);
}
