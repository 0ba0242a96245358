import { describe, expect, test } from 'vitest';
import { saidBy } from '../read-article.ts';

describe('a title in marks ends what tells who speaks', () => {
  test.each<[string, string[]]>([
    [
      'Peter Hale, author of the 2015 essay "The Case for Tolls," argued that drivers should pay.',
      ['Peter Hale, author of the 2015 essay "The Case for Tolls,": drivers should pay'],
    ],
    [
      'Jane Hill, author of “The Long Road,” said the law was weak.',
      ['Jane Hill, author of “The Long Road,”: the law was weak'],
    ],
    [
      'Jane Hill, author of “The Long Road,” told the BBC prices fell.',
      ['Jane Hill, author of “The Long Road,”: prices fell'],
    ],
    [
      'Jane Hill, star of the film “Salt,” says, “I was tired.”',
      ['Jane Hill, star of the film “Salt,”: I was tired.'],
    ],
    [
      'Jane Hill, who wrote the bestseller “Salt,” said she was tired.',
      ['Jane Hill, who wrote the bestseller “Salt,”: she was tired'],
    ],
    [
      '“It is weak,” said Jane Hill, author of “The Long Road,” at a fair in Leeds.',
      ['Jane Hill, author of “The Long Road,”: It is weak,'],
    ],
    [
      'As Jane Hill, author of “Our Rules,” put it, “They should remember that truces end.”',
      ['Jane Hill, author of “Our Rules,”: They should remember that truces end.'],
    ],
    ['The “gang of four” leader said it was over.', ['The “gang of four” leader: it was over']],
    ['“We won,” said the “Eels” director Jane Hill.', ['the “Eels” director Jane Hill: We won,']],
    ['The author of “Salt” said he was broke.', ['The author of “Salt”: he was broke']],
    [
      '“He died alone,” the biography, “Man of Steel,” concludes.',
      ['the biography, “Man of Steel,”: He died alone,'],
    ],
    [
      'The report, “Broken Pipes,” found that half the town had no water.',
      ['The report, “Broken Pipes,”: half the town had no water'],
    ],
    [
      '“It is weak,” said Jane Hill, author of the novel “The Long Road.” “It fails us.”',
      ['Jane Hill, author of the novel “The Long Road.”: It is weak, | It fails us.'],
    ],
  ])('%s', (text, expected) => expect(saidBy(text)).toEqual(expected));

  test.each<[string, string[]]>([
    [
      'She met Tom Poe, author of “Salt,” said Jane Hill.',
      ['Jane Hill: She met Tom Poe, author of “Salt,”'],
    ],
    ['In her book “Salt,” Hill said she was poor.', ['Hill: she was poor']],
    ['She spoke of “deep sorrow,” said Poe.', ['Poe: deep sorrow,']],
  ])('but: %s', (text, expected) => expect(saidBy(text)).toEqual(expected));
});
