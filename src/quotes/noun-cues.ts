import { type CueCandidate, type CueKind, wordCue } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import { type NounPhrase, phraseEndingAt } from './noun-phrase.ts';

const NOUN = { order: 'noun', precision: 0.4, quoting: 0.3 } as const;
const ACCORDING: CueKind = {
  order: 'according-to',
  lemma: 'according to',
  precision: 0.95,
  quoting: 0.3,
};

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
  const kind: CueKind = { ...NOUN, lemma: (items[at] as Item).lower };
  return wordCue(kind, at, at, source, source.first, at);
}

/** "according to officials", "per the ministry" */
export function accordingTo(at: number, cueLast: number, source: NounPhrase): CueCandidate {
  return wordCue(ACCORDING, at, cueLast, source, at, source.last);
}
