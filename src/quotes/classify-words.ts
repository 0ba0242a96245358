import { type Item, itemAt } from './item.ts';
import type { LexicalEntry } from './lexical-entry.ts';
import type { WordClass } from './types.ts';

/** Gives each word of a sentence a coarse class, from closed lists, verb forms, capitals and the class of the word before. */
export function classifyWords(items: readonly Item[]): void {
  const titled = isTitleCase(items);
  let shouted: boolean | undefined;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.word === 'quote') continue;
    const { sure, acronym } = item.entry;
    if (titled && isTitledVerb(items, at)) item.word = 'verb';
    else if (sure !== null) item.word = sure;
    else {
      if (acronym) shouted ??= isShouted(items);
      item.word = acronym && !shouted ? 'name' : classify(items, at);
    }
  }
}

/** All in capitals, as headlines may be. */
function isShouted(items: readonly Item[]): boolean {
  return items.every(({ entry: { form, text } }) => form !== 'small' || text.length < 2);
}

/** The class of a word that its neighbours decide. */
function classify(items: readonly Item[], at: number): WordClass {
  const { entry } = items[at] as Item;
  const { text, lower } = entry;
  const previous = at > 0 ? (items[at - 1] as Item) : null;
  const next = at + 1 < items.length ? (items[at + 1] as Item) : null;
  if (entry.clitic) {
    if (lower.length === 1) return previous?.entry.endsInS ? 'possessive' : 'punctuation';
    return previous?.word === 'pronoun' || previous?.word === 'relative'
      ? 'auxiliary'
      : 'possessive';
  }
  const capital = entry.form === 'capital';
  const starts = capital && startsSentence(items, at);
  const { closed } = entry;
  if ((closed === 'adverb' || entry.adverbial) && isPlayer(items, at, previous)) return 'noun';
  if (
    closed &&
    !(capital && !starts && (isPartOfName(text, previous, next) || isBareName(closed, previous)))
  )
    return closed;
  if (lower === 'her')
    return next && isWritten(next) && !next.entry.closed ? 'determiner' : 'object';
  if (capital && !starts) return 'name';
  if (capital && next && next.form === 'capital' && !entry.verbForm) return 'name';
  if (lower === 'once' && previous && isNameOrNoun(previous)) return 'adverb';
  if (isHyphenated(items, at)) return capital ? 'name' : 'noun';
  if (entry.verbForm) {
    if (capital && entry.inverted) return 'verb';
    if (capital && !entry.endsInIng && !entry.endsInEd) return 'name';
    return verbOrNoun(items, at);
  }
  if (entry.adverbial) return starts && isNameInLy(entry, next) ? 'name' : 'adverb';
  return capital ? 'name' : 'noun';
}

/** "Jolly said": what no list of adverbs holds, right before a verb of speech that has no other subject. */
function isNameInLy({ adverb }: LexicalEntry, next: Item | null): boolean {
  return (
    !adverb && next !== null && (next.entry.inverted || (next.entry.cue?.precision ?? 0) > 0.8)
  );
}

/** "the centre-back", "the young forward": adverbs that name a player. */
function isPlayer(items: readonly Item[], at: number, previous: Item | null): boolean {
  const { entry, start } = items[at] as Item;
  if (previous === null) return false;
  if (previous.end === start && previous.text === '-')
    return itemAt(items, at - 2)?.word === 'noun' && itemAt(items, at - 2)?.end === previous.start;
  if (entry.role === null || previous.word !== 'determiner') return false;
  const next = itemAt(items, at + 1)?.entry;
  return next === undefined || next.verbForm || next.closed !== null || next.form === 'mark';
}

/** A piece of "state-of-the-state". */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at] as Item;
  const left = itemAt(items, at - 1);
  if (left !== undefined && left.end === start && left.text === '-') return true;
  const right = itemAt(items, at + 1);
  return right !== undefined && right.start === end && right.text === '-';
}

/** "Minister Calls Plan ‘Absurd’": every longer word has a capital. */
function isTitleCase(items: readonly Item[]): boolean {
  let big = 0;
  for (const item of items) {
    if (item.end - item.start < 4 || item.entry.closed || !isWritten(item)) continue;
    if (item.form !== 'capital') return false;
    big++;
  }
  return big >= 3;
}

/** In a title-case headline capitals tell nothing: a form that can be a cue after a name is read as one. */
function isTitledVerb(items: readonly Item[], at: number): boolean {
  if (at === 0) return false;
  const { lower, entry } = items[at] as Item;
  return (
    entry.cue !== null &&
    entry.cue.precision >= 0.3 &&
    entry.role === null &&
    (entry.endsInS || entry.endsInEd || entry.endsInIng || lower === 'said' || !entry.verbOrNoun)
  );
}

function isWritten({ form }: Item): boolean {
  return form === 'capital' || form === 'small';
}

function isNameOrNoun({ word }: Item): boolean {
  return word === 'name' || word === 'noun' || word === 'pronoun';
}

/** "“…,” Will wrote": a helping word with a capital right behind quoted words is a name. */
function isBareName(closed: WordClass, previous: Item | null): boolean {
  if (closed !== 'auxiliary' && closed !== 'preposition') return false;
  return previous !== null && previous.word === 'quote';
}

function isPartOfName(text: string, previous: Item | null, next: Item | null): boolean {
  if (next !== null && next.form === 'capital') return text.length > 1;
  return previous !== null && previous.word === 'name' && text.length > 1;
}

const PARTS_SENTENCE: ReadonlySet<string> = new Set([':', ';', '—', '–']);

