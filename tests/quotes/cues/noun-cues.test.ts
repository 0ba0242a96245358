import { describe, expect, test } from 'vitest';
import { saidWithCue } from '../read-article.ts';

describe('"according to" somebody who is no plain noun', () => {
  test.each<[string, string]>([
    ['According to her, the dam leaks.', 'her | According to | the dam leaks'],
    ['The dam leaks, according to them.', 'them | according to | The dam leaks'],
    [
      'According to charging papers, the mayor lied.',
      'charging papers | According to | the mayor lied',
    ],
    [
      'The dam leaks, according to newly released figures.',
      'newly released figures | according to | The dam leaks',
    ],
    [
      'The boat should arrive, according to its owner, in the second week of June.',
      'its owner | according to | The boat should arrive // in the second week of June',
    ],
    [
      'The dam is old, according to the mayor, in a report to the council.',
      'the mayor | according to | The dam is old',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));

  test.each<[string, string]>([
    [
      'Police have held 2,000 people, according to the army, most of them children.',
      'the army | according to | Police have held 2,000 people // most of them children',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));

  test('not: "according to need"', () =>
    expect(saidWithCue('Nurses are paid according to need.')).toEqual([]));
});

describe('a noun that reports, with who reports it', () => {
  test.each<[string, string]>([
    [
      'Lee seized on Poe’s evidence-free claim that there had been “thousands of shootings” in Ames.',
      'Poe | claim | thousands of shootings',
    ],
    [
      'She was shocked by the suggestion by a future mayor that someone “ought to look into” it.',
      'a future mayor | suggestion | ought to look into',
    ],
  ])('%s', (text, expected) => expect(saidWithCue(text)).toEqual([expected]));
});
