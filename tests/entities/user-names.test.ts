import { describe, expect, test } from 'vitest';
import { parseNames } from '../../src/input/parse-names.ts';
import { createAnalyzer } from '../../src/node.ts';

describe('the user’s own names', () => {
  const names = parseNames(
    'name,type,aliases\n"Harbour Lights, Inc",ORG,HLI|the Lights\nwednesday club,ORG,\nal-Qantara 7,MISC,\n',
  );
  const analyze = (text: string) =>
    createAnalyzer({ names })
      .analyze(text, { parts: { dates: false, quotes: false } })
      .entities.map(({ name, type, mentions }) => [
        name,
        type,
        mentions.map((m) => text.slice(m.start, m.end)),
      ]);

  test.each([
    [
      'Shares of HLI fell, said Harbour Lights, Inc.',
      [['Harbour Lights, Inc', 'ORG', ['HLI', 'Harbour Lights, Inc']]],
    ],
    [
      'the wednesday club met the al-Qantara 7 crew',
      [
        ['wednesday club', 'ORG', ['wednesday club']],
        ['al-Qantara 7', 'MISC', ['al-Qantara 7']],
      ],
    ],
    ['HLIX and hli are nothing', []],
  ])('%s', (text, expected) => {
    const own = analyze(text).filter(([name]) => names.some((known) => known.name === name));
    expect(own).toEqual(expected);
  });
});

describe('files of names', () => {
  test('JSON', () => {
    expect(
      parseNames('[{"name":"X","type":"loc"},{"name":"Y","type":"ORG","aliases":["Z"]}]'),
    ).toEqual([
      { name: 'X', type: 'LOC', aliases: [] },
      { name: 'Y', type: 'ORG', aliases: ['Z'] },
    ]);
  });
  test.each([
    ['name,type\n,ORG', /line 2: has no name/],
    ['name,type\nX,ROBOT', /line 2: the type is one of/],
    ['title,kind\nX,ORG', /first line/],
    ['[{"type":"ORG"}]', /entry 1: has no name/],
    ['[{"name":"X","type":"ORG","aliases":[1]}]', /entry 1: "aliases"/],
    ['[{"name":', /JSON/],
  ])('%s', (text, message) => {
    expect(() => parseNames(text)).toThrow(message);
  });
});

test('wink’s own patterns, when they are asked for', () => {
  const text =
    'It paid $5 million, or 12 percent, see https://example.org or mail a@b.org, @who #news.';
  const found = createAnalyzer()
    .analyze(text, { types: ['MONEY', 'PERCENT', 'URL', 'EMAIL', 'HASHTAG', 'MENTION'] })
    .entities.filter(({ type }) => !['PERSON', 'ORG', 'LOC', 'NORP', 'MISC'].includes(type));
  expect(found.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'MONEY $5 million',
    'PERCENT 12 percent',
    'URL https://example.org',
    'EMAIL a@b.org',
    'MENTION @who',
    'HASHTAG #news',
  ]);
});
