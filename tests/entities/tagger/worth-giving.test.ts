import { describe, expect, it } from 'vitest';
import { type AgreedName, agreeOnTypes } from '../../../src/entities/tagger/agree.ts';
import {
  isBody,
  isLikely,
  isUnheardOf,
  isWorthGiving,
  namesUnheardOf,
} from '../../../src/entities/tagger/worth-giving.ts';
import type { NameType } from '../../../src/types.ts';
import { mending, readMarked } from './marked-names.ts';

describe('a name that the model does not believe in', () => {
  it.each([
    ['[ORG?? Vigilorex] said in a statement that it was sorry.', true],
    ['She is an engineer at [ORG?? Ignitisol], he wrote.', true],
    ['[ORG?? Corponarix] did not respond.', true],
    // Known words, more of them, other types, and nothing that it does.
    ['[ORG?? Warm] said so.', false],
    ['[ORG?? Vigilorex Trust] said so.', false],
    ['[LOC?? Vigilorex] said so.', false],
    ['A cream, [ORG?? Dermalysol], helps.', false],
    ['If it rains, [ORG?? I] will stay.', false],
  ])('%j may still be one: %s', (marked, expected) => {
    const [name] = agreeOnTypes(readMarked(marked).names) as [AgreedName];
    expect(isUnheardOf(name, mending)).toBe(expected);
  });

  it('is not given by its score', () => {
    expect(isLikely({ type: 'ORG', score: 0.39 })).toBe(false);
    expect(isLikely({ type: 'ORG', score: 0.4 })).toBe(true);
    expect(isLikely({ type: 'LOC', score: 0.34 })).toBe(false);
    expect(isLikely({ type: 'LOC', score: 0.35 })).toBe(true);
    expect(isLikely({ type: 'PERSON', score: 0.1 })).toBe(true);
  });

  it.each([
    ['At the [ORG?? University of California, Carrow], he taught.', true],
    ['The [ORG?? Carrow Schools Trust] said so.', true],
    ['It signed with [ORG?? Carrow Line Co., Ltd.] then.', true],
    ['The [ORG?? Carrow Link] stopped.', false],
    ['The [ORG?? University] stopped.', false],
    ['The [LOC?? University Avenue] is long.', false],
  ])('%j is a body by its words: %s', (marked, expected) => {
    const [name] = agreeOnTypes(readMarked(marked).names) as [AgreedName];
    expect(isBody(name, mending)).toBe(expected);
  });
  it.each<[marked: string, type: NameType, score: number, expected: boolean]>([
    ['The [ORG?? Carrow Link] stopped.', 'ORG', 0.9, true],
    ['The [ORG?? Carrow Link] stopped.', 'ORG', 0.2, false],
    ['The [ORG?? Carrow Schools Trust] said so.', 'ORG', 0.2, true],
    ['In [LOC Carrow] it rained.', 'LOC', 0.9, true],
    // The title of who follows.
    ['Then [LOC Sens]. Ann Hill spoke.', 'LOC', 0.9, false],
    ['Then [ORG Sens]. Ann Hill spoke.', 'ORG', 0.9, false],
  ])('%j as %s with %d is given: %s', (marked, type, score, expected) => {
    const [name] = agreeOnTypes(readMarked(marked).names) as [AgreedName];
    expect(isWorthGiving(name, { type, score }, mending, new Set())).toBe(expected);
  });

  it('is given everywhere when it is surely one somewhere', () => {
    const names = agreeOnTypes(
      readMarked(
        '[ORG?? Vigilorex] said so. They found [ORG?? Vigilorex] must pay, and [ORG?? Sottarol] too.',
      ).names,
    );
    const unheardOf = namesUnheardOf(names, mending);
    expect(
      names.map((name) => isWorthGiving(name, { type: 'ORG', score: 0.2 }, mending, unheardOf)),
    ).toEqual([true, true, false]);
  });
});
