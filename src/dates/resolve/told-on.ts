import { cuesAt } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import { cueAt } from '../tense/verbs.ts';
import type { ResolveContext } from './context.ts';

/** "said on Feb. 1 it would close", "told the court in March that it will", "said in a letter in March": behind its verb of saying a date is of what was said. */
export function isToldOn({ tokens, first }: ResolveContext): boolean {
  const last = /^(?:on|in)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  const verb = /^an?$/.test(tokens.word(last - 1)) && tokens.is(last - 2, 'in') ? last - 3 : last;
  if ((cuesAt(tokens, verb) & CUE.saying) !== 0) return cueAt(tokens, verb) === 'past';
  for (let i = last; i > last - HEARER && tokens.kind(i) === 'word'; i--)
    if (tokens.is(i, 'told')) return cueAt(tokens, i) === 'past';
  return false;
}

/** So many words from "told" to the end of who was told. */
const HEARER = 4;
