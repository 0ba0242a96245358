import { describe, expect, it } from 'vitest';
import { addPlaces } from '../../../../src/entities/tagger/added/named-places.ts';
import { lexicon, mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) => addPlaces(names, sequences, mending, lexicon));

describe('places whose words tell what they are', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['They sailed to Hudson Bay.', 'LOC Hudson Bay'],
    ['The whole [NORP German] [MISC Bight] froze.', 'LOC German Bight'],
    ['Off the [LOC U.S.] [LOC Gulf] it blew.', 'LOC U.S. Gulf'],
    ['In the [MISC? Bay of Bengal] it blew.', 'LOC Bay of Bengal'],
    ['News from the East of [LOC England].', 'LOC East of England'],
    ['She lives on 4th Avenue now.', 'LOC 4th Avenue'],
    ['She lives on West 42nd Street now.', 'LOC West 42nd Street'],
    ['It was the 4th of May on the Avenue.'],
    ['In the rice fields of [LOC South]-east [LOC Asia] it rained.', 'LOC South-east Asia'],
    ['It rained in the [LOC North]-east on Monday.', 'LOC North-east'],
    ['In Guma Local Government Area it rained for days.', 'LOC Guma Local Government Area'],
    ['She is of the Southern District of Texas now.', 'LOC Southern District of Texas'],
    ['She is of the Southern District of that place.'],
    // The model knows more of it.
    // A region with who governs it behind.
    [
      'They had met Lviv Oblast Governor [PERSON Ann Hill] there.',
      'LOC Lviv Oblast',
      'PERSON Ann Hill',
    ],
    [
      'They had met [ORG Kursk Region] Governor [PERSON Ann Hill] there.',
      'LOC Kursk Region',
      'PERSON Ann Hill',
    ],
    [
      'They had met [LOC? Sindh Province] Governor [PERSON Ann Hill] there.',
      'LOC Sindh Province',
      'PERSON Ann Hill',
    ],
    ['A former State Governor left.'],
    ['The Health Region moved.'],
    ['Then [ORG Tampa Bay] won.', 'ORG Tampa Bay'],
    ['Then [PERSON Michael Bay] left.', 'PERSON Michael Bay'],
    ['The [ORG Bay of Plenty Times] wrote it.', 'ORG Bay of Plenty Times'],
    ['They joined [ORG Hudson Bay Foods].', 'ORG Hudson Bay Foods'],
    // No place.
    ['North-west Winds blew.'],
    ['The Greater Area was shut.'],
    ['East of [LOC England] it blew.', 'LOC England'],
    ['In the East of the town it blew.'],
    ['The Bay was shut.'],
    ['Bay of pigs.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
