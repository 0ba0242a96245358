import { describe, expect, test } from 'vitest';
import { statementLines } from '../read-article.ts';

describe('cries are statements of whoever cries', () => {
  test.each<[string, string[]]>([
    [
      'But their loud chants of “Hill! Hill! Hill!” were cut short at noon.',
      ['direct | Hill! Hill! Hill! | their | chants'],
    ],
    [
      'The fans’ chants of “Four more years” lasted an hour.',
      ['direct | Four more years | The fans | chants'],
    ],
    [
      'The crowd broke into loud cheers of “Out with them!” when she came.',
      ['direct | Out with them! | The crowd | cheers'],
    ],
    ['Her shouts of “Stop!” went unheard.', ['direct | Stop! | Her | shouts']],
    // Nobody is named who cries; it is not who speaks behind it.
    [
      'Walking in to chants of “Marco! Marco!” the senator smiled.',
      ['direct | Marco! Marco! | - | chants'],
    ],
    [
      'The referee was met with cries of “Cheat!” from the stands.',
      ['direct | Cheat! | - | cries'],
    ],
  ])('%s', (text, lines) => expect(statementLines(text)).toEqual(lines));

  test.each(['The price of “Cold Rain” fell.', 'He sells boxes of “Sunrise” tea.'])('%s', (text) =>
    expect(statementLines(text)).toEqual([]),
  );
});
