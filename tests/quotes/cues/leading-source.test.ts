import { describe, expect, test } from 'vitest';
import { saidWithCue } from '../read-article.ts';

describe('who is named behind a role that opens the sentence', () => {
  test.each<[string, string]>([
    [
      'According to the head of the union, Maria Lopez, the talks have failed.',
      'the head of the union, Maria Lopez | According to | the talks have failed',
    ],
    [
      'According to the club’s founder, Lin Wei, 34, three men were held.',
      'the club’s founder, Lin Wei, 34 | According to | three men were held',
    ],
    [
      'According to the deputy harbour master of Cotonou, Capt. Paul Adjovi, the quay is full.',
      'the deputy harbour master of Cotonou, Capt. Paul Adjovi | According to | the quay is full',
    ],
    [
      'But according to her lawyer, Anna Poe, the deal was signed in May.',
      'her lawyer, Anna Poe | according to | the deal was signed in May',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));

  // What stands behind the comma is what they tell of.
  test.each<[string, string]>([
    [
      'According to the judge, Reed, a father of two, had lied.',
      'the judge | According to | Reed, a father of two, had lied',
    ],
    [
      'According to her lawyer, Anna Poe, 41, was never told.',
      'her lawyer | According to | Anna Poe, 41, was never told',
    ],
    [
      'According to the mayor, Ames, Oslo and Accra will share the cost.',
      'the mayor | According to | Ames, Oslo and Accra will share the cost',
    ],
    [
      'According to the plan, Jane Hill will go in May.',
      'the plan | According to | Jane Hill will go in May',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));
});

describe('phrases that tell of a source up to the comma', () => {
  test.each<[string, string]>([
    [
      'According to a statement from the ministry on Monday, the plant will close.',
      'a statement from the ministry on Monday | According to | the plant will close',
    ],
    [
      'According to data for the first quarter, prices fell.',
      'data for the first quarter | According to | prices fell',
    ],
    [
      'After the vote ended, according to her lawyer, Anna Poe, a British clerk came in.',
      'her lawyer, Anna Poe | according to | After the vote ended // a British clerk came in',
    ],
    [
      'According to documents seen by the Clarion, the bank knew.',
      'documents seen by the Clarion | According to | the bank knew',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));
});
