import { describe, expect, test } from 'vitest';
import { toSpacy } from '../../src/render/annotation/spacy.ts';
import { createJsonRenderer, createNdjsonRenderer } from '../../src/render/json.ts';
import { toJson } from '../../src/render/to-json.ts';
import type { RenderContext } from '../../src/render/types.ts';
import type { Analysis } from '../../src/types.ts';
import { EXAMPLE } from './example.ts';

describe('half a surrogate pair becomes U+FFFD, one for one', () => {
  test.each([
    ['first half', 'Fire \ud83d', 'Fire \ufffd'],
    ['second half', '\udd25 fire', '\ufffd fire'],
    ['wrong order', '\udd25\ud83d', '\ufffd\ufffd'],
    ['beside a whole one', '\ud83d🔥', '\ufffd🔥'],
  ])('%s', (_name, text, expected) => {
    const value = JSON.parse(toJson({ deep: [{ text }] }));
    expect(value).toEqual({ deep: [{ text: expected }] });
    expect(expected).toHaveLength(text.length);
  });
});

test.each([['🔥'], ['\\ud83d as it is written in code'], ['"\u2028\n'], ['é'.normalize('NFD')]])(
  '%j stays',
  (text) => {
    expect(toJson({ text }, 2)).toBe(JSON.stringify({ text }, null, 2));
  },
);

test.each([
  ['json', createJsonRenderer(true)],
  ['ndjson', createNdjsonRenderer(true)],
])('%s: offsets still find their text', async (_name, renderer) => {
  const text = EXAMPLE.text.replace('😀', '\ud83d!');
  const context = { view: 'summary', many: false } as RenderContext;
  const item = await renderer.item({ ...EXAMPLE, id: '\udd25', text }, context, 0);
  const json = `${item}${await renderer.close(context, 1)}`;
  const result = JSON.parse(json) as Analysis & { text: string };
  expect([result.id, result.text.slice(0, 3)]).toEqual(['\ufffd', '\ufffd! ']);
  for (const { mentions } of result.entities)
    for (const mention of mentions)
      expect(result.text.slice(mention.start, mention.end)).toBe(mention.text);
  expect(toSpacy({ ...EXAMPLE, text }).ents).toHaveLength(toSpacy(EXAMPLE).ents.length);
});
