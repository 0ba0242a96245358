import { describe, expect, test } from 'vitest';
import { quotesOf } from '../read-article.ts';

describe('a name behind a place with a number', () => {
  test.each<[string, string]>([
    [
      'A tomato seller at Mile 12, Jane Hill, said that it burned.',
      'A tomato seller at Mile 12, Jane Hill,',
    ],
    ['A resident of Sector 7, Tom Poe, said that it burned.', 'A resident of Sector 7, Tom Poe,'],
    ['On March 12, Tom Poe, a baker, said that it burned.', 'Tom Poe, a baker,'],
    ['In 2012, Tom Poe, a baker, said that it burned.', 'Tom Poe, a baker,'],
  ])('%s', (text, expected) => expect(quotesOf(text)[0]?.speaker?.text).toBe(expected));
});

describe('a description that says what somebody was the first to do', () => {
  test.each<[string, string]>([
    [
      'Jane Hill, the first woman to lead the party, said that it burned.',
      'Jane Hill, the first woman to lead the party,',
    ],
    [
      'Jane Hill, the only candidate to campaign in Ames, said that it burned.',
      'Jane Hill, the only candidate to campaign in Ames,',
    ],
    ['Jane Hill, eager to leave, said that it burned.', 'Jane Hill, eager to leave,'],
    ['Jane Hill left, and Tom Poe said that it burned.', 'Tom Poe'],
    ['Jane Hill, who wanted to lead, left, and Tom Poe said that it burned.', 'Tom Poe'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

describe('somebody’s own, and the name between commas', () => {
  test.each<[string, string]>([
    ['His Labour shadow, Tom Poe, said that it burned.', 'His Labour shadow, Tom Poe,'],
    ['Its flagship, Jane Hill, said that it burned.', 'Its flagship, Jane Hill,'],
    ['In the dark, Jane Hill said that it burned.', 'Jane Hill'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

describe('participles of other forms, and dashes', () => {
  test.each<[string, string]>([
    ['The site, run by Tom Poe, a professor in Ames, said that it burned.', 'The site'],
    ['The firm, set to open next year, said that it burned.', 'The firm'],
    ['Jane Hill, sworn in at noon, said that it burned.', 'Jane Hill'],
    [
      'Hill -- co-editor of Night, a book of poems -- said that it burned.',
      'Hill -- co-editor of Night, a book of poems',
    ],
    ['Jane Hill – who runs the mill – said that it burned.', 'Jane Hill – who runs the mill'],
    ['Jane Hill cut the tape -- and Tom Poe said that it burned.', 'Tom Poe'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});

describe('what stands between a subject and its verb of speech', () => {
  test.each<[string, string]>([
    ['An engineer there, who asked not to be named, said that it burned.', 'An engineer'],
    [
      'A senior official there, speaking on condition of anonymity, said that it burned.',
      'A senior official',
    ],
    ['The Maritime Authority, known as Marina, said that it burned.', 'The Maritime Authority'],
    ['The campaigners, known as Team Anna, warned that it burned.', 'The campaigners'],
    [
      'An officer who gave only his call sign, Lys, said that it burned.',
      'An officer who gave only his call sign, Lys,',
    ],
    ['Nobody went there, and Tom Poe said that it burned.', 'Tom Poe'],
  ])('%s', (text, expected) => expect(quotesOf(text).at(-1)?.speaker?.text).toBe(expected));
});
