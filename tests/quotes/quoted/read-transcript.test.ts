import { describe, expect, test } from 'vitest';
import { linesOf } from '../read-article.ts';

describe('a transcript without quotation marks', () => {
  test('each turn is a statement of the one who is named', () => {
    expect(
      linesOf(
        'WALLACE: Will she be there?\n\nPENCE: She will not. That is all.\n\nWALLACE: Thank you.',
      ),
    ).toEqual([
      'direct | Will she be there? | WALLACE | :',
      'direct | She will not. That is all. | PENCE | :',
      'direct | Thank you. | WALLACE | :',
    ]);
  });
  test('an interview between two who are named, or Q and A', () => {
    expect(
      linesOf(
        'Jane Hill: What happened?\n\nTom Poe: The dam broke.\n\nJane Hill: When?\n\nTom Poe: At noon.',
      ),
    ).toEqual([
      'direct | What happened? | Jane Hill | :',
      'direct | The dam broke. | Tom Poe | :',
      'direct | When? | Jane Hill | :',
      'direct | At noon. | Tom Poe | :',
    ]);
    expect(linesOf('Q. Why?\n\nA. It rained.\n\nQ. Again?\n\nA. Always.')).toEqual([
      'direct | Why? | Q | .',
      'direct | It rained. | A | .',
      'direct | Again? | Q | .',
      'direct | Always. | A | .',
    ]);
  });
  test('what stands in a box in capitals is said by nobody', () => {
    expect(
      linesOf('AT A GLANCE\n\nSALES: 11 million\n\nNET PROFIT: 2 million\n\nSHARES: 40 cents'),
    ).toEqual([]);
    expect(linesOf('WHAT: A concert.\n\nWHEN: Friday at 8 p.m.\n\nWHERE: The old mill.')).toEqual(
      [],
    );
  });
  test('what stands in a box of facts is said by nobody', () => {
    expect(
      linesOf('She bakes bread.\n\nName: Jane Hill\n\nAge: 34\n\nTown: Ames\n\nTrade: baker'),
    ).toEqual([]);
  });
  test('places and what is new there are told of by turns, and nobody talks', () => {
    expect(
      linesOf(
        'Ohio: Firms must pay more.\n\nUtah: Shops may open.\n\nOhio: Bees are taxed.\n\nUtah: Bees are free.',
      ),
    ).toEqual([]);
  });
  test('one paragraph with a label is a dateline, no transcript', () => {
    expect(linesOf('LAHORE: The kites are back.\n\nThe sky was full of them.')).toEqual([]);
  });
  test.each([
    [
      'Host: Welcome to the show.\n\nGuest: I keep goats.',
      ['direct | Welcome to the show. | Host | :', 'direct | I keep goats. | Guest | :'],
    ],
    [
      'Operator: We will now take questions.\n\nPaul Reed: How is trade?\n\nMia Poe: It is slow.',
      [
        'direct | We will now take questions. | Operator | :',
        'direct | How is trade? | Paul Reed | :',
        'direct | It is slow. | Mia Poe | :',
      ],
    ],
    [
      'THE GOVERNOR: The dam held.\n\nQ: Will you rebuild?\n\nTHE GOVERNOR: Yes.',
      [
        'direct | The dam held. | THE GOVERNOR | :',
        'direct | Will you rebuild? | Q | :',
        'direct | Yes. | THE GOVERNOR | :',
      ],
    ],
    [
      'THE GOVERNOR: It held.\n\nQ: Why?\n\nTHE GOVERNOR: It is new.\n\nTHE GOVERNOR: And tall.',
      [
        'direct | It held. | THE GOVERNOR | :',
        'direct | Why? | Q | :',
        'direct | It is new. | THE GOVERNOR | :',
        'direct | And tall. | THE GOVERNOR | :',
      ],
    ],
  ])('a short one, by its labels: %s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
  test.each([
    'Hosts: Ames.\n\nGuests: Boone.\n\nReferee: T. Poe.',
    'Host: Qatar.\n\nGuest: Jane Hill.\n\nTime: 8 pm.',
    'Pros: You save money.\n\nCons: It is slow.',
    'Monday: You will need a coat.\n\nTuesday: Rain.\n\nWednesday: Sun.',
    'Price: £3.\n\nVerdict: I liked it.\n\nPrice: £4.',
    'Hill: we will pay\n\nThe dam broke in May.',
  ])('no transcript: %s', (text) => {
    expect(linesOf(text)).toEqual([]);
  });
});
