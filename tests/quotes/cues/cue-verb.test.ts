import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('verbs of courts and reckoners', () => {
  test.each<[string, string]>([
    [
      'The judge ruled that the officers had hidden a letter.',
      'The judge: the officers had hidden a letter',
    ],
    [
      'The judge threw out the conviction, ruling that the officers had hidden a letter.',
      'The judge: the officers had hidden a letter',
    ],
    ['Analysts had forecast that sales would grow.', 'Analysts: sales would grow'],
    [
      'The agency calculates that four million people will gain.',
      'The agency: four million people will gain',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each([
    'The queen ruled the island for forty years and built its harbour.',
    'The plan would calculate fees at public colleges based on income.',
    'The forecast said nothing.',
  ])('not: %s', (text) => expect(saidBy(text)).toEqual([]));
});

describe('a court hears what somebody says', () => {
  test.each<[string, string]>([
    ['The inquest heard she died of a single wound.', '-: she died of a single wound'],
    [
      'A grower took water from the river, a court in Dubbo has heard.',
      '-: A grower took water from the river',
    ],
    ['Magistrates heard that he had slept at the wheel.', '-: he had slept at the wheel'],
    ['The parole board heard that he had slept.', '-: he had slept'],
    ['The Old Bailey heard that he had slept.', '-: he had slept'],
    ['The court was told he had been drinking since noon.', '-: he had been drinking since noon'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test('nobody else does by hearing', () =>
    expect(saidBy('Neighbours heard that the shop had closed.')).toEqual([]));
});
