import { describe, expect, it } from 'vitest';
import { addLongLaws } from '../../../../src/entities/tagger/added/long-laws.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addLongLaws(names, sequences, mending));

describe('laws of several matters', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'Under the [ORG Police], [MISC Crime, Sentencing and Courts Act] she may do so.',
      'MISC Police, Crime, Sentencing and Courts Act',
    ],
    [
      'Under the Protection of [ORG Children] from [MISC Sexual Offences Act] he may not.',
      'MISC Protection of Children from Sexual Offences Act',
    ],
    [
      'They used the [ORG Coronavirus Aid], [ORG Relief], and [MISC Economic Security Act] of 2020.',
      'MISC Coronavirus Aid, Relief, and Economic Security Act',
    ],
    [
      'It broke the Companies and [MISC Allied Matters Act], 2020 he said.',
      'MISC Companies and Allied Matters Act',
    ],
    // Two laws, a body and a law, people, and what has no article.
    [
      'It broke the [MISC Voting Rights Act] and [MISC Civil Rights Act] then.',
      'MISC Voting Rights Act',
      'MISC Civil Rights Act',
    ],
    ['It names the [ORG EPA] and [MISC Clean Air Act] here.', 'ORG EPA', 'MISC Clean Air Act'],
    ['It names the [ORG Senate] and the [MISC Water Act] here.', 'ORG Senate', 'MISC Water Act'],
    ['In the end the [PERSON Hill] and [MISC Pack Bill] fell.', 'PERSON Hill', 'MISC Pack Bill'],
    ['They asked [ORG Labour] and [MISC Water Act] men.', 'ORG Labour', 'MISC Water Act'],
    ['It is the [MISC Clean Air Act] of theirs.', 'MISC Clean Air Act'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
