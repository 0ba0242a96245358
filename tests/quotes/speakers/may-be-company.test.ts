import { describe, expect, test } from 'vitest';
import { TOM_POE } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';

describe('a company that was taken for somebody', () => {
  test('and is called a group', () => {
    const text =
      'The Ames-based group Velmar closed its mill. Tom Poe of Brandt, a rival, left. The group said it was old.';
    expect(lastSpeaker(text, ['PERSON: Velmar', TOM_POE, 'ORG: Brandt', 'LOC: Ames'])).toBe(
      'The group → Velmar',
    );
  });
});

describe('a company that was taken for somebody or something else', () => {
  const text = 'Velmar sold its mill in Ames. The mill was old, the company said.';
  test.each<[string[], string]>([
    [['PERSON: Velmar', 'LOC: Ames'], 'the company → Velmar'],
    [['PERSON: Velmar', 'LOC: Ames', 'ORG: Brandt'], 'the company → Velmar'],
  ])('%s', (names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test('is no person whose gender is told', () => {
    const person = 'Mr Velmar sold his mill in Ames. The mill was old, the company said.';
    expect(lastSpeaker(person, ['PERSON: Velmar', 'LOC: Ames'])).toBe('the company → -');
  });
  test('no family is one of its members', () => {
    const family = 'Tom Poe left the family. The family said it was late.';
    expect(lastSpeaker(family, [TOM_POE])).toBe('The family → -');
  });
  test('a thing that a clause of its own follows is not what its subject is', () => {
    const games =
      'World Rowing will change the Ames Games, the governing body for rowing said. It is late, the body added.';
    expect(lastSpeaker(games, ['ORG: World Rowing', 'MISC: Ames Games'])).toBe(
      'the body → World Rowing',
    );
  });
});
