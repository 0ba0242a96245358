import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { createTagger } from '../../src/entities/tag.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);
const readDocument = createDocumentReader(loadWink(), resources);
const { readWords, tag } = createTagger(resources);

function namesIn(text: string): string[] {
  const document = readDocument(text);
  return tag(document, readWords(document)).map(
    ({ start, end, type }) => `${type} ${text.slice(start, end)}`,
  );
}

const FOUND: readonly (readonly [string, readonly string[]])[] = [
  [
    'President Abdel Fattah al-Sisi flew to Khartoum on Monday.',
    ['PERSON Abdel Fattah al-Sisi', 'LOC Khartoum'],
  ],
  [
    "The Bank of Ghana's governor met officials of the International Monetary Fund in Washington.",
    ['ORG Bank of Ghana', 'ORG International Monetary Fund', 'LOC Washington'],
  ],
  [
    'Kenyan police said the Nigerian captain was held in Mombasa.',
    ['NORP Kenyan', 'NORP Nigerian', 'LOC Mombasa'],
  ],
  // A hyphen between blanks parts names, and one without joins them.
  ['LYON, France - Grenoble is 100 kilometres away.', ['LOC LYON', 'LOC France', 'LOC Grenoble']],
  ['MANCHESTER, N.H. - Sen. Jane Hill spoke.', ['LOC MANCHESTER', 'LOC N.H.', 'PERSON Jane Hill']],
  ['It was Jean-Claude Juncker.', ['PERSON Jean-Claude Juncker']],
  // No bridge, and no people.
  [
    'The writer Emma Ford-Bridge won. Ford-Bridge wept.',
    ['PERSON Emma Ford-Bridge', 'PERSON Ford-Bridge'],
  ],
  ['Fannie Mae and Freddie Mac said profits fell.', ['ORG Fannie Mae', 'ORG Freddie Mac']],
  // The day of a dateline is no second place.
  ['NAIROBI, Thurs. — Police shot two men in Gulu.', ['LOC NAIROBI', 'LOC Gulu']],
  // "Sens" is a town as well.
  ['In June, Sens. Jeff Amory and Ron Hill voted no.', ['PERSON Jeff Amory', 'PERSON Ron Hill']],
  // Lists and embeddings write it without the apostrophe.
  ['He signed on behalf of Sana’a and left.', ['LOC Sana’a']],
  ['Mr. Tanaka told Reuters that he would resign.', ['PERSON Tanaka', 'ORG Reuters']],
];

const NOTHING: readonly string[] = [
  '',
  'It rained all day and nobody came.',
  'On Monday the minister said he would resign in March.',
  '“We are tired,” she said. “We want to go home.”',
];

describe('the tagger', () => {
  it.each(FOUND)('finds the names in %j', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(NOTHING)('finds no name in %j', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('gives spans in text order, without overlaps, with scores that are probabilities', () => {
    const text = `${FOUND.map(([sentence]) => sentence).join(' ')}\n\nUN CHIEF VISITS GAZA`;
    const document = readDocument(text);
    const mentions = tag(document, readWords(document));
    expect(mentions.length).toBeGreaterThan(8);
    let end = 0;
    for (const mention of mentions) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      expect(mention.end).toBeGreaterThan(mention.start);
      expect(mention.score).toBeGreaterThanOrEqual(0);
      expect(mention.score).toBeLessThanOrEqual(1);
      end = mention.end;
    }
  });

  it('gives the same for the same text, whatever it read before', () => {
    const [[text]] = FOUND as [(typeof FOUND)[0]];
    const before = namesIn(text);
    namesIn('Sisi, the Khartoum Stock Exchange said, is Abdel. Khartoum scored twice.');
    expect(namesIn(text)).toEqual(before);
  });
});
