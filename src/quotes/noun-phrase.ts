import type { QuoteLexicon } from './lexicon.ts';
import type { Item, WordClass } from './types.ts';

/** A noun phrase as inclusive item indexes; `head` is the last word of its core, before any apposition. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

const NOMINAL: ReadonlySet<WordClass> = new Set(['noun', 'name', 'number', 'determiner']);
const LINKS_LEFT = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'to',
  'behind',
  'near',
  'by',
  'against',
  'about',
]);
const LINKS_RIGHT = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on']);
/** Longest nickname in marks inside a name, with its marks. */
const LONGEST_NICKNAME = 16;
const LONGEST_APPOSITION = 45;

/** Whether a word can stand in a noun phrase. */
export function isNominal(item: Item | undefined): boolean {
  return item !== undefined && NOMINAL.has(item.word);
}

/** Reads the noun phrase that ends at `last`, leftwards; null when no word there can be one. */
export function phraseEndingAt(
  items: readonly Item[],
  last: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  const end = items[last];
  if (!end) return null;
  if (end.word === 'pronoun') return { first: pronounStart(items, last), last, head: last };
  if (end.word === 'object') return null;
  if (end.text === ')') return phraseWithBrackets(items, last, lexicon);
  if (!isNominal(end)) return null;
  let first = last;
  while (first > 0) {
    const step = stepLeft(items, first, last, lexicon);
    if (step === 0) break;
    first -= step;
  }
  first = dropOpening(items, first, last, lexicon);
  return { first, last, head: last };
}

/** "Trump and he said": a name joined to the pronoun. */
function pronounStart(items: readonly Item[], at: number): number {
  return items[at - 1]?.lower === 'and' && items[at - 2]?.word === 'name' ? at - 2 : at;
}

