import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { abridge } from '../../src/document/abridge.ts';
import { createDocumentReader } from '../../src/document/read-document.ts';
import { loadWink } from '../../src/document/wink/load-wink.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const wink = loadWink();
const readDocument = createDocumentReader(wink, createResources(readPackagedResource));

describe('a text made shorter for wink-nlp', () => {
  it.each([
    ['one stands for plain words in a row', 'two men left Accra today', 'an'],
    ['commas go with their words', 'rice, maize, beans', 'an'],
    [
      'a sentence keeps its ends',
      'They saw two men leave. Nobody knows why.',
      'They an. Nobody an.',
    ],
    ['blanks before other words stay', 'two men   $5 left', 'an   $5 an'],
    ['marks behind a word are wink’s to read', 'he left, “we won!” he said', 'an!” an'],
    ['and so are words cut short', 'men of Brandt Inc. left', 'an Inc. an'],
    ['initials', 'the one man A. saw', 'an A. an'],
    ['and words with more marks behind', 'men left...” they said', 'an left...” an'],
    ['opening marks go with their words', 'he saw (both “tall men', 'an'],
    ['so do semicolons and colons', 'two men; one said: leave', 'an'],
    ['so do possessives', "two men’s hats, Kofi's too", 'an'],
    ['but not contractions', 'two men that’s who', 'an that’s an'],
    ['dashes between words go with them', 'two men – both tall — left', 'an'],
    ['but not those that open a row', 'No. – two men', 'No. – an'],
    ['closing marks stay', 'two (men) and women” left', 'an (men) an” an'],
    ['figures are words too', 'sold 4,500 by 10:15, in 2016', 'an'],
    ['contractions are wink’s to take apart', 'men who cannot swim', 'an cannot an'],
    ['words that often open a sentence stay', 'at 5 p.m. The prime minister', 'an p.m. The an'],
    [
      'hyphens, other letters and signs stay',
      'the co-op in São Tomé paid $5 for',
      'an co-op an São Tomé an $5 an',
    ],
  ])('%s: %j', (_name, text, expected) => {
    expect(abridge(`${text} `, { start: 0, end: text.length }, wink.plainWords).text).toBe(
      expected,
    );
  });

  it('keeps the tokens it leaves out, with their places', () => {
    const text = 'He saw two men, then left.';
    const { rows } = abridge(`${text} `, { start: 0, end: text.length }, wink.plainWords);
    const tokens = rows.flatMap((row) => row.tokens);
    expect(tokens.map((token) => token.text)).toEqual(['saw', 'two', 'men', ',', 'then', 'left']);
    for (const { text: written, start, end } of tokens)
      expect(text.slice(start, end)).toBe(written);
  });
});

const word = fc.oneof(
  fc.constantFrom('the', 'minister', 'said', 'Accra', 'Odhikar', 'zzyx', 'colour', 'NATO', 'men,'),
  fc.constantFrom(
    'He',
    'The',
    'But',
    'I',
    'No',
    'Mr.',
    'Dr.',
    'p.m.',
    'U.S.',
    'Jan.',
    'etc.',
    'Inc.',
  ),
  fc.constantFrom(
    'cannot',
    "won't",
    'dont',
    "Ghana's",
    'left.',
    'why?',
    'no!',
    '"yes,"',
    '“We',
    'end.”',
    'ago,"',
    'rights’',
    'women).',
    'Accra”?',
  ),
  fc.constantFrom(
    '22,',
    '4,500',
    '10:15',
    '2016.',
    '“we',
    '“5',
    '(the',
    '(Accra,',
    '‘all',
    'council’s',
    "Rosa's",
    "that's",
    '“that’s',
    'SAUDI’s',
    'them;',
    'said:',
    '“The',
    '–',
    'men–',
    'x’s,',
  ),
  fc.constantFrom(
    '(both',
    'tall)',
    '.',
    '...',
    '—',
    '-',
    ',',
    '."',
    '")',
    '5',
    '3.5',
    'co-op',
    'São',
  ),
);

test('tokens and sentences are those that wink-nlp gives for the whole text', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const whole = wink.read(text);
      const document = readDocument(text);
      expect(document.tokens.map((token) => token.text)).toEqual(whole.values);
      expect(document.sentences.map((s) => [s.firstToken, s.endToken - 1])).toEqual(
        whole.sentences,
      );
    }),
    { numRuns: 4000 },
  );
});

test('paragraphs read together are read as each is alone', () => {
  const sentencesOf = (text: string) =>
    readDocument(text).sentences.map(({ start, end }) => text.slice(start, end));
  const paragraph = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) => {
      expect(sentencesOf(paragraphs.join('\n\n'))).toEqual(paragraphs.flatMap(sentencesOf));
    }),
    { numRuns: 2000 },
  );
});
