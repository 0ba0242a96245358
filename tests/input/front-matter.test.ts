import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../src/input/front-matter.ts';

const title = (value: string) => readFrontMatter(`id: 1\ntitle: ${value}\ndate: x\n`).get('title');

describe('the forms of a text in YAML', () => {
  test.each([
    ['plain', 'Storm hits Oslo', 'Storm hits Oslo'],
    ['plain, wrapped', 'Storm hits\n  Oslo and\n\n  Bergen', 'Storm hits Oslo and Bergen'],
    ['plain, on the next line', '\n  Storm hits Oslo', 'Storm hits Oslo'],
    ['plain, with a comment', 'Storm # second draft', 'Storm'],
    ['plain, with a hash', 'Storm #1 of C# fame', 'Storm'],
    ['plain, with a hash in a word', 'The C#-sharp storm', 'The C#-sharp storm'],
    ['single marks', "'It''s over: #1'", "It's over: #1"],
    ['single marks, wrapped', "'It''s\n  over'", "It's over"],
    ['double marks', '"A \\"B\\" \\u00e9\\x21 \\U0001F30A"', 'A "B" é! 🌊'],
    ['double marks, a comment', '"A # B" # C', 'A # B'],
    ['double marks, wrapped', '"A\n  B \\\n  C\\\n  D"', 'A B CD'],
    ['folded', '>-\n  Storm hits\n  Oslo', 'Storm hits Oslo'],
    ['folded, with its indentation', '>2+\n    Storm: hits\n  Oslo', 'Storm: hits Oslo'],
    ['literal', '|\n  Storm\n\n  hits # Oslo', 'Storm hits # Oslo'],
    ['literal, with a comment', '|- # note\n  Storm', 'Storm'],
    ['a tag', '!!str 2020', '2020'],
    ['an anchor', '&title "Storm"', 'Storm'],
  ])('%s', (_name, value, expected) => {
    expect(title(value)).toBe(expected);
    expect(title(value.replaceAll('\n', '\r\n'))).toBe(expected);
  });
});

describe('no YAML, but meant as a text', () => {
  test.each([
    ['Storm: day two', 'Storm: day two'],
    ['[Video] Storm hits', '[Video] Storm hits'],
    ['"Storm" hits Oslo', '"Storm" hits Oslo'],
    ["'Twas the storm", "'Twas the storm"],
    ['"Storm', '"Storm'],
    ['"\\U99999999"', '\\U99999999'],
  ])('%s', (value, expected) => {
    expect(title(value)).toBe(expected);
  });
});

describe('no text', () => {
  test.each(['', '~', 'null', '[a, b]', '{a: b}', '\n  a: b', '\n  - a\n  - b', '""', '|', '# c'])(
    '%j',
    (value) => {
      expect(title(value)).toBeUndefined();
    },
  );
});

test('keys in any case and in marks, the first of two, none of an inner level', () => {
  const fields = readFrontMatter(
    'Title: A\ntitle: B\n"date": 2020-02-03\nauthor:\n  url: x\n- link: y\nconstructor: z\n',
  );
  expect([...fields]).toEqual([
    ['title', 'A'],
    ['date', '2020-02-03'],
    ['constructor', 'z'],
  ]);
});

test('long rubbish takes no time', () => {
  for (const value of ['"\\', "''", '" #', '\n  ', '- ', '&a ', '!a '])
    readFrontMatter(`title: ${value.repeat(10_000)}`);
});
