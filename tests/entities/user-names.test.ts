import { describe, expect, test } from 'vitest';
import { parseNames } from '../../src/input/parse-names.ts';
import { createAnalyzer } from '../../src/node.ts';

describe('the user’s own names', () => {
  const names = parseNames(
    'name,type,aliases\n"Harbour Lights, Inc",ORG,HLI|the Lights\nwednesday club,ORG,\nal-Qantara 7,MISC,\nZed O\'Quill,PERSON,\n‘t Hoekje,LOC,\n',
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
    [
      'It was signed by Harbour\nLights, Inc on Monday.',
      [['Harbour Lights, Inc', 'ORG', ['Harbour\nLights, Inc']]],
    ],
    [
      'It was signed by Harbour\r\n  Lights, Inc on Monday.',
      [['Harbour Lights, Inc', 'ORG', ['Harbour\r\n  Lights, Inc']]],
    ],
    ['It was signed by Harbour\n\nLights, Inc on Monday.', []],
    [
      'He owns Harbour\u00a0Lights, Inc and the \u202fLights.',
      [['Harbour Lights, Inc', 'ORG', ['Harbour\u00a0Lights, Inc', 'the \u202fLights']]],
    ],
    [
      "Then Zed O’Quill and Zed O'Quill sat at ’t Hoekje.",
      [
        ["Zed O'Quill", 'PERSON', ['Zed O’Quill', "Zed O'Quill"]],
        ['‘t Hoekje', 'LOC', ['’t Hoekje']],
      ],
    ],
    [
      'The al‑Qantara 7 and the al–Qantara 7 crew',
      [['al-Qantara 7', 'MISC', ['al‑Qantara 7', 'al–Qantara 7']]],
    ],
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
