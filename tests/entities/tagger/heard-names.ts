import { createCueReader } from '../../../src/entities/tagger/cues/index.ts';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { lexicon, readMarked, resources, wordsOfName } from './marked-names.ts';

const readCues = createCueReader(resources, lexicon);

/** The names of a text with their types after the words beside them have been heard. */
export function typesIn(marked: string): string[] {
  const { text, names } = readMarked(marked);
  return readCues(names).map((name) => `${NAME_TYPES[name.type]} ${wordsOfName(text, name)}`);
}

/** A marked text, and the names expected with their types. */
export type Row = [marked: string, ...names: string[]];
