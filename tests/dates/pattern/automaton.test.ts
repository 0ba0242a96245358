import { describe, expect, it } from 'vitest';
import { Automaton } from '../../../src/dates/pattern/automaton.ts';
import { parsePattern } from '../../../src/dates/pattern/parse.ts';
import { createPlaces } from '../../../src/dates/pattern/places.ts';

const PATTERNS = ['a b? c', 'a (b | d)', 'a', '(c)? LONG d', 'b SPOKENYEAR'];

function compile(patterns: readonly string[]): Automaton {
  const placesOf = createPlaces(new Set(['LONG']));
  return new Automaton(
    patterns.map((pattern, rule) => ({
      pattern,
      start: placesOf(parsePattern(pattern, {}), rule),
    })),
  );
}

/** The rules that can match the tokens, each given by its keys. */
function match(automaton: Automaton, tokens: string): readonly number[] {
  const [first = 0, ...rest] = tokens
    .split(' ')
    .map((keys) => automaton.kindOf(new Set(keys.split('+'))));
  return automaton.matched(
    rest.reduce((state, kind) => automaton.after(state, kind), automaton.begin(first)),
  );
}

describe('which rules can match', () => {
  const automaton = compile(PATTERNS);

  it.each<[string, number[]]>([
    ['=a', [2]],
    ['=a =b', [1, 2]],
    ['=a =b =c', [0, 1, 2]],
    ['=a =c =d', [0, 2]],
    ['=b', []],
    ['@LONG =d', [3]],
    ['@LONG … … =d', [3]],
    ['=c @LONG … =d', [3]],
    ['=b =two', []],
    ['=b =two …', [4]],
    ['=a+@LONG =d', [1, 2, 3]],
  ])('%s', (tokens, rules) => {
    expect(match(automaton, tokens)).toEqual(rules);
  });

  it('stays the same when transitions are forgotten', () => {
    for (let i = 0; i < 20_000; i++) match(automaton, `=a =x${i}`);
    expect(match(automaton, '=a =b =c')).toEqual([0, 1, 2]);
  });
});

it('a pattern needs a token', () => {
  expect(() => compile(['(a)? (b)?'])).toThrow('"(a)? (b)?" matches nothing');
});
