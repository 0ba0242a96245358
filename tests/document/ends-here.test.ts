import { expect, test } from 'vitest';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const readDocument = createDocumentReader(loadWink(), createResources(readPackagedResource));

function sentencesOf(text: string): string[] {
  const { sentences } = readDocument(text);
  return sentences.map(({ start, end }) => text.slice(start, end));
}

test.each<readonly string[]>([
  ['The bridge cost £7m.', 'Nobody paid.'],
  ['A pint rose by 9p.', '“It is too much,” Hill said.'],
  ['Diesel cost 88c.', 'Petrol did not.'],
  ['Hill voted no.', 'Rep. Tom Reed voted yes.'],
  ['Asked if it was safe, Hill said no.', '"Stay away," she said.'],
  ['It fell to 4p.'],
  ['They kept out of the sun.', 'Reed did not.'],
  ['The mayor weighed in.', '“Never,” she said.'],
  ['It got 5 in. of rain.', 'Reed did not mind.'],
  ['Two boats were called in.', 'Ward was saved.'],
  // Letters, before what opens a sentence.
  ['She wrote it on X.', 'The council replied.'],
  ['He wrote on X.', '“Never,” said Hill.'],
  ['It was all for Plan B.', 'Three weeks were left.'],
  ['He works for Ames Inc.', 'At noon, he left.'],
  // No end: a name follows.
  ['The U.S. President met the U.N. Security Council in St. Paul.'],
  ['Mary T. Hill and Orla B. “Kit” Ames sold Reed Inc. Music.'],
  // No end: a number follows, or the sentence goes on.
  ['They live at no. 7 and came last.'],
  ['It cost £7m. and was late.'],
  ['She is 5 ft 10 in. Tom is not.'],
  ['See p. 7 and Roe v. Wade.'],
])('%s', (...sentences) => expect(sentencesOf(sentences.join(' '))).toEqual(sentences));
