import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import type { WeightTable } from '../log-linear.ts';
import { isNominal } from '../phrases/nominal.ts';
import { clauseStart } from './clause-start.ts';
import { goesOn } from './content-around.ts';
import { firstWord, hasFiniteVerb, hasMainClause, lastWord } from './content-edges.ts';
import { contentEnd } from './content-end.ts';
import { contentStart } from './content-start.ts';
import type { ReportedContent } from './reported-content.ts';

/** What a cue of quoted words reports without marks in the same sentence, beside the clause of those words; null when nothing is. */
export function contentBesideQuote(
  text: string,
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  ends: WeightTable,
): ReportedContent | null {
  const first = items.findIndex(({ word }) => word === 'quote');
  if (first < 0) return null;
  if (first > cue.last)
    return (
      before(text, items, cue) ??
      secondThat(items, cue, cues, ends) ??
      firstClause(items, cue, first)
    );
  return behind(items, cue, cues);
}

/** "Her home was lost, he said, and she was “under no illusion”", "Sales fell, he said: “…”": a sentence before the cue. */
function before(text: string, items: readonly Item[], cue: CueCandidate): ReportedContent | null {
  if (cue.order !== 'subject-verb' || itemAt(items, cue.first - 1)?.text !== ',') return null;
  const next = itemAt(items, cue.after)?.text;
  const behind = itemAt(items, cue.after + 1)?.word;
  const joined = next === ',' && (behind === 'conjunction' || behind === 'subordinator');
  const whole =
    next === ',' && behind === 'quote' && opensClause(text, items[cue.after + 1] as Item);
  if (!joined && !whole && next !== ':') return null;
  const first = firstWord(items, clauseStart(items, cue.first - 1));
  const last = lastWord(items, cue.first - 1);
  const opening = items[first] as Item;
  if (last < first + SHORTEST || !(isNominal(opening) || opening.word === 'pronoun')) return null;
  if (!hasMainClause(items, first, cue.first)) return null;
  return { first, last, rest: null, position: 'before', opener: '' };
}

/** "Prices had doubled, she said, “but people pay”": a clause of its own is in marks; not "The plan, she said, “is dead”". */
function opensClause(text: string, { start }: Item): boolean {
  return JOINING.test(text.slice(start, start + LONGEST_JOINING));
}

const JOINING = /^\W{1,2}(?:and|as|because|but|if|or|so|though|unless|until|when|while|yet)\s/;
const LONGEST_JOINING = 12;

/** Steps from the first to the last word of the shortest sentence: "There was, she said, “a deal”" is none. */
const SHORTEST = 2;

/** "said it was spending £45m but had been “starved”", "said he was ready and called the plan “sound”": the first of two clauses, of which the second holds the quoted words. */
function firstClause(
  items: readonly Item[],
  cue: CueCandidate,
  quote: number,
): ReportedContent | null {
  if (cue.order !== 'subject-verb' && cue.order !== 'shared-subject') return null;
  let and = quote - 1;
  while (and > cue.after && !joinsClause(items, and, quote)) and--;
  if (and <= cue.after) return null;
  const first = contentStart(items, cue, and);
  const last = lastWord(items, and - 1);
  const opener = (items[first] as Item).lower === 'that' ? 'that' : '';
  const subject = items[opener === 'that' ? first + 1 : first] as Item;
  if (last < first + SHORTEST || !(isNominal(subject) || subject.word === 'pronoun')) return null;
  if (!hasMainClause(items, opener === 'that' ? first + 1 : first, and)) return null;
  return { first, last, rest: null, position: 'after', opener };
}

/** "and" or "but" before "that", or with a verb of its own between it and the quoted words. */
function joinsClause(items: readonly Item[], at: number, quote: number): boolean {
  const { lower } = items[at] as Item;
  if (lower !== 'and' && lower !== 'but') return false;
  return itemAt(items, at + 1)?.lower === 'that' || hasFiniteVerb(items, at + 1, quote);
}

/** "said that safety was “the first concern” and that nobody had been hurt": the second clause. */
function secondThat(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
  ends: WeightTable,
): ReportedContent | null {
  const quote = items.findLastIndex(({ word }) => word === 'quote');
  const joined = secondAnd(items, quote);
  if (joined < 0) return null;
  const first = joined + 1;
  const end = lastWord(items, items.length - 1);
  if (itemAt(items, first)?.lower !== 'that' || first >= end) return null;
  const last = lastWord(items, contentEnd(items, cue, cues, first, end, ends));
  return last > first ? { first, last, rest: null, position: 'after', opener: 'that' } : null;
}

/** So far behind the quoted words the rest of their own clause goes on: "would “never” resign and that". */
const LONGEST_REST = 8;

/** The conjunction before the "that" of a second clause; -1 where none is. */
function secondAnd(items: readonly Item[], quote: number): number {
  for (let at = quote + 1; at <= quote + LONGEST_REST; at++) {
    const item = itemAt(items, at);
    if (!item || item.text === ';' || item.word === 'relative') return -1;
    if (item.word === 'conjunction' && itemAt(items, at + 1)?.lower === 'that') return at;
  }
  return -1;
}

/** "A deal was “near,” she said, and the offer would stay": goes on with a clause of which the quoted words are but a part. */
function behind(
  items: readonly Item[],
  cue: CueCandidate,
  cues: readonly CueCandidate[],
): ReportedContent | null {
  const comma = cue.after;
  if (cue.order !== 'subject-verb' || itemAt(items, comma)?.text !== ',') return null;
  // "as Hill once said, and"
  const left = itemAt(items, cue.first - 1);
  if (left?.text !== ',' && left?.word !== 'quote') return null;
  const last = lastWord(items, items.length - 1);
  if (comma + 2 >= last || items.findLastIndex(({ word }) => word === 'quote') > cue.first)
    return null;
  if (!hasFiniteVerb(items, 0, cue.first) || !goesOn(items, cues, comma, true)) return null;
  return { first: comma + 1, last, rest: null, position: 'around', opener: '' };
}
