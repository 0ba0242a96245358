import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('a whole sentence behind a verb is reported, with or without "that"', () => {
  test.each<[string, string]>([
    [
      'The tribunal ruled she had been sacked unfairly.',
      'The tribunal: she had been sacked unfairly',
    ],
    ['The judge ruled on Monday the ban was void.', 'The judge: the ban was void'],
    ['Poe joked he would sleep on the pitch.', 'Poe: he would sleep on the pitch'],
    ['It was claimed the minister had lied.', '-: the minister had lied'],
    ['It has been reported the firm is for sale.', '-: the firm is for sale'],
    ['The firm denied it had singled out the union.', 'The firm: it had singled out the union'],
    ['Delegates heard the fund was nearly empty.', '-: the fund was nearly empty'],
    ['The synod heard that the fund was empty.', '-: the fund was empty'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each([
    'Poe ruled the land for years.',
    'Poe ruled out a pact.',
    'Poe joked about the rain he had brought.',
    'Poe shouted the name of the man who was there.',
    'Members heard the choir.',
    'It was announced to cheers.',
  ])('not: %s', (text) => expect(saidBy(text)).toEqual([]));
});

describe('verbs that no list holds by themselves', () => {
  test.each<[string, string]>([
    ['Traders complain the tax damages the town.', 'Traders: the tax damages the town'],
    ['The union insists the deal breaches the law.', 'The union: the deal breaches the law'],
    ['Doctors told us it harms children.', 'Doctors: it harms children'],
    ['The tax damages trade, retailers complain.', 'retailers: The tax damages trade'],
    ['The boss warned the strike costs it millions.', 'The boss: the strike costs it millions'],
    ['Hill claims the noise ruins their sleep.', 'Hill: the noise ruins their sleep'],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual([expected]));

  test.each([
    'Poe admitted the frozen deposits for bonds.',
    'The company reported rising tax receipts that it hid.',
    'Hill announced a plan to exchange the frozen deposits for bonds by May.',
    'The minister cited crop losses the firm had hidden.',
  ])('not: %s', (text) => expect(saidBy(text)).toEqual([]));
});
