import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('words in marks that are a name, a gloss or a vote', () => {
  test.each<[string, string[]]>([
    [
      'Human Rights Watch said marchers of Kefaya, whose name means “enough” in Arabic, were beaten.',
      ['Human Rights Watch: marchers of Kefaya, whose name means “enough” in Arabic, were beaten'],
    ],
    ['Hill, known to his fans as “Ace”, lost the final.', []],
    ['The town, hit hard in the war, voted “Yes” by 96 percent.', []],
    ['Polls had put the “Yes” ahead by thirty points.', []],
    ['The so-called “eel tax” will rise, Hill said.', ['Hill: The so-called “eel tax” will rise']],
    [
      'The levy, dubbed the “eel tax”, will rise, Hill said.',
      ['Hill: The levy, dubbed the “eel tax”, will rise'],
    ],
    ['The band, known as the “Eel Boys”, said it would play.', ['The band: it would play']],
    [
      '“Eels” director Jane Hill said the river was cold.',
      ['director Jane Hill: the river was cold'],
    ],
    [
      'The “Eel Nights” star told reporters that she was tired.',
      ['The “Eel Nights” star: she was tired'],
    ],
    [
      '“The Eels” creator Jane Hill said backstage that the show was her best.',
      ['creator Jane Hill: the show was her best'],
    ],
    [
      'Jane Hill said the prize should have gone to the comedy “Eel Nights.”',
      ['Jane Hill: the prize should have gone to the comedy “Eel Nights.”'],
    ],
    ['Ten died in what papers called the “eel fever.”', []],
    ['Everyone called Hill “Skipper” because he once ran a ferry.', []],
    ['Friends call her “Bee.”', []],
    ['The board ran an advert in Ames on Monday titled, “Sham.”', []],
    ['She starred in a film called, “Salt.”', []],
    ['The maid ignored the “do not disturb” sign on the door.', []],
    ['Poe pressed a “like” button.', []],
    ['It was late, according to a “senior” source.', ['a “senior” source: It was late']],
    [
      'It will cost a lot, according to the “Health for All” report.',
      ['the “Health for All” report: It will cost a lot'],
    ],
    ['The road runs past what residents call the “hill of eels”.', []],
    [
      'Hill says the “eel light” of local lore was a lamp.',
      ['Hill: the “eel light” of local lore was a lamp'],
    ],
    ['A banner in the west stand read “Thank you”.', []],
    // What somebody says of a thing, not what it is called.
    ['Hill argued that Poe “hid” the papers from the court.', ['Hill: hid']],
    ['Hill says the party appeals to the “bad angels” of its voters.', ['Hill: bad angels']],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test('an adjective in marks within the speaker is none of what is said', () =>
    expect(
      saidBy(
        'Simon Berg, an analyst with a “hold” rating on the shares, wrote that sales “looked thin”.',
      ),
    ).toEqual(['Simon Berg, an analyst with a “hold” rating on the shares,: looked thin']));

  test.each<[string, string]>([
    ['“No,” said the mayor.', 'the mayor: No,'],
    ['“Never,” director Jane Hill said.', 'director Jane Hill: Never,'],
    ['‘Never’ says minister', 'minister: Never'],
    ['Jane Hill Calls Tom Poe ‘A Disgrace’ Over Eels.', 'Jane Hill: A Disgrace'],
    ['He called it a “crazy” idea.', 'He: crazy'],
    ['Poe called Hill “Crooked Jane”.', 'Poe: Crooked Jane'],
    ['Fans called Hill “a cheat”.', 'Fans: a cheat'],
    ['Poe slammed what she called the “crazy” idea.', 'Poe: crazy'],
    ['Poe slammed what she called a “crazy idea”.', 'Poe: crazy idea'],
    ['Critics have dubbed it an “eel tax”.', 'Critics: eel tax'],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual([expected]));
});
