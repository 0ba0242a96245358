import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('words stand between the cue and "that"', () => {
  test.each<[string, string]>([
    [
      'Montironi promised last month that she would hire more officers.',
      'Montironi: she would hire more officers',
    ],
    [
      'The premier announced two weeks ago that his government would accept the deal.',
      'The premier: his government would accept the deal',
    ],
    [
      'The leader answered an hour later that his party would negotiate.',
      'The leader: his party would negotiate',
    ],
    [
      'The firm said in an interview on Monday that there were a million messages.',
      'The firm: there were a million messages',
    ],
    [
      'The chamber argued in a court filing that the exemption was narrow.',
      'The chamber: the exemption was narrow',
    ],
    ['Hill told a public meeting in Ames that the dam was leaking.', 'Hill: the dam was leaking'],
    [
      'Hill said in a letter seen by the Clarion that the dam was leaking.',
      'Hill: the dam was leaking',
    ],
    [
      'A nurse came out to tell those still waiting that 400 more doses would arrive at noon.',
      'A nurse: 400 more doses would arrive at noon',
    ],
    ['Hill argued before the court that the dam was leaking.', 'Hill: the dam was leaking'],
    ['Hill said after the vote that it was late.', 'Hill: it was late'],
    ['Hill said while touring Ames that it was late.', 'Hill: it was late'],
    ['Hill said in a news release that it was late.', 'Hill: it was late'],
    ['Hill said in an Instagram post that it was late.', 'Hill: it was late'],
    ['Hill said in a televised address that it was late.', 'Hill: it was late'],
    ['Hill said in a written ruling that it was late.', 'Hill: it was late'],
    [
      'Hill said people living in Ames feared that the dam was leaking.',
      'Hill: people living in Ames feared that the dam was leaking',
    ],
    [
      'Hill said a report published by the mill that nobody read was late.',
      'Hill: a report published by the mill that nobody read was late',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
