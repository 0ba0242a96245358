import { describe, expect, test } from 'vitest';
import { JANE_HILL, TOM_POE } from '../names.ts';
import { lastSpeaker } from '../read-article.ts';

describe('somebody whom the lead brings in by a noun and names afterwards', () => {
  const names = [TOM_POE, JANE_HILL, 'LOC: Ames'];
  test.each<string>([
    'A trawler skipper was fined on Monday. Tom Poe, 55, pleaded guilty. Jane Hill left. “It was fish,” the skipper said.',
    'A doctor who had been ill left hospital. Tom Poe had been there for ten days. Jane Hill left. “It was long,” the doctor said.',
    'A former teacher was jailed for fraud. Tom Poe, of Ames, wept. Jane Hill left. “It was wrong,” the teacher said.',
    'Skipper fined for fishing\n\nA trawler skipper was fined. Tom Poe, 55, pleaded guilty. Jane Hill left. “It was fish,” the skipper said.',
    'Farmer loses sheep\n\nTom Poe found the first ewe by the gate. Jane Hill came. “It was warm,” the farmer said.',
    'AMES (Reuters) - A farmer lost 14 sheep. Tom Poe found them at dawn. Jane Hill came. “It was loud,” the farmer said.',
    'A doctor who had been ill left hospital, saying that it was long. Tom Poe had been there for ten days.',
  ])('%s', (text) => expect(lastSpeaker(text, names)).toMatch(/→ Tom Poe$/));

  test.each<[string, string]>([
    [
      'A farmer was shot dead on Monday. Tom Poe, a neighbour, heard it. Jane Hill left. “It was loud,” the farmer said.',
      'the farmer → -',
    ],
    [
      'A judge blocked the plan on Monday. Tom Poe had sued. Jane Hill left. “It was wrong,” the judge said.',
      'the judge → -',
    ],
    [
      'The plan was blocked. A farmer had sued. It rained. Tom Poe left. Jane Hill left. “It was wrong,” the judge said.',
      'the judge → -',
    ],
  ])('not of another: %s', (text, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
