import type { QuoteLexicon } from './lexicon.ts';
import type { Item, WordClass } from './types.ts';

/** WHO and US are names in a text that is not all capitals. */
const ACRONYM = /^[A-Z]{2,}$/;
/** Endings of verb forms that no list knows: "apologised", "plucking". */
const VERBAL_ENDING = /^[a-z]{3,}(?:ised|ized|ises|izes|[^aeiou]ed)$/;

/** Gives each word of a sentence a coarse class, from closed lists, verb forms, capitals and the class of the word before. */
export function classifyWords(items: readonly Item[], lexicon: QuoteLexicon): void {
  const titled = isTitleCase(items, lexicon);
  const shouted = items.every(({ form, text }) => form !== 'small' || text.length < 2);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.word === 'quote') continue;
    item.word =
      titled && isTitledVerb(items, at, lexicon)
        ? 'verb'
        : !shouted && ACRONYM.test(item.text)
          ? 'name'
          : classify(items, at, lexicon);
  }
}

function classify(items: readonly Item[], at: number, lexicon: QuoteLexicon): WordClass {
  const { text, lower, form } = items[at] as Item;
  const previous = at > 0 ? (items[at - 1] as Item) : null;
  const next = items[at + 1] ?? null;
  if (form === 'digit') return 'number';
  if ((text[0] === "'" || text[0] === '’') && /^['’]s?$/.test(lower)) {
    if (lower.length === 1)
      return previous && /s$/i.test(previous.text) ? 'possessive' : 'punctuation';
    return previous?.word === 'pronoun' || previous?.word === 'relative'
      ? 'auxiliary'
      : 'possessive';
  }
  if (form === 'mark') return 'punctuation';
  const capital = form === 'capital';
  const starts = capital && startsSentence(items, at);
  const closed = lexicon.functionWords.get(lower);
  if (
    closed &&
    !(capital && !starts && (isPartOfName(text, previous, next) || isBareName(closed, previous)))
  )
    return closed;
  if (lower === 'her')
    return next && isWritten(next) && !lexicon.functionWords.has(next.lower)
      ? 'determiner'
      : 'object';
  if (capital && !starts) return 'name';
  if (capital && next && next.form === 'capital' && !isVerbForm(lower, lexicon)) return 'name';
  if (lower === 'once' && previous && isNameOrNoun(previous)) return 'adverb';
  if (isHyphenated(items, at)) return capital ? 'name' : 'noun';
  if (isVerbForm(lower, lexicon)) {
    if (capital && starts && lexicon.inverted.has(lower)) return 'verb';
    if (capital && !/(?:ing|ed)$/.test(lower)) return 'name';
    return verbOrNoun(items, at, lexicon);
  }
  if (lexicon.adverbs.has(lower) || (/ly$/.test(lower) && !lexicon.notAdverbs.has(lower)))
    return 'adverb';
  return capital ? 'name' : 'noun';
}

/** A piece of "state-of-the-state". */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const { start, end } = items[at] as Item;
  const left = items[at - 1];
  const right = items[at + 1];
  return (left?.text === '-' && left.end === start) || (right?.text === '-' && right.start === end);
}

/** "Minister Calls Plan ‘Absurd’": every longer word has a capital. */
function isTitleCase(items: readonly Item[], lexicon: QuoteLexicon): boolean {
  let big = 0;
  for (const { text, lower, form } of items) {
    if (
      text.length < 4 ||
      lexicon.functionWords.has(lower) ||
      (form !== 'capital' && form !== 'small')
    )
      continue;
    if (form !== 'capital') return false;
    big++;
  }
  return big >= 3;
}

/** In a title-case headline capitals tell nothing: a form that can be a cue after a name is read as one. */
function isTitledVerb(items: readonly Item[], at: number, lexicon: QuoteLexicon): boolean {
  if (at === 0) return false;
  const { lower } = items[at] as Item;
  const cue = lexicon.cueVerbs.get(lower);
  return (
    cue !== undefined &&
    cue.precision >= 0.3 &&
    !lexicon.roles.has(lower) &&
    (/s$|ed$|^said$|ing$/.test(lower) || !lexicon.verbsOrNouns.has(lower))
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
  return previous?.word === 'quote' && (closed === 'auxiliary' || closed === 'preposition');
}

function isPartOfName(text: string, previous: Item | null, next: Item | null): boolean {
  return (
    text.length > 1 && (previous?.word === 'name' || (next !== null && next.form === 'capital'))
  );
}

function startsSentence(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const word = (items[before] as Item).word;
    if (word !== 'punctuation') return false;
    if (/^[:;—–]$/.test((items[before] as Item).text)) return before < at - 1;
  }
  return true;
}

function isVerbForm(lower: string, lexicon: QuoteLexicon): boolean {
  return (
    lexicon.verbForms.has(lower) ||
    (VERBAL_ENDING.test(lower) && !lexicon.roles.has(lower) && !lexicon.notVerbs.has(lower))
  );
}

