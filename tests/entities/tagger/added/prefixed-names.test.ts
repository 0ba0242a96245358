import { describe, expect, it } from 'vitest';
import { addPrefixed } from '../../../../src/entities/tagger/added/prefixed-names.ts';
import { NAME_TYPES } from '../../../../src/entities/tagger/labels.ts';
import { spanOf } from '../../../../src/entities/tagger/trim-name.ts';
import { lexicon, mending, readMarked } from '../marked-names.ts';

function namesIn(marked: string): string[] {
  const { text, names, sequences } = readMarked(marked);
  return addPrefixed(names, sequences, mending, lexicon).map((name) => {
    const { start, end } = spanOf(name, lexicon);
    return `${NAME_TYPES[name.type]} ${text.slice(start, end)}`;
  });
}

describe('names in one token with what is before or behind them', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The pro-Kurdish party left.', 'NORP Kurdish'],
    ['Pro-Kurdish deputies left.', 'NORP Kurdish'],
    ['The first [MISC non-Hindu] leader.', 'NORP Hindu'],
    ['They chanted [NORP anti-China] slogans.', 'LOC China'],
    ['An anti-Putin march.', 'PERSON Putin'],
    ['Anti-Netanyahu slogans were heard.', 'PERSON Netanyahu'],
    ['[PERSON Ann Moraru] left. The anti-Moraru camp won.', 'PERSON Ann Moraru', 'PERSON Moraru'],
    ['A UN-backed court sat.', 'ORG UN'],
    // Longer names, and what is none.
    ['The [ORG Pan-African Parliament] met.', 'ORG Pan-African Parliament'],
    ['The [LOC Pan-American Highway] shut.', 'LOC Pan-American Highway'],
    ['A Post-ABC poll.'],
    ['They are pro-choice in mid-June.'],
    ['It is un-American.'],
    ['An un-heard-of UN-ESCO.'],
    ['The anti-Moraruxa camp won.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
