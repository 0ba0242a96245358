import { createCueReader } from '../../../src/entities/tagger/cues/index.ts';
import { lexicon, namesAfter, resources } from './marked-names.ts';

const readCues = createCueReader(resources, lexicon);

/** The names of a text with their types after the words beside them have been heard. */
export const typesIn = namesAfter(({ names }) => readCues(names));

/** A marked text, and the names expected with their types. */
export type Row = [marked: string, ...names: string[]];
