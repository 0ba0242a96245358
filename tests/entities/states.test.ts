import { describe, expect, test } from 'vitest';
import { addStates, createStates } from '../../src/entities/states.ts';
import { createAnalyzer } from '../../src/node.ts';
import { readPackagedResource } from '../../src/resources/node-reader.ts';
import { createResources } from '../../src/resources/resources.ts';

const states = createStates(createResources(readPackagedResource));
const found = (text: string) => states.find(text).map(({ start, end }) => text.slice(start, end));

describe('states and provinces in short', () => {
  test.each([
    ['He spoke in Derry, N.H., on Sunday.', ['N.H.']],
    ['ROCHESTER, N.Y., Feb. 3', ['N.Y.']],
    ['They flew to Mason City, Iowa.', []],
    ['Sen. Jean Shaheen (D-N.H.) left.', ['N.H.']],
    ['Rep. Will Hurd (R-Texas) and Reiss, D-Minn., stayed.', ['Texas', 'Minn.']],
    ['Charleston, W.Va., and Huntington, W. Va.', ['W.Va.', 'W. Va.']],
    [
      'A plane fell outside Thompson, Man., and one near Moncton, N.B., on Sunday.',
      ['Man.', 'N.B.'],
    ],
    ['He shook his head, Man. and boy.', []],
    ['She was late, Miss. Jones said.', []],
    ['He caught a cold, mass. he said.', []],
    ['A vitamin D-rich diet; (D-Texans)', []],
    ['', []],
  ])('%s', (text, states) => {
    expect(found(text)).toEqual(states);
  });

  test('a place that ends in a state stays whole; a wrong name makes way', () => {
    const text = 'Washington, Va. Smith (D-Ohio)';
    const whole = { start: 0, end: 15, type: 'LOC', score: 0.9 } as const;
    const wrong = { start: 23, end: 29, type: 'PERSON', score: 0.4 } as const;
    expect(addStates(text, [whole, wrong], states)).toEqual([
      whole,
      { start: 25, end: 29, type: 'LOC', score: 0.95 },
    ]);
  });

  test('initials of a state are no organisation', () => {
    const [mention] = addStates(
      'From S.C. to Iowa',
      [{ start: 5, end: 9, type: 'ORG', score: 0.5 }],
      states,
    );
    expect(mention?.type).toBe('LOC');
  });

  test('short and long form are one entity', () => {
    const text = 'CONCORD, N.H. - Voters in New Hampshire went to the polls.';
    const { entities } = createAnalyzer().analyze(text);
    const state = entities.find(({ name }) => name === 'New Hampshire');
    expect(state?.aliases).toEqual(['N.H.']);
    expect(state?.place?.country).toBe('US');
  });
});
