import { type Item, itemAt } from '../clauses/item.ts';
import { leadingApposition, leadingName } from '../phrases/leading-apposition.ts';
import { isNominal } from '../phrases/nominal.ts';
import { type NounPhrase, phraseFrom } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { LIST, NO_LISTS } from '../words/rule-words.ts';
import { beOfView } from './attitude-cue.ts';
import { type CueCandidate, type CueKind, wordCue } from './cue-candidate.ts';
import { ATTITUDE } from './cue-verb.ts';

const NOUN = { order: 'noun', precision: 0.4, quoting: 0.3 } as const;
const ACCORDING: CueKind = {
  order: 'according-to',
  lemma: 'according to',
  lists: NO_LISTS,
  precision: 0.95,
  quoting: 0.3,
};

/** "Mr Hill's claim that …", "their words, “…”": a noun that reports, with its owner as source. */
export function readNoun(items: readonly Item[], at: number): CueCandidate | null {
  const be = beOfView(items, at);
  if (be > 0) return ofView(items, be, at);
  const next = itemAt(items, at + 1);
  const opens = next?.word === 'quote' || next?.lower === 'that' || /^[,:]$/.test(next?.text ?? '');
  const source = opens ? ownerBefore(items, at) : ownerBehind(items, at);
  if (!source) return null;
  const { lower, entry } = items[at] as Item;
  const kind: CueKind = { ...NOUN, lemma: lower, lists: entry.lists };
  return wordCue(kind, at, at, source, Math.min(source.first, at), Math.max(source.last, at));
}

/** Whose the noun at `at` is: "Mr Hill's claim", "his recent false claim". */
export function ownerBefore(items: readonly Item[], at: number): NounPhrase | null {
  let left = at - 1;
  while (left > 0 && at - left <= LONGEST_MODIFIER && isModifier(items[left] as Item)) left--;
  const owner = itemAt(items, left);
  if (owner?.word === 'possessive') return phraseEndingAt(items, left - 1);
  return owner && OWNERS.has(owner.lower) ? { first: left, last: left, head: left } : null;
}

const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their', 'its', 'my', 'our']);
/** So many items may stand between an owner and the noun. */
const LONGEST_MODIFIER = 5;

function isModifier({ word, text }: Item): boolean {
  return word === 'noun' || text === '-';
}

/** "the claim by a lawyer that" */
function ownerBehind(items: readonly Item[], at: number): NounPhrase | null {
  if (itemAt(items, at + 1)?.lower !== 'by') return null;
  const source = phraseStartingAt(items, at + 2, false);
  return source && itemAt(items, source.last + 1)?.lower === 'that' ? source : null;
}

/** "In the words of Jane Hill, “…”": who is quoted; null where no name or noun follows. */
export function inWordsOf(items: readonly Item[], words: number): CueCandidate | null {
  if (items[words]?.lower !== 'words' || itemAt(items, words + 1)?.lower !== 'of') return null;
  if (itemAt(items, words - 1)?.lower !== 'the' || itemAt(items, words - 2)?.lower !== 'in')
    return null;
  const source = phraseStartingAt(items, words + 2, false);
  const cue = { ...ACCORDING, lemma: 'in the words of', quoting: 0.9 };
  return source && wordCue(cue, words - 2, words + 1, source, words - 2, source.last);
}

/** "The bench was of the view that" */
function ofView(items: readonly Item[], be: number, at: number): CueCandidate | null {
  const source = phraseEndingAt(items, be - 1);
  const { lemma, lists, precision, quoting } = ATTITUDE;
  const kind: CueKind = { order: 'subject-verb', lemma, lists, precision, quoting };
  return source && wordCue(kind, be, at, source, source.first, at);
}

