import { describe, expect, it } from 'vitest';
import { withoutAcronyms } from '../../../src/entities/tagger/common-acronyms.ts';
import { mending, namesAfter } from './marked-names.ts';

const namesIn = namesAfter(({ names }) => withoutAcronyms(names, mending));

describe('acronyms that are common nouns are no names', () => {
  it.each<[marked: string, names: string[]]>([
    ['A camera of the [ORG CCTV] broke.', []],
    ['Children with [ORG ADHD] wait.', []],
    ['They make [MISC SUVs] and [ORG GPUs] there.', []],
    ['Drugs against [MISC HIV/AIDS] cost less.', []],
    ['The [ORG NGO] and [ORG IBM] agreed.', ['ORG IBM']],
    [
      'The [ORG Net Gain Office] ([ORG NGO]) rose. [ORG NGO] fell.',
      ['ORG Net Gain Office', 'ORG NGO', 'ORG NGO'],
    ],
    ['A film (on [ORG VHS] or [ORG DVD]) is sold.', ['ORG VHS']],
    ['[ORG CCTV] said so. They work for [ORG CCTV] now.', ['ORG CCTV', 'ORG CCTV']],
    ['The state broadcaster [ORG CCTV] reported it.', ['ORG CCTV']],
    ['The striker [PERSON VAR] scored.', ['PERSON VAR']],
  ])('%j', (marked, names) => expect(namesIn(marked)).toEqual(names));
});
