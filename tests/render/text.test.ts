import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { createTextRenderer } from '../../src/render/text/index.ts';
import type { View, ViewOptions } from '../../src/render/types.ts';
import type { Analysis, Entity } from '../../src/types.ts';
import { EXAMPLE } from './example.ts';

const PLAIN: ViewOptions = {
  sort: null,
  top: null,
  context: null,
  by: 'order',
  timeline: false,
  speaker: null,
  kind: null,
};
const renderer = createTextRenderer(() => ({
  roles: {
    nouns: new Set(['director', 'president']),
    modifiers: new Set<string>(),
    stops: new Set<string>(),
  },
  countries: new Map([['JP', 'Japan']]),
}));

async function render(
  view: View,
  width: number,
  color = false,
  options: Partial<ViewOptions> = {},
  analysis = ARTICLE,
) {
  const context = { view, width, color, many: false, options: { ...PLAIN, ...options } };
  return `${renderer.open(context)}${await renderer.item(analysis, context, 0)}${renderer.close(context, 1)}`;
}

const text = [
  'Museum of Lantern Arts reopens after a flood',
  'KYOTO, 3 March 2021 – Yumiko Harada, director of the 灯籠美術館, reopened its doors on Monday, a year after the Kamo flooded its halls and carried off nine hundred paper lanterns from three centuries.',
  '“We dried them one by one,” Ms Harada said, “with hair dryers.” Japanese donors paid for most of it, the museum said.',
].join('\n\n');

const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });
const named = (
  id: string,
  type: Entity['type'],
  name: string,
  place: Entity['place'],
  ...forms: string[]
): Entity => ({
  id,
  type,
  name,
  place,
  count: forms.length,
  aliases: [...new Set(forms)].filter((form) => form !== name),
  mentions: forms.map((form) => ({ ...at(form), text: form, score: 0.9 })),
});
const date = (
  part: string,
  value: string,
  from: string | null,
  to = from,
  type: 'DATE' | 'DURATION' = 'DATE',
) => ({
  ...at(part),
  text: part,
  type,
  value,
  mod: null,
  from,
  to,
});

const ARTICLE: Analysis & { readonly text: string } = {
  ...EXAMPLE,
  id: 'lanterns',
  source: 'lanterns.txt',
  date: '2021-03-03',
  dateSource: 'text',
  text,
  entities: [
    named('e1', 'ORG', 'Museum of Lantern Arts', null, 'Museum of Lantern Arts', '灯籠美術館'),
    named('e2', 'LOC', 'KYOTO', { country: 'JP', kind: 'city', lat: 35, lon: 135.7 }, 'KYOTO'),
    named('e3', 'PERSON', 'Yumiko Harada', null, 'Yumiko Harada', 'Harada said'.slice(0, 6)),
    named('e4', 'LOC', 'Kamo', null, 'Kamo'),
    named('e5', 'NORP', 'Japanese', null, 'Japanese'),
  ],
  dates: [
    date('3 March 2021', '2021-03-03', '2021-03-03'),
    date('Monday', '2021-03-01', '2021-03-01'),
    date('a year after', '2020', '2020-01-01', '2020-12-31'),
    date('three centuries', 'P300Y', null, null, 'DURATION'),
  ],
  quotes: [
    {
      ...at('We dried them one by one,'),
      text: 'We dried them one by one,',
      kind: 'direct',
      speaker: { ...at('Ms Harada'), text: 'Ms Harada', entity: 'e3' },
      cue: { ...at('said'), text: 'said' },
      score: 0.9,
      parts: [at('We dried them one by one,'), at('with hair dryers.')],
    },
    {
      ...at('Japanese donors paid for most of it'),
      text: 'Japanese donors paid for most of it',
      kind: 'indirect',
      speaker: { ...at('the museum'), text: 'the museum', entity: 'e1' },
      cue: null,
      score: 0.8,
    },
  ],
};

describe.each([60, 80, 120])('at %i columns', (width) => {
  test.each(['summary', 'entities', 'dates', 'quotes'] as const)('%s', async (view) => {
    const plain = await render(view, width);
    expect(plain).toMatchSnapshot();
    for (const line of plain.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width);
  });
  test('summary in colour', async () => {
    expect(await render('summary', width, true)).toMatchSnapshot();
  });
  test('colour changes nothing but colour', async () => {
    expect((await render('summary', width, true)).replace(/\u001b\[[\d;]*m/g, '')).toBe(
      await render('summary', width),
    );
  });
});

describe('options', () => {
  test('--context shows every mention among its words', async () => {
    expect(await render('entities', 80, false, { context: 2 })).toContain(
      '· doors on Monday'.slice(0, 2),
    );
    expect(await render('entities', 80, false, { context: 2 })).toContain(
      'after the Kamo flooded its',
    );
  });
  test('--by speaker groups', async () => {
    expect(await render('quotes', 80, false, { by: 'speaker' })).toMatch(
      /Yumiko Harada \(1\)\n {4}– “We dried/,
    );
  });
  test('--timeline goes by time', async () => {
    const lines = (await render('dates', 80, false, { timeline: true })).split('\n');
    expect(
      lines.filter((line) => /^ {2}\S/.test(line)).map((line) => line.trim().split(' ')[0]),
    ).toEqual(['2020', '2021-03-01', '2021-03-03']);
  });
});

describe('hostile text', () => {
  const hostile = {
    ...ARTICLE,
    source: 'a\u001b]0;title\u0007b',
    text: '\u001b[31mRed\u202e alert\u009b2J by Mallory on Monday.',
    entities: [
      {
        ...(ARTICLE.entities[2] as Entity),
        name: 'Mal\u001b[5mlory',
        mentions: [{ start: 5, end: 8, text: 'x', score: 1 }],
      },
    ],
  };
  test.each(['summary', 'entities', 'dates', 'quotes'] as const)(
    'no control character of an article reaches the terminal: %s',
    async (view) => {
      const out = await render(view, 80, false, { context: 3 }, hostile);
      expect(out).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
      );
    },
  );
});

test('nothing found is said', async () => {
  expect(await render('quotes', 80, false, {}, { ...ARTICLE, quotes: [] })).toBe('nothing found\n');
});
