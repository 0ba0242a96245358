import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { readSentenceWords } from '../../src/document/sentence-words.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const resources = createResources(readPackagedResource);
const readDocument = createDocumentReader(loadWink(), resources);

/** The sentences of a text, each as its tokens. */
function read(text: string): string[] {
  const { tokens, sentences } = readDocument(text);
  for (const { text: word, start, end } of tokens) expect(text.slice(start, end)).toBe(word);
  return sentences.map(({ firstToken, endToken }) =>
    tokens
      .slice(firstToken, endToken)
      .map((token) => token.text)
      .join(' '),
  );
}

describe('sentences that go on behind a full stop', () => {
  it.each([
    // Titles before a name.
    ['They met the Rev. Ann Cole there.', ['They met the Rev. Ann Cole there .']],
    [
      'Syrian Pres. Hill and Maj. Gen. J. Cole left.',
      ['Syrian Pres. Hill and Maj. Gen. J. Cole left .'],
    ],
    ['Det. Insp. Hill and Rear Adm. Cole left.', ['Det. Insp. Hill and Rear Adm. Cole left .']],
    [
      'They met Maj.-Gen. Hill and Maj.-Gen Cole.',
      ['They met Maj. - Gen. Hill and Maj. - Gen Cole .'],
    ],
    [
      'They met Brig.-Gen. Hill and Lt-Col. Cole.',
      ['They met Brig. - Gen. Hill and Lt - Col. Cole .'],
    ],
    ['The Vice-Adm. Hill case.', ['The Vice-Adm. Hill case .']],
    ['Gens. Hill and Cole met Reps. Ames.', ['Gens. Hill and Cole met Reps. Ames .']],
    ['It was sold to Hill Bros. Theatres.', ['It was sold to Hill Bros. Theatres .']],
    ['He was called Rev. He left.', ['He was called Rev. He left .']],
    ['He is a major. They cheered.', ['He is a major .', 'They cheered .']],
    // Before a number.
    ['See Vol. 2 of it for Tk. 500.', ['See Vol. 2 of it for Tk. 500 .']],
    ['They made art. Five came.', ['They made art .', 'Five came .']],
    ['They had Art. Five came.', ['They had Art .', 'Five came .']],
    // Inside a figure or an address.
    ['Amazon.com Inc. fell.', ['Amazon . com Inc. fell .']],
    ['They left.They sold it.', ['They left .', 'They sold it .']],
    ['It cost R1.2bn and Sh4.5 million.', ['It cost R1 . 2bn and Sh4 . 5 million .']],
    ['It cost N50. Ten came.', ['It cost N50 .', 'Ten came .']],
    // Behind a hyphen.
    ['Pell, D-St. Louis, left.', ['Pell , D - St. Louis , left .']],
    ['In the Dallas-Ft. Worth area.', ['In the Dallas - Ft. Worth area .']],
    ['Pell, R-N.Y., left.', ['Pell , R - N.Y. , left .']],
    ['The A.F.L.-C.I.O. left.', ['The A.F.L. - C.I.O. left .']],
    ['They took Vitamin-A. They left.', ['They took Vitamin - A .', 'They left .']],
    // In brackets.
    ['Pell (D-Calif.) left.', ['Pell ( D - Calif . ) left .']],
    ['(They left.) He did too.', ['( They left . )', 'He did too .']],
    ['He has a Ph.D. in law.', ['He has a Ph . D. in law .']],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));
});

it('what is shortened before a name or number has a capital, for other words are not looked up', () => {
  const { beforeName, beforeNumber, rank } = readSentenceWords(resources);
  for (const word of [...beforeName, ...beforeNumber, ...rank]) expect(word).toMatch(/^\p{Lu}/u);
});
