import { expect, test } from 'vitest';
import { NAME_TYPES } from '../../../src/entities/tagger/labels.ts';
import { readLexicon } from '../../../src/entities/tagger/lexicon.ts';
import { createNameTrimmer, spanOf } from '../../../src/entities/tagger/trim-name.ts';
import { createWordReader } from '../../../src/entities/tagger/word.ts';
import { readPackagedResource } from '../../../src/resources/node-reader.ts';
import { createResources } from '../../../src/resources/resources.ts';
import { readMarked, wordsOfName } from './marked-names.ts';

const lexicon = readLexicon(createResources(readPackagedResource));
const readWord = createWordReader(lexicon);

/** The span of one token as a name of this type. */
function spanOfToken(text: string, type: (typeof NAME_TYPES)[number]): string {
  const token = {
    start: 0,
    end: text.length,
    word: readWord(text),
    first: false,
    run: null,
    hasCode: false,
  };
  const { start, end } = spanOf(
    {
      sequence: { tokens: [token], style: 0, quotes: false },
      first: 0,
      last: 0,
      type: NAME_TYPES.indexOf(type),
      probabilities: [],
      told: null,
    },
    lexicon,
  );
  return text.slice(start, end);
}

test.each([
  ["Trump's", 'PERSON', 'Trump'],
  ['Trump’s', 'PERSON', 'Trump'],
  ['Jones', 'PERSON', 'Jones'],
  ["Malaysia's", 'LOC', 'Malaysia'],
  ["Lord's", 'LOC', "Lord's"],
  ["Moody's", 'ORG', "Moody's"],
  ['anti-Western', 'NORP', 'Western'],
  ['Anglo-Saxon', 'NORP', 'Anglo-Saxon'],
  ['pan-African', 'NORP', 'African'],
  ['x-Ferrero', 'PERSON', 'Ferrero'],
  ['X-Men', 'MISC', 'X-Men'],
] as const)('%s as %s is %s', (text, type, expected) => {
  expect(spanOfToken(text, type)).toBe(expected);
});

test.each([
  ['[PERSON Unheralded Abebe] stuns rivals.', 'Abebe'],
  ['“[PERSON Jailed Navalny] has written.”', 'Navalny'],
  ['[PERSON Mrs Clinton] left.', 'Clinton'],
  ['[PERSON Det Con Lucy Farrow] left.', 'Lucy Farrow'],
  ['[PERSON Con Farrow] left.', 'Con Farrow'],
  ['They asked [ORG M/s Khan Brothers].', 'Khan Brothers'],
  ['Then [PERSON Tan Mei Lin] left.', 'Tan Mei Lin'],
  ['Then [PERSON Tan Sri Rashid] left.', 'Rashid'],
  ['The [PERSON Earl of Kendal] left.', 'Earl of Kendal'],
  ['They asked the [ORG NGO Acción Guaraní Norte].', 'Acción Guaraní Norte'],
  ['They asked the [ORG NGO Affairs Bureau].', 'NGO Affairs Bureau'],
  ['He met [PERSON ex-President Ann Hill].', 'Ann Hill'],
  ['Then [PERSON Coun Ann Hill] left.', 'Ann Hill'],
  ['Then [PERSON Mawlawi Ahmad Rahim] left.', 'Ahmad Rahim'],
  // A possessive that is a name's own or not.
  ["[ORG Moody's] cut the rating.", "Moody's"],
  ['He sat at [LOC Lord’s] all day.', 'Lord’s'],
  ['She poured [MISC Pimm’s] for all.', 'Pimm’s'],
  ["[LOC Ghana's] coast is long.", 'Ghana'],
  ["[PERSON Hill's] plan failed.", 'Hill'],
  // Names that end like that, and what has its capital from the writer.
  ['[PERSON Naveed Qadeer] left.', 'Naveed Qadeer'],
  ['[PERSON Khaled Qadeer] left.', 'Khaled Qadeer'],
  ['[PERSON Mohamed Salah] left.', 'Mohamed Salah'],
  ['[PERSON Alfred Lane] left.', 'Alfred Lane'],
  ['Then [PERSON Unheralded Abebe] left.', 'Unheralded Abebe'],
  ['[ORG United Rice] fell.', 'United Rice'],
])('%s is trimmed to %s', (marked, expected) => {
  const { text, names } = readMarked(marked);
  expect(names.map(createNameTrimmer(lexicon)).map((name) => wordsOfName(text, name))).toEqual([
    expected,
  ]);
});

test.each([
  ['His brother [PERSON Fang Jun.] A person left.', 'Fang Jun'],
  ['They met [PERSON Amartya Sen.] The book is out.', 'Amartya Sen'],
  ['She left [ORG Marlow Quill LLP.] According to her, it is over.', 'Marlow Quill LLP'],
  ['He joined [ORG Corvane Inc.] The move hurt.', 'Corvane Inc.'],
  ['She met [PERSON John Hill Jr.] The talk was long.', 'John Hill Jr.'],
])('the full stop of the sentence: %s', (marked, expected) => {
  const { text, names } = readMarked(marked);
  const spans = names.map((name) => spanOf(name, lexicon));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([expected]);
});
