import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createAnalyzer } from '../../src/node.ts';
import { select } from '../../src/render/select.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { article } from '../cli/spawn.ts';
import { EXAMPLE } from './example.ts';

const schema = JSON.parse(
  new TextDecoder().decode(readPackagedResource('schema/result.schema.json')),
);
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
const errors = (value: unknown) => (validate(value) ? [] : validate.errors);

const FOLDER = new URL('../../fixtures/articles/', import.meta.url);
const fixtures = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));

describe('the JSON Schema holds for', () => {
  const analyzer = createAnalyzer();
  test.each(fixtures)('%s', (name) => {
    const text = readFileSync(new URL(name, FOLDER), 'utf8');
    const result = analyzer.analyze(text, { source: name, withText: true });
    expect(errors(JSON.parse(JSON.stringify(result)))).toEqual([]);
  });
  test('a year before our era', () => {
    const result = analyzer.analyze('Caesar died in 44 BC.');
    expect(result.dates.map(({ from }) => from)).toEqual(['BC0044-01-01']);
    expect(errors(JSON.parse(JSON.stringify(result)))).toEqual([]);
  });
  test.each(['summary', 'entities', 'dates', 'quotes'] as const)('the view %s', (view) => {
    expect(errors(JSON.parse(JSON.stringify(select(EXAMPLE, view, true))))).toEqual([]);
  });
});

describe('and does not hold for', () => {
  test.each([
    ['another schema', { schema: 2 }],
    ['an unknown key', { extra: 1 }],
    ['an unknown type', { entities: [{ ...EXAMPLE.entities[0], type: 'ROBOT' }] }],
    ['a score above 1', { quotes: [{ ...EXAMPLE.quotes[0], score: 2 }] }],
    ['a day that is none', { date: 'Wednesday' }],
  ])('%s', (_name, change) => {
    expect(errors({ ...EXAMPLE, ...change })).not.toEqual([]);
  });
});

test('article-nlp schema prints it', async () => {
  expect(JSON.parse((await article(['schema'])).stdout)).toEqual(schema);
});
