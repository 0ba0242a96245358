import { describe, expect, it } from 'vitest';
import { addNations } from '../../../../src/entities/tagger/added/nations.ts';
import { mending, namesAfter } from '../marked-names.ts';

const namesIn = namesAfter(({ names }) => addNations(names, mending));

describe('the nations of sportspeople', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['1. [PERSON Tom Hill] ([ORG GBR]) 44.2', 'PERSON Tom Hill', 'LOC GBR'],
    ['2. [PERSON Juan Ruiz] (Spa) at 0:19', 'PERSON Juan Ruiz', 'LOC Spa'],
    ['3. [PERSON Kisha Brown] (JAM) 10.81', 'PERSON Kisha Brown', 'LOC JAM'],
    ['Referee: [PERSON T Hill] ([ORG West Riding]).', 'PERSON T Hill', 'LOC West Riding'],
    ['Referee [PERSON T Hill] (sent off).', 'PERSON T Hill'],
    ['[PERSON T Hill] ([ORG Bayern Munich]) scored.', 'PERSON T Hill', 'ORG Bayern Munich'],
    // A party, a team, and letters behind what is no person.
    ['[PERSON Ann Hill] ([ORG SPD]) left.', 'PERSON Ann Hill', 'ORG SPD'],
    ['[PERSON Ann Hill] (Ind) left.', 'PERSON Ann Hill'],
    ['[PERSON Ann Hill] (Con) left.', 'PERSON Ann Hill'],
    ['The [ORG Rail Users] (FRA) met.', 'ORG Rail Users'],
    ['[PERSON Ann Hill] (FRA, 1st) left.', 'PERSON Ann Hill'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
