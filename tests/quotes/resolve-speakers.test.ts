import { describe, expect, test } from 'vitest';
import { quotesOf } from './read-article.ts';

/** "words spoken by → entity" for each quote. */
function speakers(text: string, names: string[]): string[] {
  return quotesOf(text, names).map(
    ({ speaker }) => `${speaker?.text ?? '-'} → ${speaker?.entity ?? '-'}`,
  );
}

const CLINTON = 'PERSON: Hillary Clinton | Clinton';
const TRUMP = 'PERSON: Donald Trump | Trump';

describe('names', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said President Trump.', [TRUMP], ['President Trump → Donald Trump']],
    [
      '“No,” said Clinton spokesman Nick Merrill.',
      [CLINTON, 'PERSON: Nick Merrill'],
      ['Clinton spokesman Nick Merrill → Nick Merrill'],
    ],
    [
      '“No,” said their commander, Lt Col Jannie de Wet.',
      ['PERSON: Jannie de Wet'],
      ['their commander, Lt Col Jannie de Wet → Jannie de Wet'],
    ],
    [
      'The losses grew, according to a report by Moody’s.',
      ['ORG: Moody’s'],
      ['a report by Moody’s → Moody’s'],
    ],
  ])('%s', (text, names, expected) => expect(speakers(text, names)).toEqual(expected));
});

describe('names beside the speaker are not the speaker', () => {
  test.each<[string, string[], string[]]>([
    ['“No,” said an aide to Clinton.', [CLINTON], ['an aide to Clinton → -']],
    ['“No,” said Trump’s lawyer.', [TRUMP], ['Trump’s lawyer → -']],
    ['In Gaza one of the fighters said: “We stay.”', ['LOC: Gaza'], ['one of the fighters → -']],
  ])('%s', (text, names, expected) => expect(speakers(text, names)).toEqual(expected));
});

describe('pronouns', () => {
  test('he and she go to the person of that gender', () => {
    const text =
      'Donald Trump met Hillary Clinton on Monday. “I was glad,” she said. “So was I,” he replied.';
    expect(speakers(text, [CLINTON, TRUMP])).toEqual([
      'she → Hillary Clinton',
      'he → Donald Trump',
    ]);
  });
  test('a title tells the gender', () => {
    const text = 'Mr. Okoro and Ms. Bello ran the shop. “We open at six,” she said.';
    expect(speakers(text, ['PERSON: Okoro', 'PERSON: Bello'])).toEqual(['she → Bello']);
  });
  test('who goes to the name before it', () => {
    const text = 'Donald Trump praised Hillary Clinton, who said the race was over.';
    expect(speakers(text, [CLINTON, TRUMP]).at(-1)).toBe('who → Hillary Clinton');
  });
  test('nobody of that gender is nobody', () => {
    expect(speakers('Donald Trump left early. “I was glad,” she said.', [TRUMP])).toEqual([
      'she → -',
    ]);
  });
});

describe('role nouns', () => {
  test.each<[string, string[], string]>([
    [
      'Finance Minister Jane Hill arrived. Tom Poe spoke first. The road would open, the minister said.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'the minister → Jane Hill',
    ],
    [
      'The Nordhaven Museum closed early. The roof leaks in two places, the museum said.',
      ['ORG: Nordhaven Museum'],
      'the museum → Nordhaven Museum',
    ],
    [
      'Ann Lee, a spokeswoman for the port, came late. “We know nothing,” the spokeswoman said.',
      ['PERSON: Ann Lee'],
      'the spokeswoman → Ann Lee',
    ],
  ])('%s', (text, names, expected) => expect(speakers(text, names).at(-1)).toBe(expected));

  test('unnamed people stay unnamed', () => {
    const text = 'Jane Hill arrived. “We saw smoke,” residents said.';
    expect(speakers(text, ['PERSON: Jane Hill'])).toEqual(['residents → -']);
  });
});