/** "according to the plan", "to a schedule seen by Reuters": that one tells something. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that']);
/** "according to officials", "per the ministry", "according to her"; null for "according to plan". */
export function accordingTo(
  items: readonly Item[],
  at: number,
  cueLast: number,
): CueCandidate | null {
  const source = sourceBehind(items, at, cueLast + 1);
  if (!source) return null;
  const named = ARTICLES.has(itemAt(items, source.first)?.lower ?? '');
  for (let word = source.first; !named && word <= source.head; word++) {
    const { entry, word: kind } = items[word] as Item;
    if (kind === 'preposition') break;
    const last = word === source.head || itemAt(items, word + 1)?.word === 'preposition';
    // "paid according to need" says nothing.
    if (last && entry.isIn(LIST.measure)) return null;
  }
  return wordCue(ACCORDING, at, cueLast, source, at, source.last);
}

function sourceBehind(items: readonly Item[], cue: number, first: number): NounPhrase | null {
  const next = itemAt(items, first);
  // not "according to her “plan”"
  if (next?.word === 'object' && itemAt(items, first + 1)?.word !== 'quote')
    return { first, last: first, head: first };
  // "according to that filing", "to charging papers", "to newly published figures"
  let noun = next?.lower === 'that' ? first + 1 : first;
  if (next?.word === 'adverb') noun++;
  if (itemAt(items, noun)?.word === 'verb' && isNominal(itemAt(items, noun + 1))) noun++;
  // "But according to Hill, a driver, prices fell"
  const leads = cue === 0 || (cue === 1 && items[0]?.word === 'conjunction');
  const opens = !leads && isBehindOpening(items, cue);
  const source = phraseStartingAt(items, noun, !leads && !opens);
  if (!source || !(leads || opens)) return source && phraseFrom(source, first);
  const named = itemAt(items, source.head)?.word === 'name';
  const behind = source.last + 1;
  const last = Math.max(
    named ? leadingApposition(items, behind) : 0,
    isRole(items, source) ? leadingName(items, behind) : 0,
  );
  if (opens && last === 0) {
    const apposed = phraseStartingAt(items, noun);
    return apposed && phraseFrom(apposed, first);
  }
  const further = leads
    ? Math.max(named ? 0 : pastPhrases(items, behind), descriptionEnd(items, behind))
    : 0;
  return { first, last: Math.max(source.last, last, further), head: source.head };
}

/** "In 2019, according to", "After the vote ended, according to": what stands before is no sentence of its own. */
function isBehindOpening(items: readonly Item[], cue: number): boolean {
  const { word, lower } = items[0] as Item;
  if (word !== 'preposition' && word !== 'subordinator' && !WHEN.has(lower)) return false;
  for (let at = 1; at < cue - 1; at++) if ((items[at] as Item).text === ',') return false;
  return itemAt(items, cue - 1)?.text === ',';
}

const WHEN: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

/** "the club's president", "the deputy harbour master of Cotonou" */
function isRole(items: readonly Item[], { first, head }: NounPhrase): boolean {
  let at = first;
  while (at < head && itemAt(items, at + 1)?.word !== 'preposition') at++;
  const { word, entry } = items[at] as Item;
  return word === 'noun' && entry.role !== null;
}

/** "a statement from the ministry on Monday,", "data for the first quarter,": the last item before the comma of the phrases that tell of a source from an item on; 0 where others stand between. */
function pastPhrases(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length && at - from < LONGEST_DESCRIPTION; at++) {
    const item = items[at] as Item;
    const { word, text } = item;
    if (text === ',') return at - 1;
    const inside = isNominal(item) || word === 'possessive' || word === 'adverb' || text === '.';
    if (!inside && word !== 'preposition') return 0;
  }
  return 0;
}

/** So many items may tell of a source: "documents obtained by Reuters". */
const LONGEST_DESCRIPTION = 24;

/** "According to documents seen by Hill, …", "to the ministry’s figures, which came out on Monday, …": the last item of what describes a source from an item on, before its comma; 0 without such. */
function descriptionEnd(items: readonly Item[], from: number): number {
  const apart = itemAt(items, from)?.text === ',';
  const at = apart ? from + 1 : from;
  const word = itemAt(items, at)?.word;
  if (word !== 'relative' && (apart || word !== 'verb')) return 0;
  for (let end = at + 1; end < items.length && end - at < LONGEST_DESCRIPTION; end++) {
    if (items[end]?.word === 'quote') return 0;
    if (items[end]?.text === ',') return end - 1;
  }
  return 0;
}
