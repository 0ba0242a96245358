import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

const POE = 'PERSON: Tom Poe | Poe';
const HILL = 'PERSON: Jane Hill | Hill';
const AMES = 'LOC: Ames';

type Row = [text: string, names: string[], expected: string];

function check(rows: readonly Row[]): void {
  test.each<Row>([...rows])('%s', (text, names, expected) =>
    expect(lastSpeaker(text, names)).toBe(expected),
  );
}

describe('a pronoun stays with somebody without a name who was just brought in', () => {
  check([
    [
      'Tom Poe spoke. One of the former clerks, who had come by train, was not impressed. “They are sorry,” he said.',
      [POE],
      'he → -',
    ],
    [
      'Tom Poe spoke. Police arrested a 52-year-old man in Ames on Tuesday. He told investigators he had burned leaves.',
      [POE, AMES],
      'He → -',
    ],
    [
      'Jane Hill spoke. Across the lane a neighbour is hanging out her washing. The noise would wake her, she says.',
      [HILL],
      'she → -',
    ],
    [
      'Jane Hill spoke. One of them, an apprentice of 22, wants to go back.\n\n“I think of it,” she said.',
      [HILL],
      'she → -',
    ],
    ['Tom Poe spoke. Another man shook his head. “No,” he said.', [POE], 'he → -'],
    [
      'Jane Hill spoke. In Ames, a woman who had spent two nights on the roof of a barn with her four children said she had lost her goats. “It rose,” she said.',
      [HILL, AMES],
      'she → -',
    ],
    [
      'Jane Hill spoke. A baker who rents a three-room house near the mill said her costs had doubled. “I pay,” she said.',
      [HILL],
      'she → -',
    ],
  ]);
});

describe('no more than brought in by the way, or with a name', () => {
  check([
    ['One of the clerks, Tom Poe, was not impressed. “No,” he said.', [POE], 'he → Tom Poe'],
    ['Tom Poe spoke of his boats. One of them sank. “It was old,” he said.', [POE], 'he → Tom Poe'],
    [
      'Tom Poe makes bells. A shepherd, he explains, buys a voice. “Each has its own,” he says.',
      [POE],
      'he → Tom Poe',
    ],
    ['Tom Poe is a 52-year-old man from Ames. “No,” he said.', [POE, AMES], 'he → Tom Poe'],
  ]);
});

describe('a noun that nobody is called by, and a name that the article gives only then', () => {
  check([
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
});
