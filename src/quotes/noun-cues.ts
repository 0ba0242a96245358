import type { CueCandidate } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import { type NounPhrase, phraseEndingAt } from './noun-phrase.ts';

/** "Mr Hill's claim that …", "their words, “…”": a noun that reports, with its owner as source. */
export function readNoun(items: readonly Item[], at: number): CueCandidate | null {
  let left = at - 1;
  while (left > 0 && itemAt(items, left)?.word === 'noun' && at - left < 3) left--;
  const owner = itemAt(items, left);
  const next = itemAt(items, at + 1);
  const opens = next?.word === 'quote' || next?.lower === 'that' || /^[,:]$/.test(next?.text ?? '');
  if (!owner || !opens) return null;
  const source =
    owner.word === 'possessive'
      ? phraseEndingAt(items, left - 1)
      : /^(?:his|her|their|its|my|our)$/.test(owner.lower)
        ? { first: left, last: left, head: left }
        : null;
  if (!source) return null;
  const base = {
    verb: at,
    cueFirst: at,
    cueLast: at,
    source,
    order: 'noun',
    lemma: itemAt(items, at)?.lower ?? '',
  } as const;
  return {
    ...base,
    first: source.first,
    last: at,
    after: at + 1,
    precision: 0.4,
    quoting: 0.3,
    group: 'speech',
    passive: false,
    negated: false,
    finite: false,
  };
}

/** "according to officials", "per the ministry" */
export function accordingTo(at: number, cueLast: number, source: NounPhrase): CueCandidate {
  return {
    verb: at,
    cueFirst: at,
    cueLast,
    source,
    order: 'according-to',
    first: at,
    last: source.last,
    after: source.last + 1,
    lemma: 'according to',
    precision: 0.95,
    quoting: 0.3,
    group: 'speech',
    passive: false,
    negated: false,
    finite: false,
  };
}
