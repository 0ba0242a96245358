import type { CueCandidate } from './cue-candidate.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { phraseStartingAt } from './phrase-after.ts';
import type { Item } from './types.ts';

/** "PENCE: “…”", "From the minister: “…”" and "“…” — Jane Hill". */
export function markCues(items: readonly Item[]): CueCandidate[] {
  const found: CueCandidate[] = [];
  const base = {
    lemma: ':',
    passive: false,
    negated: false,
    finite: false,
    quoting: 0.8,
    group: 'speech',
  };
  items.forEach((item, at) => {
    const next = items[at + 1];
    if (item.text === ':' && at > 0 && (next === undefined || next.word === 'quote' || at <= 6)) {
      const from = items.slice(0, 2).findIndex(({ lower }) => lower === 'from');
      const source = from < 0 ? phraseEndingAt(items, at - 1) : phraseStartingAt(items, from + 1);
      if (!source) return;
      const whole = source.first === 0 || from >= 0;
      if (!whole && source.first > 1) return;
      // "Said Ellis: “…”" has its verb.
      if (items[source.first - 1]?.word === 'verb') return;
      found.push({
        ...base,
        verb: at,
        cueFirst: at,
        cueLast: at,
        source,
        order: 'colon',
        first: source.first,
        last: at,
        after: at + 1,
        precision: whole ? 0.7 : 0.3,
      });
    }
    if (/^[―—–-]+$/.test(item.text) && items[at - 1]?.word === 'quote' && next?.word === 'name') {
      const source = phraseStartingAt(items, at + 1);
      if (!source || source.last < items.length - 2) return;
      found.push({
        ...base,
        verb: at,
        cueFirst: at,
        cueLast: at,
        source,
        order: 'dash',
        first: at,
        last: source.last,
        after: source.last + 1,
        precision: 0.9,
      });
    }
  });
  return found;
}
