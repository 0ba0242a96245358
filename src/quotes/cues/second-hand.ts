import { type Item, itemAt } from '../clauses/item.ts';
import { type NounPhrase, phraseUpTo } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import type { CueVerb } from '../words/lexical-entry.ts';
import { LIST } from '../words/rule-words.ts';
import type { CueCandidate } from './cue-candidate.ts';

/** Who is quoted, and the verb that tells so. */
export interface QuotedAs {
  readonly phrase: NounPhrase;
  readonly verb: number;
}

const BE: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
/** So far before "as" the verb may stand. */
const LONGEST = 30;

/** "The agency quoted the minister, Jane Hill, as saying": whom it quotes, where "as" stands at an item; null for "Hill was quoted as saying". */
export function quotedAs(items: readonly Item[], as: number): QuotedAs | null {
  if (itemAt(items, as)?.lower !== 'as') return null;
  const verb = quotingVerb(items, as);
  if (verb < 0 || verb + 1 === as) return null;
  const object = itemAt(items, verb + 1) as Item;
  if (object.word === 'object') {
    const at = verb + 1;
    return { phrase: { first: at, last: at, head: at }, verb };
  }
  const phrase = phraseStartingAt(items, verb + 1);
  if (!phrase || phrase.head >= as) return null;
  let last = Math.min(phrase.last, as - 1);
  while ((items[last] as Item).text === ',') last--;
  return { phrase: phraseUpTo(phrase, last), verb };
}

/** The verb that quotes somebody before "as", or -1. */
function quotingVerb(items: readonly Item[], as: number): number {
  for (let at = as - 1; at >= 0 && as - at <= LONGEST; at--) {
    const { word, text, entry } = items[at] as Item;
    if (word === 'quote' || text === ';' || text === ':') return -1;
    if (entry.isIn(LIST.quotes)) return BE.has(itemAt(items, at - 1)?.lower ?? '') ? -1 : at;
  }
  return -1;
}

/** "saying" with whom the words before "as" quote; `first` is where they begin. */
export function readQuotedAs(
  at: number,
  { lemma, lists, precision, quoting, group }: CueVerb,
  source: NounPhrase,
  first: number,
): CueCandidate {
  const saying = { verb: at, cueFirst: at, cueLast: at, lemma, lists, precision, quoting, group };
  const place = { order: 'participle' as const, first, last: at, after: at + 1, finite: false };
  return { ...saying, ...place, source, passive: false, negated: false };
}

/** From "reported" to "told" in "was reported to have told". */
const HAVE_SAID = 3;

/** "was reported to have told the meeting": whether what counts is the verb behind "to have". */
export function isHearsay(items: readonly Item[], { verb, passive }: CueCandidate): boolean {
  if (!passive || itemAt(items, verb + 1)?.lower !== 'to') return false;
  if (itemAt(items, verb + 2)?.lower !== 'have') return false;
  return itemAt(items, verb + HAVE_SAID)?.entry.cue?.group === 'speech';
}

/** A verb as its subject is told by the hearsay before it, when it stands right behind that. */
export function saidToHave(said: CueCandidate, hearsay: CueCandidate): CueCandidate {
  const { source, first, verb } = hearsay;
  if (!source || said.verb !== verb + HAVE_SAID) return said;
  return { ...said, source, first, cueFirst: said.verb, order: 'subject-verb' };
}
