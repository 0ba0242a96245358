import { describe, expect, it } from 'vitest';
import { withoutJobs } from '../../../../src/entities/tagger/mended/job-titles.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withoutJobs(names, mending, lexicon));

describe('what the author of a story is', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['By [PERSON Ann Hill], [ORG Courier Staff Writer]', 'PERSON Ann Hill', 'ORG Courier'],
    [
      'By [PERSON Ann Hill], [ORG Daily Mirror Chief Reporter]',
      'PERSON Ann Hill',
      'ORG Daily Mirror',
    ],
    ['[ORG Our Lahore Correspondent] adds more.', 'LOC Lahore'],
    ['By [PERSON Ann Hill], [ORG AP Business Writer]', 'PERSON Ann Hill', 'ORG AP'],
    ['By [PERSON Ann Hill], [MISC Africa Correspondent]', 'PERSON Ann Hill', 'LOC Africa'],
    ['By [PERSON Ann Hill], [ORG Home Affairs Editor]', 'PERSON Ann Hill'],
    ['By [PERSON Ann Hill], [ORG Arts and Media Editor]', 'PERSON Ann Hill'],
    ['By [PERSON Ann Hill], [ORG Kansas City Reporter]', 'PERSON Ann Hill', 'LOC Kansas City'],
    ['[PERSON ANN HILL], [ORG CNN ANCHOR]', 'PERSON ANN HILL', 'ORG CNN'],
    ['They met at the [LOC Blue Anchor].', 'LOC Blue Anchor'],
    ['They met at the [ORG Blue Anchor].', 'ORG Blue Anchor'],
    // No job, or a body of those who have it.
    ['The [ORG Society of Business Writers] met.', 'ORG Society of Business Writers'],
    ['The [ORG Courier] editor left.', 'ORG Courier'],
    ['The [ORG Writers Guild] met.', 'ORG Writers Guild'],
    ['The [PERSON Ann Writer] we know left.', 'PERSON Ann Writer'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
