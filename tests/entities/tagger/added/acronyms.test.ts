import { describe, expect, it } from 'vitest';
import { addAcronyms } from '../../../../src/entities/tagger/added/acronyms.ts';
import { namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addAcronyms(names, sequences));

describe('acronyms that stand in brackets behind a name', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'It broke the [MISC Clean Seed Act] (“CSA”). Each CSA count is one.',
      'MISC Clean Seed Act',
      'MISC CSA',
      'MISC CSA',
    ],
    ['The [ORG Caisse Verte] ("CDLV") paid.', 'ORG Caisse Verte', 'ORG CDLV'],
    ['The [ORG Bank of Ormond] (BO) paid.', 'ORG Bank of Ormond', 'ORG BO'],
    // Another's initials, a person's country, what the model has found, and no acronym.
    ['The [ORG Corvane Watch] (USA) met.', 'ORG Corvane Watch'],
    ['It was [PERSON Ugo Sandro Abate] (USA).', 'PERSON Ugo Sandro Abate'],
    ['The [ORG Corvane Watch] ([ORG CW]) met.', 'ORG Corvane Watch', 'ORG CW'],
    ['The [ORG Corvane Watch] (“Watch”) met.', 'ORG Corvane Watch'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
