import { type Item, itemAt } from '../clauses/item.ts';
import { phraseBeforeApposition } from '../phrases/apposition.ts';
import { isNominal } from '../phrases/nominal.ts';
import { type NounPhrase, phraseUpTo } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { LIST } from '../words/rule-words.ts';
import {
  withExamples,
  withGivenName,
  withParticiple,
  withPlace,
  withRelative,
  withWork,
} from './modified-subject.ts';
import { beforeTime } from './time-before-verb.ts';

/** The subject of a verb; `cueFirst` is where its auxiliaries and adverbs begin. */
export interface Subject {
  readonly phrase: NounPhrase;
  readonly cueFirst: number;
  readonly relative: boolean;
}

/** "Speaking in Iowa, Clinton said": for a participle that opens the sentence, the phrase after the comma. */
export function followingSubject(items: readonly Item[], at: number): NounPhrase | null {
  if (at > 1) return null;
  for (let next = at + 1; next < Math.min(items.length, at + 25); next++) {
    const item = items[next] as Item;
    if (item.text === ',' && itemAt(items, next + 1)) return phraseStartingAt(items, next + 1);
  }
  return null;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'re", '’re']);
const NOT = new Set(['not', "n't", 'n’t']);

/** The auxiliaries and adverbs right before a verb, and what they tell. */
export function auxiliariesBefore(
  items: readonly Item[],
  at: number,
): { first: number; passive: boolean; negated: boolean } {
  let first = at;
  let passive = false;
  let negated = false;
  for (let left = at - 1; left >= 0; left--) {
    const { word, lower } = items[left] as Item;
    if (word === 'auxiliary') {
      if (BE.has(lower)) passive = true;
      if (NOT.has(lower)) negated = true;
    } else if (lower === 'never') negated = true;
    else if (word !== 'adverb') break;
    first = left;
  }
  return { first, passive, negated };
}

/** Items of a participle with quoted words behind it: "flanked by", "citing". */
const LONGEST_PARTICIPLE = 4;

/** "Hill, citing “hope,” said", "Reed, flanked by “heroes,” said": the comma before the participle whose quoted words stand at `quote`, or -1. */
function commaBeforeParticiple(items: readonly Item[], quote: number): number {
  if (itemAt(items, quote)?.word !== 'quote') return -1;
  for (let at = quote - 1; at > quote - 1 - LONGEST_PARTICIPLE && at > 0; at--) {
    const { word, entry } = items[at] as Item;
    const before = itemAt(items, at - 1);
    if (word === 'verb' && (entry.endsInIng || entry.endsInEd) && before?.text === ',')
      return isNominal(itemAt(items, at - 2)) ? at - 1 : -1;
    if (word === 'punctuation') return -1;
  }
  return -1;
}

/** "Hill, who has called it a “hoax,” said": the phrase that a clause describes which ends in quoted words, before a verb of speech. */
function describedUpTo(items: readonly Item[], quote: number, verb: Item): NounPhrase | null {
  if (!verb.entry.inverted && verb.entry.cue?.lemma !== 'tell') return null;
  for (let at = quote - 1; at > 1; at--) {
    const { word, text } = items[at] as Item;
    if (word === 'quote' || text === ',') return null;
    if (word !== 'relative') continue;
    if (itemAt(items, at - 1)?.text !== ',') return null;
    const phrase = phraseEndingAt(items, at - 2);
    return phrase && phraseUpTo(phrase, quote);
  }
  return null;
}

/** "Jane Hill, author of “The Nest,” said": the phrase with the apposition that ends in the title of a work. */
function describedByWork(items: readonly Item[], quote: number): NounPhrase | null {
  const before = itemAt(items, quote - 1);
  if (before?.word !== 'preposition' && !isNominal(before)) return null;
  return phraseBeforeApposition(items, quote);
}

/** The subject to the left of a verb: over auxiliaries and adverbs, with an apposition between commas. */
export function subjectOf(items: readonly Item[], at: number): Subject | null {
  let left = at - 1;
  while (left >= 0 && isSkipped(items[left] as Item)) left--;
  const cueFirst = left + 1;
  left = beforeTime(items, left);
  if (left < 0) return null;
  const item = items[left] as Item;
  if (item.entry.commaOrDash) {
    const apposed = withGivenName(items, left) ?? phraseBeforeApposition(items, left);
    const phrase = apposed ?? describedBehind(items, left) ?? afterLooseComma(items, left, at);
    if (!phrase) return null;
    return { phrase, cueFirst, relative: false };
  }
  if (item.word === 'relative') {
    if (item.lower === 'that' && !isNominal(itemAt(items, left - 1))) return null;
    return { phrase: { first: left, last: left, head: left }, cueFirst, relative: true };
  }
  if (item.word === 'possessive') return nameInS(items, left, at);
  if (item.word === 'quote') {
    const comma = commaBeforeParticiple(items, left);
    const phrase =
      comma > 0
        ? phraseEndingAt(items, comma - 1)
        : (describedUpTo(items, left, items[at] as Item) ??
          describedByWork(items, left) ??
          withWork(items, left));
    return phrase && { phrase, cueFirst, relative: false };
  }
  const modified =
    withParticiple(items, left) ?? withRelative(items, left) ?? withPlace(items, left);
  if (modified) return { phrase: modified, cueFirst, relative: false };
  const phrase = phraseEndingAt(items, left) ?? withReducedRelative(items, left);
  if (!phrase) return null;
  const before = itemAt(items, phrase.first - 1);
  const examples = before && withExamples(items, phrase);
  if (examples) return { phrase: examples, cueFirst, relative: false };
  // "told reporters he …" has its own subject; "spoke to reporters said" has not.
  if (
    before?.word === 'preposition' &&
    !OPENS_CLAUSE.has(before.lower) &&
    itemAt(items, phrase.last)?.word !== 'pronoun' &&
    phrase.first > 1
  ) {
    const joined = nameBehindAnd(items, phrase);
    return joined && { phrase: joined, cueFirst, relative: false };
  }
  return { phrase, cueFirst, relative: false };
}

/** Prepositions that may bring in a clause: "like Hill said", "until the mayor said". */
const OPENS_CLAUSE: ReadonlySet<string> = new Set(['like', 'since', 'until', 'till']);

/** "Moody's said", "Lloyd's itself said": a name that ends as a possessive does, right before a verb of speech. */
function nameInS(items: readonly Item[], last: number, verb: number): Subject | null {
  const apart = verb - 1 - last;
  if (apart > 1 || !(items[verb] as Item).entry.inverted) return null;
  if (apart === 1 && !(items[verb - 1] as Item).entry.isIn(LIST.floats)) return null;
  const phrase = phraseEndingAt(items, last - 1);
  return phrase && { phrase: phraseUpTo(phrase, last), cueFirst: last + 1, relative: false };
}

/** "asked for a photo and Clinton said": a clause of its own, where "and" joins a name to what is none. */
function nameBehindAnd(items: readonly Item[], { last, head }: NounPhrase): NounPhrase | null {
  let first = head;
  while (itemAt(items, first - 1)?.word === 'name') first--;
  if ((items[first] as Item).word !== 'name' || itemAt(items, first - 1)?.lower !== 'and')
    return null;
  return itemAt(items, first - 2)?.word === 'noun' ? { first, last, head } : null;
}

/** So far before its verb an aside may open. */
const LONGEST_ASIDE = 16;

/** "A report commissioned by the board, a copy of which was leaked, finds": who is told apart before the aside that ends at the comma. */
function describedBehind(items: readonly Item[], comma: number): NounPhrase | null {
  for (let at = comma - 1; at > 1 && comma - at < LONGEST_ASIDE; at--) {
    const { text, form, word } = items[at] as Item;
    if (text === ',') {
      const aside = itemAt(items, at + 1)?.word;
      if (aside !== 'determiner' && aside !== 'relative' && aside !== 'preposition') return null;
      const phrase = withParticiple(items, at - 1) ?? withRelative(items, at - 1);
      return phrase?.first === 0 ? phrase : null;
    }
    if (form === 'mark' && word !== 'possessive') return null;
  }
  return null;
}

/** "Gov. John Kasich (R-OH), said": a comma that nothing opened, before a verb that always reports. */
function afterLooseComma(items: readonly Item[], comma: number, verb: number): NounPhrase | null {
  if (!(items[verb] as Item).entry.inverted || isNominal(itemAt(items, verb + 1))) return null;
  const phrase = phraseEndingAt(items, comma - 1);
  const before = itemAt(items, (phrase?.first ?? 0) - 1)?.word;
  // "thanked the city, then added"
  if (before === 'verb' && verb - comma > 1) return null;
  return before === 'preposition' ? null : phrase;
}

/** "all the experts I interviewed said" */
function withReducedRelative(items: readonly Item[], verb: number): NounPhrase | null {
  if (itemAt(items, verb)?.word !== 'verb' || itemAt(items, verb - 1)?.word !== 'pronoun')
    return null;
  const phrase = isNominal(itemAt(items, verb - 2)) ? phraseEndingAt(items, verb - 2) : null;
  return phrase ? phraseUpTo(phrase, verb) : null;
}

/** What may stand between a subject and its verb: "she herself said", "they all said", "she once said". */
function isSkipped({ word, entry }: Item): boolean {
  return word === 'auxiliary' || word === 'adverb' || entry.isIn(LIST.floats);
}
