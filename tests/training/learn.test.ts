import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { createTagger } from '../../src/entities/tag.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';
import { BUILD_OPTIONS, buildModel } from '../../training/ner/build-model.ts';
import type { Corpus } from '../../training/ner/corpora/read-corpora.ts';
import { type MarkedName, withoutOverlaps } from '../../training/ner/corpora/training-document.ts';

const PEOPLE = ['Blorvik', 'Zarnula', 'Quembo', 'Trallix', 'Wozneth', 'Yurpho'];
const PLACES = ['Ostrivale', 'Nembrook', 'Kaltforth', 'Drummeli', 'Sanvoria', 'Pellagor'];

/** Articles with made-up names, so that what is found later was learned here and nowhere else. */
function writeArticles(): Corpus['documents'] {
  return PEOPLE.flatMap((person, row) =>
    PLACES.map((place, column) => {
      const text = `Mr. ${person} said on Monday that rain had reached ${place}. The mayor of ${place} thanked ${person}.`;
      const find = (word: string, type: MarkedName['type']): MarkedName[] =>
        [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
          start: index,
          end: index + word.length,
          type,
        }));
      return {
        id: `${row}-${column}`,
        text,
        names: withoutOverlaps([...find(person, 'PERSON'), ...find(place, 'LOC')]),
        unmarked: [],
      };
    }),
  );
}

describe('training, from articles to a packed model', () => {
  const documents = writeArticles();
  const corpora: Corpus[] = [
    { name: 'own', documents: documents.slice(0, 18), soften: false },
    { name: 'uneven', documents: documents.slice(18), soften: true },
  ];
  const build = () =>
    buildModel(
      corpora,
      createResources(readPackagedResource),
      { ...BUILD_OPTIONS, keep: 5000 },
      () => {},
    );

  it('learns names from their neighbours, and the same bytes each time', {
    timeout: 180_000,
  }, async () => {
    const [model, again] = [await build(), await build()];
    expect(Buffer.compare(model, again)).toBe(0);
    const { readWords, tag } = createTagger(
      createResources((path) => (path === 'models/names.bin' ? model : readPackagedResource(path))),
    );
    const text = 'Mr. Vlistane said on Friday that snow had reached Grothmere.';
    const document = createDocumentReader(loadWink(), createResources(readPackagedResource))(text);
    expect(
      tag(document, readWords(document)).map(
        ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
      ),
    ).toEqual(['PERSON Vlistane', 'LOC Grothmere']);
  });
});