/** How many items further left the phrase reaches: 0 at its start. */
function stepLeft(
  items: readonly Item[],
  first: number,
  last: number,
  lexicon: QuoteLexicon,
): number {
  const here = items[first] as Item;
  const left = items[first - 1] as Item;
  const beyond = items[first - 2];
  if (here.word === 'determiner' && isNominal(left) && left.word !== 'determiner') return 0;
  if (left.word === 'determiner') {
    if (
      here.word === 'determiner' &&
      !/^(?:all|both|half|some|many|most|such|one|the|other|another|these|those|few|several)$/.test(
        left.lower,
      )
    )
      return 0;
    return 1;
  }
  if (left.word === 'noun' || left.word === 'number') {
    if (lexicon.calendar.has(left.lower) && here.word === 'name') return 0;
    return 1;
  }
  if (left.word === 'name') {
    if (lexicon.calendar.has(left.lower) && here.word !== 'noun') return 0;
    return 1;
  }
  if (left.word === 'possessive') return isNominal(beyond) ? 1 : 0;
  if (left.word === 'adverb') {
    // "the newly elected mayor"
    return here.word === 'noun' && beyond?.word === 'determiner' ? 1 : 0;
  }
  if (left.word === 'quote')
    return beyond?.word === 'name' &&
      here.word === 'name' &&
      left.end - left.start <= LONGEST_NICKNAME
      ? 1
      : 0;
  if (left.word === 'preposition')
    return LINKS_LEFT.has(left.lower) && beyond && isNominalCore(beyond) ? 1 : 0;
  if (left.word === 'conjunction')
    return /^(?:and|or|&)$/.test(left.lower) &&
      beyond &&
      isNominalCore(beyond) &&
      coordinates(items, first, last)
      ? 1
      : 0;
  if (/^[.\-–/&'’]$/.test(left.text))
    return beyond && beyond.end === left.start && isNominal(beyond) ? 1 : 0;
  if (left.text === ',') return listComma(items, first, lexicon) ? 1 : 0;
  if (left.text === ')') {
    const open = openBracket(items, first - 1);
    return open > 0 && isNominal(items[open - 1]) ? first - open : 0;
  }
  if (left.word === 'verb' && /(?:ing|ed)$/.test(left.lower) && beyond?.word === 'determiner')
    return 1;
  return 0;
}

function isNominalCore(item: Item): boolean {
  return (
    item.word === 'noun' || item.word === 'name' || item.word === 'number' || item.text === ')'
  );
}

/** "Ohio and Trump said" joins only likes: a name after a name, a noun after a noun. */
function coordinates(items: readonly Item[], first: number, last: number): boolean {
  const before = (items[first - 2] as Item).word;
  const here = (items[first] as Item).word;
  return (
    before === here ||
    here === 'determiner' ||
    (here === 'name' && last === first) ||
    before === 'name'
  );
}

/** "Crane, Kibbe and others": a comma inside a list of names; "Smith, Jr." and "Smith, R-Ohio". */
function listComma(items: readonly Item[], first: number, lexicon: QuoteLexicon): boolean {
  const here = items[first] as Item;
  const before = items[first - 2];
  if (!before || before.word !== 'name') return false;
  if (/^(?:Jr|Sr|Jr\.|Sr\.|R|D|Inc|Inc\.|LLC|Ltd|Ltd\.)$/.test(here.text)) return true;
  const after = items[first + 1];
  return here.word === 'name' && after?.lower === 'and' && !lexicon.calendar.has(before.lower);
}

function openBracket(items: readonly Item[], close: number): number {
  for (let at = close - 1; at >= 0 && close - at < 12; at--) {
    if ((items[at] as Item).text === '(') return at;
    if ((items[at] as Item).text === ')') return -1;
  }
  return -1;
}

/** "Rep. Smith (D-N.Y.)": the phrase before the bracket, with it. */
function phraseWithBrackets(
  items: readonly Item[],
  last: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  const open = openBracket(items, last);
  if (open < 1) return null;
  const inner = phraseEndingAt(items, open - 1, lexicon);
  return inner ? { first: inner.first, last, head: inner.head } : null;
}

/** Leaves out what belongs to the sentence, not to the speaker: "In Iowa Trump", "In an interview Merkel". */
function dropOpening(
  items: readonly Item[],
  from: number,
  last: number,
  lexicon: QuoteLexicon,
): number {
  let first = from;
  while (
    first < last &&
    /^(?:preposition|conjunction|possessive|punctuation|adverb)$/.test((items[first] as Item).word)
  )
    first++;
  const before = items[first - 1];
  if (before?.word === 'verb') return lastName(items, first, last, lexicon);
  if (before?.word !== 'preposition') return first;
  const opens =
    first - 1 === 0 ||
    (items[first - 2] as Item).word === 'punctuation' ||
    (items[first - 2] as Item).word === 'conjunction';
  if (!opens) return lastName(items, first, last, lexicon);
  return lastName(items, first, last, lexicon);
}

/** "In an interview Merkel", "told a story Kennedy": the speaker starts at the last determiner, or at a name after a plain noun. */
function lastName(
  items: readonly Item[],
  first: number,
  last: number,
  lexicon: QuoteLexicon,
): number {
  for (let at = last; at > first; at--) {
    const here = items[at] as Item;
    const left = items[at - 1] as Item;
    if (here.word === 'determiner' && isNominalCore(left)) return at;
    if (
      here.word === 'name' &&
      left.word === 'noun' &&
      !lexicon.roles.has(left.lower) &&
      !lexicon.titles.has(left.lower)
    )
      return at;
  }
  return first;
}

/**
 * Reads a subject with apposition that ends just before the comma, bracket or dash at `mark`:
 * "Jane Hill, a teacher from Ames, Iowa," or "Hill, meanwhile,". Null when no noun phrase opens it.
 */
export function phraseBeforeApposition(
  items: readonly Item[],
  mark: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  const sign = (items[mark] as Item).text;
  if (!/^[,—–-]+$/.test(sign)) return null;
  let best: NounPhrase | null = null;
  let verbs = 0;
  for (let at = mark - 1; at > 0 && mark - at < LONGEST_APPOSITION; at--) {
    const item = items[at] as Item;
    // "a historian who attended the session", "one of the states suing": no verb of the sentence itself.
    if (item.word === 'relative' || item.lower === 'whose') verbs = 0;
    else if (item.word === 'auxiliary' || (item.word === 'verb' && !/(?:ing|ed)$/.test(item.lower)))
      verbs++;
    if (/^[!?;:]$/.test(item.text)) break;
    if (item.text !== sign) continue;
    const opening = items[at + 1] as Item;
    if (verbs > 0 && !opensModifier(opening)) break;
    verbs = 0;
    const phrase = phraseEndingAt(items, at - 1, lexicon);
    if (!phrase || !canHaveApposition(items, phrase, opening, lexicon)) continue;
    const participle =
      (opening.word === 'adverb' && !isNominal(items[at + 2])) ||
      /(?:ing|ed)$/.test(opening.lower) ||
      (opening.word === 'preposition' && opening.lower !== 'of') ||
      opening.word === 'subordinator';
    best = { first: phrase.first, last: participle ? phrase.last : mark - 1, head: phrase.head };
  }
  return best;
}

/** A clause that may stand between commas after a name: who …, citing …, when asked …. */
function opensModifier(item: Item): boolean {
  return (
    item.word === 'relative' ||
    item.word === 'subordinator' ||
    item.lower === 'whose' ||
    item.word === 'preposition' ||
    /(?:ing|ed)$/.test(item.lower)
  );
}

function canHaveApposition(
  items: readonly Item[],
  phrase: NounPhrase,
  opening: Item,
  lexicon: QuoteLexicon,
): boolean {
  const head = items[phrase.head] as Item;
  const before = items[phrase.first - 1];
  if (lexicon.calendar.has(head.lower) || head.word === 'determiner' || head.word === 'number')
    return false;
  // "With 50 days until the election, Jane Hill, an adviser," starts at the name; "his wife, Jane Hill," does not.
  if (head.word === 'noun' && opening.word === 'name' && !lexicon.roles.has(head.lower))
    return false;
  if (!before) return true;
  return before.word !== 'preposition' && before.word !== 'verb' && !isNominal(before);
}

/** Reads the noun phrase that starts at `from` with its apposition, rightwards: "said Jane Hill, a teacher from Ames". */
export function phraseStartingAt(
  items: readonly Item[],
  from: number,
  lexicon: QuoteLexicon,
): NounPhrase | null {
  let at = from;
  while (at < items.length) {
    const item = items[at] as Item;
    const left = items[at - 1] as Item;
    if (item.word === 'pronoun' && at === from) {
      at++;
      break;
    }
    if (item.word === 'object' && at === from) break;
    if (isNominal(item)) {
      if (at > from && lexicon.calendar.has(item.lower) && !/^(?:of|determiner)$/.test(left.lower))
        break;
      if (
        at > from &&
        item.word === 'determiner' &&
        left.word !== 'preposition' &&
        left.word !== 'conjunction' &&
        left.word !== 'determiner'
      )
        break;
      at++;
      continue;
    }
    if (at === from) break;
    const next = items[at + 1];
    if (item.word === 'possessive') at++;
    else if (
      /^[.\-–/&'’]$/.test(item.text) &&
      left.end === item.start &&
      next &&
      (next.start === item.end || item.text === '.')
    ) {
      if (
        item.text === '.' &&
        !/^(?:[A-Z]|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Jr|Sr|Lt|Col|Prof|Rev|Hon|Capt|Maj|Sgt|St)$/.test(
          left.text,
        )
      )
        break;
      at++;
    } else if (
      item.word === 'preposition' &&
      LINKS_RIGHT.has(item.lower) &&
      isNominal(next) &&
      !lexicon.calendar.has(next?.lower ?? '') &&
      !isOccasion(items, at, lexicon)
    )
      at++;
    else if (
      item.word === 'conjunction' &&
      item.lower !== 'but' &&
      next &&
      isNominal(next) &&
      !subjectFollows(items, at + 1)
    )
      at++;
    else if (item.word === 'quote' && next?.word === 'name' && left.word === 'name') at++;
    else if (item.text === '(') {
      const close = closeBracket(items, at);
      if (close < 0) break;
      at = close + 1;
    } else break;
  }
  if (at === from) return null;
  let last = at - 1;
  while (
    last > from &&
    !isNominal(items[last]) &&
    (items[last] as Item).text !== ')' &&
    (items[last] as Item).word !== 'possessive'
  )
    last--;
  const head = last;
  const apposition = appositionEnd(items, last + 1, lexicon);
  return { first: from, last: apposition > 0 ? apposition : last, head };
}

/** "said X in an interview", "told reporters at a rally": the place of speaking is no part of the speaker. */
function isOccasion(items: readonly Item[], preposition: number, lexicon: QuoteLexicon): boolean {
  const word = (items[preposition] as Item).lower;
  if (word !== 'in' && word !== 'at' && word !== 'with' && word !== 'on') return false;
  for (let at = preposition + 1; at < Math.min(items.length, preposition + 6); at++) {
    const item = items[at] as Item;
    if (!isNominal(item) && item.word !== 'possessive') return false;
    if (lexicon.media.has(item.lower)) return true;
  }
  return false;
}

function subjectFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const word = (items[at] as Item).word;
    if (word === 'verb' || word === 'auxiliary') return true;
    if (!isNominal(items[at])) return false;
  }
  return false;
}

function closeBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < items.length && at - open < 12; at++)
    if ((items[at] as Item).text === ')') return at;
  return -1;
}

