import { describe, expect, it } from 'vitest';
import { addLineUps } from '../../../../src/entities/tagger/added/line-ups.ts';
import { PERSON } from '../../../../src/entities/tagger/labels.ts';
import { mending, readMarked, wordsOfName } from '../marked-names.ts';

function peopleIn(marked: string): string {
  const { text, names, sequences } = readMarked(marked);
  return addLineUps(names, sequences, mending)
    .filter(({ type }) => type === PERSON)
    .map((name) => wordsOfName(text, name))
    .join('|');
}

const HALF = '[LOC Corvane] (4-4-2): [PERSON Hill]; [LOC Reading], Pack, [PERSON Wood];';

describe('who stands in a line-up', () => {
  it.each<[marked: string, people: string]>([
    [
      `${HALF} Fielding, [PERSON Page], [PERSON Smith].`,
      'Hill|Reading|Pack|Wood|Fielding|Page|Smith',
    ],
    [
      `${HALF} K [PERSON Smith], [PERSON Page] (Kirkland 78), Lee.`,
      'Hill|Reading|Pack|Wood|K Smith|Page|Kirkland|Lee',
    ],
    [
      `${HALF} [PERSON Lee], [PERSON Page], Cole. Subs not used: Marsh, [LOC Kirkland], Reach.`,
      'Hill|Reading|Pack|Wood|Lee|Page|Cole|Marsh|Kirkland|Reach',
    ],
    [
      'Leeds: 15 [PERSON Hill]; 14 [PERSON Page], 13 Reach, 12 [PERSON Wood], 11 Pack; 10 [LOC Reading], 9 Cole.',
      'Hill|Page|Reach|Wood|Pack|Reading|Cole',
    ],
    ['Booked: [PERSON Hill], Pack.', 'Hill|Pack'],
    // Places, companies, few, and what has a verb.
    [
      'Closed: [LOC Lincoln], [LOC Madison], [PERSON Adams], [LOC Franklin], [LOC Hamilton], Pack, Reach.',
      'Adams',
    ],
    [
      'Shares: [ORG Tesla], [PERSON Ford], [ORG Apple], [ORG Dell], [PERSON Johnson], Pack, Reach.',
      'Ford|Johnson',
    ],
    ['Winners: [PERSON Hill], [LOC Reading], Pack.', 'Hill'],
    ['Bench: Marsh, Kirkland.', ''],
    [
      'Club: [PERSON Hill] - Coach, [PERSON Wood] - Analyst, [PERSON Page], Pack, Reach.',
      'Hill|Wood|Page',
    ],
    ['Booked: [PERSON Hill-Wood], Pack-Reach.', 'Hill-Wood|Pack-Reach'],
    ['Note: [PERSON Hill], [PERSON Wood], Page, Pack, Cole, Reach, Lee left.', 'Hill|Wood'],
  ])('%j', (marked, people) => expect(peopleIn(marked)).toBe(people));
});
