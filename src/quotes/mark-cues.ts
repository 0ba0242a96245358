import type { CueCandidate } from './cue-candidate.ts';
import { type Item, itemAt } from './item.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';

const BASE = {
  lemma: ':',
  passive: false,
  negated: false,
  finite: false,
  quoting: 0.8,
  group: 'speech',
} as const;

/** Adds the cues "PENCE: “…”", "From the minister: “…”" and "“…” — Jane Hill". */
export function addMarkCues(items: readonly Item[], found: CueCandidate[]): void {
  for (let at = 1; at < items.length; at++) {
    const { form, text, word } = items[at] as Item;
    if (form !== 'mark' || word === 'quote') continue;
    const cue = text === ':' ? colonCue(items, at) : dashCue(items, at);
    if (cue) found.push(cue);
  }
}

function colonCue(items: readonly Item[], at: number): CueCandidate | null {
  const next = itemAt(items, at + 1);
  if (next && next.word !== 'quote' && at > 6) return null;
  const from = itemAt(items, 0)?.lower === 'from' ? 0 : itemAt(items, 1)?.lower === 'from' ? 1 : -1;
  const source = from < 0 ? phraseEndingAt(items, at - 1) : phraseStartingAt(items, from + 1);
  if (!source) return null;
  const whole = source.first === 0 || from >= 0;
  if (!whole && source.first > 1) return null;
  // "Said Ellis: “…”" has its verb.
  if (itemAt(items, source.first - 1)?.word === 'verb') return null;
  return {
    ...BASE,
    verb: at,
    cueFirst: at,
    cueLast: at,
    source,
    order: 'colon',
    first: source.first,
    last: at,
    after: at + 1,
    precision: whole ? 0.7 : 0.3,
  };
}

function dashCue(items: readonly Item[], at: number): CueCandidate | null {
  if (itemAt(items, at - 1)?.word !== 'quote' || itemAt(items, at + 1)?.word !== 'name')
    return null;
  if (!/^[―—–-]+$/.test((items[at] as Item).text)) return null;
  const source = phraseStartingAt(items, at + 1);
  if (!source || source.last < items.length - 2) return null;
  return {
    ...BASE,
    verb: at,
    cueFirst: at,
    cueLast: at,
    source,
    order: 'dash',
    first: at,
    last: source.last,
    after: source.last + 1,
    precision: 0.9,
  };
}
