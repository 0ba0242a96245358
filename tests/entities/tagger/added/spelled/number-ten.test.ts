import { describe, expect, it } from 'vitest';
import { createSpelledStep } from '../../../../../src/entities/tagger/added/spelled/index.ts';
import { mending, namesAfter } from '../../marked-names.ts';

const namesIn = namesAfter(({ names, sequences }) =>
  createSpelledStep(mending).add(names, sequences, sequences),
);

describe('who governs from No 10', () => {
  it.each<[marked: string, ...names: string[]]>([
    ['The prime minister left. No 10 declined to say why.', 'ORG No 10'],
    ['A No. 10 spokesman said the prime minister had left.', 'ORG No. 10'],
    ['From Downing Street it is said that Number 10 knew.', 'ORG Number 10'],
    // A number, an address, and nobody who governs.
    ['The prime minister wore the No 10 shirt.'],
    ['The prime minister met the world No 10 there.'],
    ['They met at No 10 Downing Street.'],
    ['No 10 scored twice.'],
    ['The prime minister met No 11 there.'],
  ])('%j', (marked, ...names) => expect(namesIn(marked)).toEqual(names));
});