function startsSentence(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = (items[before] as Item).word;
    if (word !== 'punctuation') return false;
    if (PARTS_SENTENCE.has((items[before] as Item).text)) return before < at - 1;
  }
  return true;
}

/** Who speaks may be no more than "some" or "both". */
const SOME: ReadonlySet<string> = new Set([
  'some',
  'many',
  'several',
  'most',
  'all',
  'both',
  'others',
  'few',
  'one',
  'another',
  'these',
  'those',
]);

/** Verbs whatever stands before them. */
const SAYS: ReadonlySet<string> = new Set(['said', 'says', 'told', 'wrote']);

/** Tells "he claims", "officials report" and "Trump plans to" from "his claims", "a report" and "tax plans". */
function verbOrNoun(items: readonly Item[], at: number): WordClass {
  const { lower, entry } = items[at] as Item;
  const gerund = entry.endsInIng;
  const next = itemAt(items, at + 1) ?? null;
  let before = at - 1;
  while (before >= 0 && (items[before] as Item).word === 'adverb') before--;
  const previous = before >= 0 ? (items[before] as Item) : null;
  // "KPA managing director Ruth Wanjala"
  const surelyVerb = entry.verb && !entry.verbOrNoun;
  if (!previous) return surelyVerb || gerund ? 'verb' : 'noun';
  if (gerund && previous.word === 'name' && next?.entry.role) return 'noun';
  switch (previous.word) {
    case 'determiner':
    case 'number':
      if (!surelyVerb) return 'noun';
      if ((previous.word === 'number' || SOME.has(previous.lower)) && !isRoughlyNominal(next))
        return 'verb';
      return lower === 'tells' || SAYS.has(lower) ? 'verb' : 'noun';
    case 'possessive':
      return surelyVerb && SAYS.has(lower) ? 'verb' : 'noun';
    case 'auxiliary':
    case 'pronoun':
    case 'relative':
    case 'quote':
      return 'verb';
    case 'preposition':
      if (previous.lower === 'to') return 'verb';
      return gerund && (surelyVerb || next === null || roughClass(next) !== 'noun')
        ? 'verb'
        : 'noun';
    case 'name':
    case 'noun':
      if (surelyVerb) return isCompound(items, before, entry) ? 'noun' : 'verb';
      return agrees(previous, entry, next) || endsQuotePhrase(items, at) ? 'verb' : 'noun';
    case 'conjunction':
    case 'punctuation':
    case 'object':
    case 'verb':
      if (surelyVerb || gerund) return 'verb';
      return previous.word !== 'verb' && opensComplement(next) ? 'verb' : 'noun';
    default:
      return surelyVerb ? 'verb' : 'noun';
  }
}

function isRoughlyNominal(item: Item | null): boolean {
  if (item === null) return false;
  const rough = roughClass(item);
  return rough === 'noun' || rough === 'name';
}

/** "at a campaign stop": a base form after a determiner and a singular noun. */
function isCompound(items: readonly Item[], before: number, entry: LexicalEntry): boolean {
  const previous = items[before] as Item;
  if (
    previous.word !== 'noun' ||
    previous.entry.endsInS ||
    itemAt(items, before - 1)?.word !== 'determiner'
  )
    return false;
  return (entry.cue?.precision ?? 0) <= 0.85 && !entry.samePast && entry.verbBase;
}

/** "officials report that", "the ministry reports:", "Mr Hill claims the": number of the noun and what follows fit a verb. */
function agrees(previous: Item, entry: LexicalEntry, next: Item | null): boolean {
  if (entry.endsInEd || entry.endsInIng) return true;
  // "MSNBC host Chris Matthews" has no verb in it.
  if (entry.role !== null && next?.form === 'capital') return false;
  const plural = previous.word === 'noun' && isPlural(previous);
  if (plural === entry.endsInS && previous.word === 'noun' && !entry.samePast) return false;
  return opensComplement(next);
}

/** "officials", not "congress". */
function isPlural({ lower, entry }: Item): boolean {
  return entry.endsInS && lower.length > 1 && !lower.endsWith('ss');
}

const COMPLEMENT: ReadonlySet<WordClass> = new Set([
  'determiner',
  'pronoun',
  'object',
  'relative',
  'subordinator',
  'name',
  'adverb',
]);

const OPENS_COMPLEMENT: ReadonlySet<string> = new Set(['her', 'to', 'for']);

function opensComplement(next: Item | null): boolean {
  if (!next) return false;
  if (next.word === 'quote' || next.text === ':' || OPENS_COMPLEMENT.has(next.lower)) return true;
  return COMPLEMENT.has(roughClass(next));
}

/** The class a word has on its own, before its neighbours are looked at. */
function roughClass({ word, form, entry }: Item): WordClass {
  if (word === 'quote') return 'quote';
  if (entry.closed) return entry.closed;
  if (form === 'mark') return 'punctuation';
  if (form === 'capital') return 'name';
  return entry.adverb ? 'adverb' : entry.verb ? 'verb' : 'noun';
}

/** "“…,” the Saudis state in the paper": a noun phrase and nothing else between quoted words and a form that can be a cue. */
function endsQuotePhrase(items: readonly Item[], at: number): boolean {
  if (((items[at] as Item).entry.cue?.precision ?? 0) < 0.4) return false;
  for (let left = at - 1; left >= 0 && at - left < 7; left--) {
    const { word, text } = items[left] as Item;
    if (word === 'quote') return true;
    if (word === 'verb' || word === 'auxiliary' || (word === 'punctuation' && text !== ','))
      return false;
  }
  return false;
}