/** Last item of the apposition that the comma at `comma` opens; 0 when there is none. */
function appositionEnd(items: readonly Item[], comma: number, lexicon: QuoteLexicon): number {
  if (items[comma]?.text !== ',') return 0;
  const opening = items[comma + 1];
  if (!opening || lexicon.calendar.has(opening.lower)) return 0;
  const relative = opening.lower === 'who' || opening.lower === 'whose';
  if (!relative && !opensApposition(items, comma + 1)) return 0;
  let at = comma + 1;
  let inRelative = relative;
  for (; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.word === 'quote' && !relative) break;
    if (/^[.!?;:]$/.test(item.text) && at > comma + 1) break;
    if (item.word === 'relative' || item.lower === 'whose') inRelative = true;
    const finite =
      item.word === 'auxiliary' || (item.word === 'verb' && !/(?:ing|ed)$/.test(item.lower));
    // "According to the agency, the mayor said …": a sentence of its own follows, no apposition.
    if (finite && !inRelative) return 0;
    if (item.text !== ',' || relative) continue;
    const next = items[at + 1];
    inRelative = false;
    if (
      !next ||
      next.word === 'quote' ||
      !(isNominal(next) || next.lower === 'who' || next.lower === 'whose')
    )
      break;
    if (next.lower === 'who' || next.lower === 'whose') inRelative = true;
  }
  let last = at - 1;
  while (last > comma && (items[last] as Item).text === ',') last--;
  return last > comma ? last : 0;
}

/** ", a teacher", ", 45", ", now a consultant", ", of Ames"; not ", summing up". */
function opensApposition(items: readonly Item[], at: number): boolean {
  const opening = items[at] as Item;
  if (/ing$/.test(opening.lower) && opening.word !== 'name') return false;
  if (isNominal(opening)) return true;
  return (opening.word === 'adverb' || opening.lower === 'of') && isNominal(items[at + 1]);
}
