import { describe, expect, test } from 'vitest';
import { AMES, BRANDT, HILL, JANE_HILL, LEE, POE, TOM_POE } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { whoSpeaks } from '../../who-speaks.ts';

describe('an office of somebody else', () => {
  test('the interior minister would have been named with that office', () => {
    const text =
      'Tom Poe, 13, hid his phone. “I did my duty,” he said. The interior minister said it was late.';
    expect(lastSpeaker(text, [TOM_POE])).toBe('The interior minister → -');
  });
  test('the then minister is not the minister of today', () => {
    const text =
      'Jane Hill, the health minister, left. In May last year, the then health minister said it was late.';
    expect(lastSpeaker(text, [JANE_HILL])).toBe('the then health minister → -');
  });
  test('its minister, of a country, is another', () => {
    const text =
      'Jane Hill, the French minister, was angry. Spain was scarcely milder. Its minister said it was late.';
    expect(lastSpeaker(text, [JANE_HILL, 'LOC: Spain', 'NORP: French'])).toBe('Its minister → -');
  });
  test('to whom somebody writes is not who writes', () => {
    const text =
      'The poet Jane Hill won. In a letter to the minister, Tom Poe, she wrote that it was late. The minister said it was a pity.';
    expect(lastSpeaker(text, [JANE_HILL, TOM_POE])).toBe('The minister → Tom Poe');
  });
});

whoSpeaks('a noun that nobody is called by, and a name that the article gives only then', [
  ['One of the rinkers, who came by train, was not impressed. “No,” he said.', [], 'he → -'],
  [
    'Tom Poe came late. At a meeting in Ames, a young woman asked Mr Poe about the mill.\n\n“Is it shut?” the woman said.',
    [POE, AMES],
    'the woman → -',
  ],
  [
    'Tom Poe spoke. In an e-mail to The Ames Courier he wrote: “It is late.”',
    [POE, 'ORG: Ames Courier'],
    'he → Tom Poe',
  ],
  [
    'Tom Poe, the mayor, said it was over.\n\nFor Jane Hill, 43, home was far. She had fled in July.\n\n“I have no door,” the mother of three said.',
    [POE, HILL],
    'the mother of three → Jane Hill',
  ],
]);

whoSpeaks('an officer without a name, who is "he" afterwards', [
  [
    'Ed Lee left. The health minister told the council in May that it was late. “It does harm,” he said.',
    [LEE],
    'he → -',
  ],
  ['Ed Lee left. The health minister dismissed it. “It does harm,” he said.', [LEE], 'he → -'],
  [
    'Ed Lee left. The founder of one studio in Ames told the council that it was late. “It does harm,” he said.',
    [LEE, AMES],
    'he → -',
  ],
  [
    'Ed Lee, the health minister, left. The minister told the council that it was late. “It does harm,” he said.',
    [LEE],
    'he → Ed Lee',
  ],
  [
    'Ed Lee left. The man told the council that it was late. “It does harm,” he said.',
    [LEE],
    'he → Ed Lee',
  ],
]);

whoSpeaks('an owner whose words tell that it is somebody', [
  [
    'Brandt said it was late. The bar was full. The owner said her guests had laid bets.',
    [BRANDT],
    'The owner → -',
  ],
  ['Brandt owns the bar. The owner said its guests had laid bets.', [BRANDT], 'The owner → Brandt'],
]);