/** Tells "he claims", "officials report" and "Trump plans to" from "his claims", "a report" and "tax plans". */
function verbOrNoun(items: readonly Item[], at: number, lexicon: QuoteLexicon): WordClass {
  const { lower } = items[at] as Item;
  const next = items[at + 1] ?? null;
  let before = at - 1;
  while (before >= 0 && (items[before] as Item).word === 'adverb') before--;
  const previous = before >= 0 ? (items[before] as Item) : null;
  // "KPA managing director Ruth Wanjala"
  if (/ing$/.test(lower) && previous?.word === 'name' && lexicon.roles.has(next?.lower ?? ''))
    return 'noun';
  const surelyVerb = lexicon.verbs.has(lower) && !lexicon.verbsOrNouns.has(lower);
  if (!previous) return surelyVerb || /ing$/.test(lower) ? 'verb' : 'noun';
  const nextNominal =
    next !== null && ['noun', 'name'].includes(roughClass(next, lexicon)) && next.word !== 'quote';
  switch (previous.word) {
    case 'determiner':
    case 'number':
      if (
        surelyVerb &&
        !nextNominal &&
        /^(?:some|many|several|most|all|both|others|few|one|another|these|those)$/.test(
          previous.lower,
        )
      )
        return 'verb';
      if (
        surelyVerb &&
        !/(?:ed|ing|en)$/.test(lower) &&
        /^(?:said|says|told|wrote|tells)$/.test(lower)
      )
        return 'verb';
      return previous.word === 'number' && surelyVerb && !nextNominal ? 'verb' : 'noun';
    case 'possessive':
      return surelyVerb && /^(?:said|says|told|wrote)$/.test(lower) ? 'verb' : 'noun';
    case 'auxiliary':
    case 'pronoun':
    case 'relative':
    case 'quote':
      return 'verb';
    case 'preposition':
      if (previous.lower === 'to') return 'verb';
      return /ing$/.test(lower) && !nextNominalNoun(next, lexicon)
        ? 'verb'
        : surelyVerb && /ing$/.test(lower)
          ? 'verb'
          : 'noun';
    case 'name':
    case 'noun':
      if (surelyVerb) return isCompound(items, before, lower, lexicon) ? 'noun' : 'verb';
      return agrees(previous, lower, next, lexicon) || endsQuotePhrase(items, at, lexicon)
        ? 'verb'
        : 'noun';
    case 'conjunction':
    case 'punctuation':
    case 'object':
    case 'verb':
      if (surelyVerb || /ing$/.test(lower)) return 'verb';
      return previous.word !== 'verb' && opensComplement(next, lexicon) ? 'verb' : 'noun';
    default:
      return surelyVerb ? 'verb' : 'noun';
  }
}

function nextNominalNoun(next: Item | null, lexicon: QuoteLexicon): boolean {
  return next !== null && roughClass(next, lexicon) === 'noun';
}

/** "at a campaign stop": a base form after a determiner and a singular noun. */
function isCompound(
  items: readonly Item[],
  before: number,
  lower: string,
  lexicon: QuoteLexicon,
): boolean {
  const previous = items[before] as Item;
  if (
    previous.word !== 'noun' ||
    /s$/.test(previous.lower) ||
    items[before - 1]?.word !== 'determiner'
  )
    return false;
  if ((lexicon.cueVerbs.get(lower)?.precision ?? 0) > 0.85 || lexicon.samePast.has(lower))
    return false;
  return isVerbForm(`${lower}s`, lexicon);
}

/** "officials report that", "the ministry reports:", "Mr Hill claims the": number of the noun and what follows fit a verb. */
function agrees(previous: Item, lower: string, next: Item | null, lexicon: QuoteLexicon): boolean {
  if (/ed$|ing$/.test(lower)) return true;
  // "MSNBC host Chris Matthews" has no verb in it.
  if (lexicon.roles.has(lower) && next && next.form === 'capital') return false;
  const plural = previous.word === 'noun' && /[^s]s$/.test(previous.lower);
  const third = /s$/.test(lower);
  if (plural === third && previous.word === 'noun' && !lexicon.samePast.has(lower)) return false;
  return opensComplement(next, lexicon);
}

function opensComplement(next: Item | null, lexicon: QuoteLexicon): boolean {
  if (!next) return false;
  if (next.word === 'quote' || /^[:]$/.test(next.text)) return true;
  if (next.lower === 'her' || next.lower === 'to' || next.lower === 'for') return true;
  const rough = roughClass(next, lexicon);
  return ['determiner', 'pronoun', 'object', 'relative', 'subordinator', 'name', 'adverb'].includes(
    rough,
  );
}

/** The class a word has on its own, before its neighbours are looked at. */
function roughClass(item: Item, lexicon: QuoteLexicon): WordClass {
  if (item.word === 'quote') return 'quote';
  const closed = lexicon.functionWords.get(item.lower);
  if (closed) return closed;
  if (item.form === 'mark') return 'punctuation';
  if (item.form === 'capital') return 'name';
  if (lexicon.adverbs.has(item.lower)) return 'adverb';
  if (lexicon.verbs.has(item.lower)) return 'verb';
  return 'noun';
}

/** "“…,” the Saudis state in the paper": a noun phrase and nothing else between quoted words and a form that can be a cue. */
function endsQuotePhrase(items: readonly Item[], at: number, lexicon: QuoteLexicon): boolean {
  if ((lexicon.cueVerbs.get((items[at] as Item).lower)?.precision ?? 0) < 0.4) return false;
  for (let left = at - 1; left >= 0 && at - left < 7; left--) {
    const { word, text } = items[left] as Item;
    if (word === 'quote') return true;
    if (word === 'verb' || word === 'auxiliary' || (word === 'punctuation' && text !== ','))
      return false;
  }
  return false;
}
