import { createDocumentReader } from '../../../src/document/read-document.ts';
import { loadWink } from '../../../src/document/wink/load-wink.ts';
import type { FoundName } from '../../../src/entities/tagger/find-names.ts';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../src/entities/tagger/lexicon.ts';
import { readMendingWords } from '../../../src/entities/tagger/mending-words.ts';
import { readSequences, type Sequence } from '../../../src/entities/tagger/sequences.ts';
import { createWordReader, wordsOf } from '../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';
import type { NameType } from '../../../src/types.ts';

export const resources = createResources(readPackagedResource);
export const lexicon = readLexicon(resources);
export const mending = readMendingWords(resources);
const readDocument = createDocumentReader(loadWink(), resources);
const readWord = createWordReader(lexicon);

/** A text without its marks, and the names that stood in them. */
export interface MarkedText {
  readonly text: string;
  readonly sequences: readonly Sequence[];
  readonly names: readonly FoundName[];
}

/**
 * Reads a text in which names are marked with the type that the model is to have given: "[ORG Thornaby] rose". It is
 * sure of them (0.95), not so sure ("[ORG?", 0.75) or hardly ("[ORG??", 0.4).
 */
export function readMarked(marked: string): MarkedText {
  const text = marked.replaceAll(/\[[A-Z]+\?* |\]/g, '');
  const document = readDocument(text);
  const sequences = readSequences(document, wordsOf(document, readWord));
  const names: FoundName[] = [];
  let taken = 0;
  for (const { 0: whole, 1: type, 2: doubt = '', 3: words = '', index } of marked.matchAll(
    /\[([A-Z]+)(\?*) ([^\]]*)\]/g,
  )) {
    const start = index - taken;
    taken += whole.length - words.length;
    const sequence = sequences.find(({ tokens }) => tokens.some((token) => token.start === start));
    if (!sequence) throw new Error(`no token begins at ${words}`);
    const first = sequence.tokens.findIndex((token) => token.start === start);
    const last = sequence.tokens.findIndex((token) => token.end === start + words.length);
    const given = [0.95, 0.75, 0.4][doubt.length] as number;
    const probabilities = NAME_TYPES.map((other) => (other === type ? given : (1 - given) / 5));
    names.push({
      sequence,
      first,
      last,
      type: NAME_TYPES.indexOf(type as NameType),
      probabilities,
      told: null,
    });
  }
  return { text, sequences, names };
}

/** The words of a name, as written. */
export function wordsOfName(
  text: string,
  { sequence: { tokens }, first, last }: FoundName,
): string {
  return text.slice(tokens[first]?.start, tokens[last]?.end);
}

/** Makes the function that gives the names of a marked text with their types after a step: "ORG Thornaby". */
export function namesAfter(
  step: (marked: MarkedText) => readonly FoundName[],
): (marked: string) => string[] {
  return (marked) => {
    const read = readMarked(marked);
    return step(read).map((name) => `${NAME_TYPES[name.type]} ${wordsOfName(read.text, name)}`);
  };
}
