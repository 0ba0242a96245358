import { describe, expect, it } from 'vitest';
import { addListed } from '../../../../src/entities/tagger/added/listed-firms.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => addListed(names, mending));

describe('what the model passed over in a list of organisations', () => {
  it.each<[marked: string, ...names: string[]]>([
    [
      'Shares in [ORG Shell], Golden Harvest and [ORG BP] fell.',
      'ORG Shell',
      'ORG Golden Harvest',
      'ORG BP',
    ],
    [
      'Those of [ORG Orlen], [ORG Lotos] and Allegro fell.',
      'ORG Orlen',
      'ORG Lotos',
      'ORG Allegro',
    ],
    [
      'Those of [ORG Orlen], Blue Crane, [ORG Lotos] and [ORG BP] fell.',
      'ORG Orlen',
      'ORG Blue Crane',
      'ORG Lotos',
      'ORG BP',
    ],
    // People with titles, days, places, and no list.
    ['They told [ORG Orlen], Ms Hill and [ORG Lotos] so.', 'ORG Orlen', 'ORG Lotos'],
    ['They told [ORG Orlen], [ORG Lotos] and President Hill so.', 'ORG Orlen', 'ORG Lotos'],
    ['They met [ORG Orlen], Monday and [ORG Lotos] too.', 'ORG Orlen', 'ORG Lotos'],
    ['They met [LOC Orlen], Blue Crane and [LOC Lotos] too.', 'LOC Orlen', 'LOC Lotos'],
    ['They met [ORG Orlen] and Blue Crane too.', 'ORG Orlen'],
    ['They met [ORG Orlen] and [ORG Lotos] and Blue Crane too.', 'ORG Orlen', 'ORG Lotos'],
    ['They met [ORG Orlen], Blue Crane and nobody else.', 'ORG Orlen'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
