import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './read-article.ts';

type Row = [text: string, names: string[], expected: string];

describe('what readers know an organisation to be', () => {
  test.each<Row>([
    [
      'Boeing sold ten jets to Ryanair. The airline said they were late.',
      ['ORG: Boeing', 'ORG: Ryanair'],
      'The airline → Ryanair',
    ],
    [
      'Boeing sold ten jets to Ryanair. The planemaker said they were late.',
      ['ORG: Boeing', 'ORG: Ryanair'],
      'The planemaker → Boeing',
    ],
    [
      'The BBC and the Guardian met him. The newspaper said he was late.',
      ['ORG: BBC', 'ORG: Guardian'],
      'The newspaper → Guardian',
    ],
    [
      'The FBI searched the office of Poe Media. The company said it had nothing to hide.',
      ['ORG: FBI', 'ORG: Poe Media'],
      'The company → Poe Media',
    ],
    [
      'Poe Instruments sold a pump to Petrobras. The company said it was late.',
      ['ORG: Poe Instruments', 'ORG: Petrobras'],
      'The company → Poe Instruments',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who sent the article is not spoken of', () => {
  test.each<Row>([
    [
      'AMES (Reuters) - Poe Mining cut its dividend. The company said it was sorry.',
      ['LOC: AMES', 'ORG: Reuters', 'ORG: Poe Mining'],
      'The company → Poe Mining',
    ],
    [
      'AMES, Jan. 5 (Xinhua) -- Hall Group left town. The group said it was sorry.',
      ['LOC: AMES', 'ORG: Xinhua', 'ORG: Hall Group'],
      'The group → Hall Group',
    ],
    ['Reuters left town. The agency said it was sorry.', ['ORG: Reuters'], 'The agency → Reuters'],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});

describe('who was just meant by one office holds no other', () => {
  test.each<Row>([
    [
      'Jane Hill met Tom Poe. The chancellor said she was glad. The president said nothing was signed.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'The president → -',
    ],
    [
      'Jane Hill met Tom Poe. The chancellor said she was glad. The chancellor said nothing was signed.',
      ['PERSON: Jane Hill', 'PERSON: Tom Poe'],
      'The chancellor → Jane Hill',
    ],
  ])('%s', (text, names, expected) => expect(lastSpeaker(text, names)).toBe(expected));
});
