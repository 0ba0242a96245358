import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { WORD_KINDS } from '../../../src/entities/tagger/lexicon.ts';
import { fold } from '../../../src/entities/tagger/word.ts';
import type { TrainingDocument } from '../corpora/training-document.ts';
import { readCities, readDemonyms, readList } from '../lexicon/read-list.ts';

const LISTED = 1;

/** How often each word occurs as a common word and in names of each type, from marked documents and the name lists. */
export function countWordKinds(
  documents: readonly TrainingDocument[],
): ReadonlyMap<string, Float64Array> {
  const counts = new Map<string, Float64Array>();
  const add = (surface: string, kind: number, times: number) => {
    for (const [word] of fold(surface.toLowerCase()).matchAll(/[\p{L}\p{N}'&.]+/gu)) {
      const known = counts.get(word) ?? new Float64Array(WORD_KINDS);
      known[kind] = (known[kind] as number) + times;
      counts.set(word, known);
    }
  };
  for (const { text, names } of documents) {
    let at = 0;
    for (const { start, end, type } of [...names, { start: text.length, end: 0, type: null }]) {
      for (const [word] of text.slice(at, start).matchAll(/(?<![\p{L}'])\p{Ll}[\p{Ll}']*/gu))
        add(word, 0, 1);
      if (type === null) break;
      for (const word of text.slice(start, end).split(/[\s-]+/))
        if (/^\p{Lu}/u.test(word)) add(word, 1 + NAME_TYPES.indexOf(type), 1);
      at = end;
    }
  }
  const kindOf = (type: (typeof NAME_TYPES)[number]) => 1 + NAME_TYPES.indexOf(type);
  const single = (name: string) => !/[\s-]/.test(name);
  for (const name of [...readList('first-names'), ...readList('last-names')].filter(single))
    add(name, kindOf('PERSON'), LISTED);
  for (const name of readCities('cities').filter(single)) add(name, kindOf('LOC'), LISTED);
  for (const { name } of readDemonyms()) if (single(name)) add(name, kindOf('NORP'), LISTED);
  return counts;
}
