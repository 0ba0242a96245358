import { describe, expect, test } from 'vitest';
import { toBrat } from '../../src/render/annotation/brat.ts';
import { toConll } from '../../src/render/annotation/conll.ts';
import { toSpacy } from '../../src/render/annotation/spacy.ts';
import { createGeojsonRenderer } from '../../src/render/geojson.ts';
import { EXAMPLE } from './example.ts';

/** The text as tools that count code points see it. */
const points = Array.from(EXAMPLE.text);
const slice = (start: number, end: number) => points.slice(start, end).join('');

describe('brat', () => {
  const lines = toBrat(EXAMPLE)
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  test('every text-bound annotation holds its own text, in code points', () => {
    const bound = lines.filter(([id]) => id?.startsWith('T'));
    expect(bound.map(([, , surface]) => surface)).toEqual([
      'Ana Sá',
      'Oslo',
      'Red Cross',
      '5 May',
      'We stay,',
      'said',
      'she',
    ]);
    for (const [, place, surface] of bound) {
      const [start, end] = (place as string).split(' ').slice(1).map(Number) as [number, number];
      expect(slice(start, end)).toBe(surface);
    }
  });
  test('relations and attributes point at annotations that exist', () => {
    const ids = new Set(lines.map(([id]) => id));
    const targets = lines
      .filter(([id]) => /^[AR]/.test(id as string))
      .flatMap(([, body]) => (body as string).match(/T\d+/g) ?? []);
    expect(targets.length).toBeGreaterThan(4);
    for (const target of targets) expect(ids).toContain(target);
  });
});

describe('CoNLL', () => {
  test('round trip: the tags give back every span', () => {
    const found: string[] = [];
    let open: { column: number; start: number; end: number; label: string }[] = [];
    const close = () => {
      found.push(
        ...open.map(({ start, end, label }) => `${label} ${EXAMPLE.text.slice(start, end)}`),
      );
      open = [];
    };
    const rows = toConll(EXAMPLE)
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((row) => row.length === 6);
    for (const [token, from, to, ...tags] of rows) {
      const [start, end] = [Number(from), Number(to)];
      expect(EXAMPLE.text.slice(start, end)).toBe(token);
      tags.forEach((tag, column) => {
        const current = open.find((span) => span.column === column);
        if (tag.startsWith('I-') && current) current.end = end;
        else if (current) {
          found.push(`${current.label} ${EXAMPLE.text.slice(current.start, current.end)}`);
          open = open.filter((span) => span !== current);
        }
        if (tag.startsWith('B-')) open.push({ column, start, end, label: tag.slice(2) });
      });
    }
    close();
    expect(found.sort()).toEqual([
      'DATE 5 May',
      'DIRECT We stay,',
      'DIRECT and wait.',
      'LOC Oslo',
      'ORG Red Cross',
      'PERSON Ana Sá',
    ]);
  });
  test('the possessive is a token of its own', () => {
    expect(toConll(EXAMPLE)).toMatch(/\nOslo\t\d+\t\d+\tB-LOC\tO\tO\n’\t/);
  });
});

test('spaCy: ents do not overlap, offsets count code points', () => {
  const { text, ents, spans } = toSpacy(EXAMPLE);
  expect(text).toBe(EXAMPLE.text);
  expect(ents.map(({ start, end, label }) => `${label} ${slice(start, end)}`)).toEqual([
    'PERSON Ana Sá',
    'LOC Oslo',
    'ORG Red Cross',
    'DATE 5 May',
  ]);
  expect(spans.speakers.map(({ start, end, kb_id }) => [slice(start, end), kb_id])).toEqual([
    ['she', 'e1'],
  ]);
  expect(spans.quotes.map(({ start, end, label }) => [slice(start, end), label])).toEqual([
    ['We stay,', 'DIRECT'],
  ]);
});

describe('GeoJSON', () => {
  const context = { view: 'entities', color: false, width: 80, many: true, options: {} } as never;
  test('one collection of points, longitude first', () => {
    const renderer = createGeojsonRenderer();
    const out =
      renderer.open(context) +
      renderer.item(EXAMPLE, context, 0) +
      renderer.item(EXAMPLE, context, 1) +
      renderer.close(context, 2);
    expect(JSON.parse(out)).toMatchObject({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [10.75, 59.91] },
          properties: { name: 'Oslo', count: 1, country: 'NO' },
        },
        { properties: { article: 'example' } },
      ],
    });
  });
  test('nothing located', () => {
    const renderer = createGeojsonRenderer();
    expect(JSON.parse(renderer.open(context) + renderer.close(context, 0))).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });
});
