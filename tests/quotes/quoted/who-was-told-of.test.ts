import { describe, expect, test } from 'vitest';
import { saidBy, speakersOf } from '../read-article.ts';

describe('a sentence in marks behind one about somebody is that person’s', () => {
  test.each<[string, string]>([
    ['Jane Hill was not convinced. “We have heard it all before.”', 'Jane Hill'],
    ['Jane Hill disagrees. “We have heard it all before.”', 'Jane Hill'],
    ['The mayor shrugs. “We have heard it all before.”', 'The mayor'],
    ['Tom Poe was angry. “Nobody comes any more.”', 'Tom Poe'],
    ['Tom Poe was held in May. “I did nothing at all.”', 'Tom Poe'],
    [
      'In Ames, where pylons cross the fields, Jane Hill was sceptical. “We had the last lot.”',
      'Jane Hill',
    ],
  ])('%s', (text, speaker) => expect(saidBy(text)[0]?.split(':')[0]).toBe(speaker));

  test.each([
    'It was announced in May. “We have heard it all before.”',
    'The deal was agreed in May. “We have heard it all before.”',
  ])('not what is no person: %s', (text) => expect(saidBy(text)[0]?.split(':')[0]).toBe('-'));

  test('and no title is a sentence', () =>
    expect(saidBy('She sang in May. “Long Dark Night.”')).toEqual([]));
});

test('a member for a place has a name behind the bracket', () =>
  expect(
    speakersOf('The member (North) Jane Hill said that the dam is safe.', ['PERSON: Jane Hill']),
  ).toEqual(['The member (North) Jane Hill → Jane Hill']));
