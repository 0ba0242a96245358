import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('who somebody is, between commas behind "According to"', () => {
  test.each<[string, string]>([
    [
      'According to Jane Hill, a lawyer at Brandt, prices fell last year.',
      'Jane Hill, a lawyer at Brandt: prices fell last year',
    ],
    [
      'According to Mr. Tom Poe, an analyst with brokers Hill Ray, the banks will decide the matter.',
      'Mr. Tom Poe, an analyst with brokers Hill Ray: the banks will decide the matter',
    ],
    [
      'According to Jane Hill, 43, head of research at Brandt, the firm has lost money.',
      'Jane Hill, 43, head of research at Brandt: the firm has lost money',
    ],
    [
      'According to Jane Hill, who runs the mill, prices fell.',
      'Jane Hill, who runs the mill: prices fell',
    ],
    [
      'According to Jane Hill, the mayor of Ames, in May prices fell.',
      'Jane Hill, the mayor of Ames: in May prices fell',
    ],
    [
      'According to Brandt, a maker of bolts, prices fell.',
      'Brandt, a maker of bolts: prices fell',
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each<[string, string]>([
    [
      'According to Hill, the driver, a Kenyan, was drunk.',
      'Hill: the driver, a Kenyan, was drunk',
    ],
    [
      'According to Jane Hill, the mayor, who is ill, was absent.',
      'Jane Hill: the mayor, who is ill, was absent',
    ],
    [
      'According to Jane Hill, prices, wages and rents fell.',
      'Jane Hill: prices, wages and rents fell',
    ],
    [
      'According to Reuters, the minister, Tom Poe, will resign.',
      'Reuters: the minister, Tom Poe, will resign',
    ],
    ['According to the firm, the mayor of Ames left.', 'the firm: the mayor of Ames left'],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
