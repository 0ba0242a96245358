import { describe, expect, it } from 'vitest';
import { addHeadlineNames } from '../../../../src/entities/tagger/added/headline-names.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addHeadlineNames(names, sequences, mending));

type Row = [marked: string, ...names: string[]];

describe('names in headlines with capitals', () => {
  it.each<Row>([
    // A verb beside a name that the article has.
    [
      'Jury [PERSON Convicts Brenveld] of Theft\n\nA jury convicted [PERSON Anna Brenveld].',
      'PERSON Brenveld',
      'PERSON Anna Brenveld',
    ],
    [
      'President [PERSON Brenveld Fires] Aide\n\nPresident [PERSON Anna Brenveld] did so.',
      'PERSON Brenveld',
      'PERSON Anna Brenveld',
    ],
    [
      '[ORG Brenveld Leaves Board]\n\nOn Monday [PERSON Anna Brenveld] left.',
      'PERSON Brenveld',
      'PERSON Anna Brenveld',
    ],
    [
      'Shares in [MISC Corvane Slump] on Loss\n\nThen [ORG Corvane] spoke.',
      'ORG Corvane',
      'ORG Corvane',
    ],
    [
      'Board [PERSON Names Van Horl]\n\nIt named [PERSON Tom Van Horl].',
      'PERSON Van Horl',
      'PERSON Tom Van Horl',
    ],
    ['Jury [PERSON Clears Brenveld]\n\nIt is over in [LOC Leeds].', 'PERSON Brenveld', 'LOC Leeds'],
    // What was passed over.
    [
      'Police Question Brenveld Over Fire\n\nPolice asked [PERSON Anna Brenveld].',
      'PERSON Brenveld',
      'PERSON Anna Brenveld',
    ],
    // A name that has such a word in it, and other headlines.
    [
      'Why [PERSON Oliver Sacks] Wins\n\nIt is by [PERSON Oliver Sacks].',
      'PERSON Oliver Sacks',
      'PERSON Oliver Sacks',
    ],
    ['Police Question Case Over Fire\n\nPolice asked [PERSON Jim Case].', 'PERSON Jim Case'],
    ['Why [PERSON Johnny Marks] Wins\n\nIt is in [LOC Leeds].', 'PERSON Johnny Marks', 'LOC Leeds'],
    [
      'The jury of [PERSON Clears Brenveld] sat down\n\nIt asked [PERSON Anna Brenveld].',
      'PERSON Clears Brenveld',
      'PERSON Anna Brenveld',
    ],
    [
      '[ORG Brenveld Foundation] Helps Poor\n\nIt named [PERSON Anna Brenveld].',
      'ORG Brenveld Foundation',
      'PERSON Anna Brenveld',
    ],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
