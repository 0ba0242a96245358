import { describe, expect, it } from 'vitest';
import { withoutTouching } from '../../../../src/entities/tagger/mended/touching-names.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => withoutTouching(names, mending, lexicon));

type Row = [marked: string, ...names: string[]];

describe('two names that touch', () => {
  it.each<Row>([
    // Who is told, and of whom.
    ['She told [ORG CNN Norway] was ready.', 'ORG CNN', 'LOC Norway'],
    ['She told [ORG Al Jazeera Brenveld] would resign.', 'ORG Al Jazeera', 'PERSON Brenveld'],
    ['She told [ORG Reuters Anna Brenveld] lied.', 'ORG Reuters', 'PERSON Anna Brenveld'],
    ['He told [ORG Merkel Greece] could pay.', 'PERSON Merkel', 'LOC Greece'],
    [
      '[PERSON Ann Quill] left. He told [ORG Brenveld Quill] was ill.',
      'PERSON Ann Quill',
      'PERSON Brenveld',
      'PERSON Quill',
    ],
    ['She told [ORG Sky News] was wrong.', 'ORG Sky News'],
    ['What she told [ORG Reuters Kenya] was wrong.', 'ORG Reuters Kenya'],
    ['She told [PERSON Ann Hill] had left.', 'PERSON Ann Hill'],
    ['She told [ORG BBC Radio] had left.', 'ORG BBC Radio'],
    ['She told [ORG CNN Norway] on Monday.', 'ORG CNN Norway'],
    // A place before the subject.
    ['In [PERSON Ghana Mahama] said no.', 'LOC Ghana', 'PERSON Mahama'],
    ['In [LOC South Africa Brenveld] spoke.', 'LOC South Africa', 'PERSON Brenveld'],
    ['After a trip to [PERSON Berlin Macron] said no.', 'LOC Berlin', 'PERSON Macron'],
    ['Since leaving [ORG Nato Norway] has paid less.', 'ORG Nato', 'LOC Norway'],
    [
      '[PERSON Ann Quill] left. In [PERSON Paris Quill] met the king. In [PERSON Paris Quill] spoke.',
      'PERSON Ann Quill',
      'LOC Paris',
      'PERSON Quill',
      'LOC Paris',
      'PERSON Quill',
    ],
    ['In [ORG New York Times] was lost.', 'ORG New York Times'],
    ['In [LOC Oxford Street] was a fire.', 'LOC Oxford Street'],
    ['The dam in [LOC Niger State] was full.', 'LOC Niger State'],
    ['The house in [LOC Sydney Quenby] was small.', 'LOC Sydney Quenby'],
    ['In [ORG France Telecom] was a bid.', 'ORG France Telecom'],
    ['In [PERSON Ghana Mahama], he won.', 'PERSON Ghana Mahama'],
    [
      'In [PERSON Chelsea Quill] said no. [PERSON Chelsea Quill] left.',
      'PERSON Chelsea Quill',
      'PERSON Chelsea Quill',
    ],
    // An office and who has it.
    ['The Mayor of [PERSON Leeds Anna Quill] left.', 'LOC Leeds', 'PERSON Anna Quill'],
    [
      'President of [PERSON Sri Lanka Talan Brenveld] left.',
      'LOC Sri Lanka',
      'PERSON Talan Brenveld',
    ],
    ['The [ORG Mayor of Greater Kelby Anna Quill] left.', 'LOC Greater Kelby', 'PERSON Anna Quill'],
    ['The Mayor of [LOC New York City] left.', 'LOC New York City'],
    ['The Bishop of [LOC Port Said] left.', 'LOC Port Said'],
    ['President of [ORG Ghana National Bank] left.', 'ORG Ghana National Bank'],
    ['A friend of [PERSON Paris Anna Quill] left.', 'PERSON Paris Anna Quill'],
    // A day or month before the subject.
    ['By [PERSON Friday Boeing] had lost.', 'ORG Boeing'],
    ['In [LOC May Fiji] banned them.', 'LOC Fiji'],
    ['Last [PERSON Sunday Brenveld] was freed.', 'PERSON Brenveld'],
    ['After [PERSON April Brenveld] died, he left.', 'PERSON April Brenveld'],
    ['Then [PERSON Sunday Brenveld] was freed.', 'PERSON Sunday Brenveld'],
    ['In [ORG Sunday World] was a story.', 'ORG Sunday World'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
