import { describe, expect, test } from 'vitest';
import { ED_LEE, HILL, JANE_HILL, POE, TOM_POE } from '../../names.ts';
import { lastSpeaker } from '../../read-article.ts';
import { type Row, whoSpeaks } from '../../who-speaks.ts';

describe('a relative who has the surname', () => {
  test.each<Row>([
    [
      'A snake bit Anjali Sada at dawn. “It was late,” Ram Prasad Sada said. Ed Lee came. Anjali was buried. Her father said he had not been told.',
      ['PERSON: Anjali Sada | Anjali', 'PERSON: Ram Prasad Sada', ED_LEE],
      'Her father → Ram Prasad Sada',
    ],
    [
      'Tom Poe was jailed and his own mother says he deserved it. Ann Poe wept.',
      [TOM_POE, 'PERSON: Ann Poe'],
      'his own mother → Ann Poe',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
  test.each<Row>([
    [
      'Tom Poe was jailed. Ann Poe and Mary Poe wept. His mother said he deserved it.',
      [TOM_POE, 'PERSON: Ann Poe', 'PERSON: Mary Poe'],
      'His mother → -',
    ],
    [
      'Tom Poe was jailed. Jane Hill wept. His mother said he deserved it.',
      [TOM_POE, JANE_HILL],
      'His mother → -',
    ],
    [
      'Tom Poe was jailed. His sister, Ann Poe, wept. His mother said he deserved it.',
      [TOM_POE, 'PERSON: Ann Poe'],
      'His mother → -',
    ],
  ])('nobody: %s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

whoSpeaks('a relative as subject, and he or she afterwards', [
  [
    'Tom Poe was freed. Ed Lee left. It rained. Ann Poe waited in a car. She had written, she said. Her son planned to sleep until noon, he told the press. “I am tired,” he said.',
    [TOM_POE, ED_LEE, 'PERSON: Ann Poe'],
    'he → Tom Poe',
  ],
  [
    'Jane Hill speaks it. Her grandmother was forbidden to. “It is ours,” she said.',
    [JANE_HILL],
    'she → Jane Hill',
  ],
]);

const FAR =
  '\n\nThe town is small. It has a pier. Boats come in. Nobody stays.\n\nIt rained. It was cold. Shops shut.\n\n';

whoSpeaks('kin whom the article named long ago', [
  [
    `Tom Poe makes bells. His daughter Ann Dee teaches music.${FAR}Poe fed the fire. His daughter said it was late.`,
    [POE, 'PERSON: Ann Dee | Dee'],
    'His daughter → Ann Dee',
  ],
  [
    `Tom Poe makes bells. His daughter Ann Dee and his daughter Jane Hill teach.${FAR}Poe fed the fire. His daughter said it was late.`,
    [POE, 'PERSON: Ann Dee | Dee', HILL],
    'His daughter → -',
  ],
  [
    `Tom Poe makes bells. His lawyer Ann Dee teaches.${FAR}Poe fed the fire. His lawyer said it was late.`,
    [POE, 'PERSON: Ann Dee | Dee'],
    'His lawyer → -',
  ],
]);
