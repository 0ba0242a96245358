import { type Item, itemAt } from '../clauses/item.ts';
import { LIST } from '../words/rule-words.ts';
import { openBracket } from './brackets.ts';
import { isNominal } from './nominal.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { phraseEndingAt } from './phrase-ending-at.ts';
import { beforeWork } from './titled-work.ts';

const LONGEST_APPOSITION = 45;
const STOPS: ReadonlySet<string> = new Set(['!', '?', ';', ':']);
const ENDS: ReadonlySet<string> = new Set(['.', ...STOPS]);
const TITLES: ReadonlySet<string> = new Set(
  'Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Miss Miss. Sir Sir.'.split(' '),
);
const THERE: ReadonlySet<string> = new Set(['there', 'here']);
const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '——', '––', '--']);

/**
 * Reads a subject with apposition that ends just before the comma, bracket or dash at `mark`:
 * "Jane Hill, a teacher from Ames, Iowa," or "Hill, meanwhile,"; or with the quoted words at `mark`, which hold their
 * comma: "Jane Hill, author of “The Nest,”". Null when no noun phrase opens it.
 */
export function phraseBeforeApposition(items: readonly Item[], mark: number): NounPhrase | null {
  const isQuoted = (items[mark] as Item).word === 'quote';
  const last = isQuoted ? mark : mark - 1;
  const sign = isQuoted ? ',' : (items[mark] as Item).text;
  if (sign !== ',' && !/^[,—–-]+$/.test(sign)) return null;
  let best: NounPhrase | null = null;
  let verbs = 0;
  for (let at = mark - 1; at > 0 && mark - at < LONGEST_APPOSITION; at--) {
    const item = items[at] as Item;
    // "a historian who attended the session", "one of the states suing": no verb of the sentence itself.
    if (item.word === 'relative' || item.lower === 'whose') verbs = 0;
    else if (isMainVerb(items, at)) verbs++;
    if (item.form !== 'mark') continue;
    // "the union (AWU, once the AW)"
    if (item.text === ')') {
      const open = openBracket(items, at);
      if (open > 0) at = open;
      continue;
    }
    if (STOPS.has(item.text) || (sign === ',' && DASHES.has(item.text) && !isGlued(items, at)))
      break;
    if (item.text !== sign) continue;
    const opening = items[at + 1] as Item;
    if (opening.word === 'quote') continue;
    // "The site, run by Tom Poe, said"
    const passive = isPassive(items, at + 1);
    if (verbs > (passive ? 1 : 0) && !opensModifier(opening)) break;
    verbs = 0;
    // "An engineer there, who asked not to be named, said", "speaking on condition of anonymity"
    const there =
      (isWho(opening) || isParticiple(opening)) && THERE.has(itemAt(items, at - 1)?.lower ?? '');
    // "Jane Hill herself, in a speech on Monday, said"
    const self = itemAt(items, at - 1)?.entry.isIn(LIST.self) === true;
    const phrase = phraseEndingAt(items, there || self ? at - 2 : at - 1);
    if (!phrase || !canHaveApposition(items, phrase, opening, mark)) continue;
    const aside = isWho(opening) && isShortName(items, phrase.first, at);
    // "The mediator, retired diplomat Tom Poe, said"
    const wasOnce = opening.entry.isIn(LIST.onceWas) && isNominal(itemAt(items, at + 2));
    const participle =
      (opening.word === 'adverb' && !isNominal(itemAt(items, at + 2))) ||
      passive ||
      (isParticiple(opening) && !wasOnce) ||
      (opening.word === 'preposition' && opening.lower !== 'of') ||
      opening.word === 'subordinator';
    best = {
      first: phrase.first,
      last: participle || aside ? phrase.last : last,
      head: phrase.head,
    };
  }
  return best;
}

/** Not "the first woman to lead the party", "star of the TV show “Nest”". */
function isMainVerb(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  if (item.word !== 'auxiliary' && (item.word !== 'verb' || isParticiple(item))) return false;
  if (item.entry.beforeTitle && itemAt(items, at + 1)?.word === 'quote') return false;
  return itemAt(items, at - 1)?.lower !== 'to';
}

/** A clause that may stand between commas after a name: who …, citing …, when asked …. */
function opensModifier(item: Item): boolean {
  return (
    item.word === 'relative' ||
    item.word === 'subordinator' ||
    item.lower === 'whose' ||
    item.word === 'preposition' ||
    isParticiple(item)
  );
}

function isParticiple({ word, entry }: Item): boolean {
  return word !== 'name' && (entry.endsInIng || entry.endsInEd);
}

/** "run by", "set in", "seen as": a participle of another form. */
function isPassive(items: readonly Item[], at: number): boolean {
  const next = itemAt(items, at + 1);
  return (
    itemAt(items, at)?.entry.isIn(LIST.participle) === true &&
    (next?.word === 'preposition' || next?.lower === 'to' || next?.lower === 'as')
  );
}

/** A hyphen inside a word, not a dash. */
function isGlued(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  return itemAt(items, at - 1)?.end === item.start && itemAt(items, at + 1)?.start === item.end;
}

/** "Another caller, Jane Hill,": somebody new opens the sentence. */
const NEW = new Set(['a', 'an', 'another', 'one']);

/** "His Labour shadow, Tom Poe, said" */
const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/** Endings of nouns of persons that no list need hold: examiner, assessor. */
const PERSON_ENDING = /(?:er|or|ist|ian|man|woman)$/;

/** "The medical examiner, Jane Hill, said": nothing but a name of several words between the commas. */
function isOnlyName(items: readonly Item[], from: number, mark: number): boolean {
  if (mark - from < 2) return false;
  for (let at = from; at < mark; at++) {
    const { word, text } = items[at] as Item;
    if (word !== 'name' && text !== '.') return false;
  }
  return true;
}

function canHaveApposition(
  items: readonly Item[],
  phrase: NounPhrase,
  opening: Item,
  mark: number,
): boolean {
  const head = items[phrase.head] as Item;
  const before = itemAt(items, phrase.first - 1);
  if (
    head.calendar ||
    (head.word === 'determiner' && head.lower !== 'others') ||
    (head.word === 'number' && !isNumbered(itemAt(items, phrase.head - 1)))
  )
    return false;
  // "With 50 days until the election, Jane Hill, an adviser," starts at the name; "his wife, Jane Hill," does not.
  const isNew = phrase.first === 0 && NEW.has((items[0] as Item).lower);
  if (head.word === 'noun' && opening.word === 'name' && !isNew && !hasRole(items, phrase)) {
    const owned = OWN.has((items[phrase.first] as Item).lower);
    return (owned || PERSON_ENDING.test(head.lower)) && isOnlyName(items, phrase.last + 2, mark);
  }
  if (!before) return true;
  // "The dam was safe, the minister, Jane Hill, said"
  if (before.word === 'verb' || before.word === 'auxiliary') return phrase.first === 1;
  if (isNominal(before)) return (items[phrase.first] as Item).word === 'determiner';
  return before.word !== 'preposition';
}

/** "a seller at Mile 12", not "on May 12" */
function isNumbered(before: Item | undefined): boolean {
  return before?.word === 'name' && !before.calendar;
}

function hasRole(items: readonly Item[], { first, head }: NounPhrase): boolean {
  for (let at = first; at <= head; at++) if ((items[at] as Item).entry.role !== null) return true;
  return false;
}

/** Last item of the apposition that the comma at `comma` opens behind the phrase from `first`; 0 when there is none. */
export function appositionEnd(items: readonly Item[], first: number, comma: number): number {
  if (itemAt(items, comma)?.text !== ',') return 0;
  const opening = itemAt(items, comma + 1);
  if (!opening || opening.calendar) return 0;
  const relative = isWho(opening);
  if (relative ? isShortName(items, first, comma) : !opensApposition(items, comma + 1)) return 0;
  let at = comma + 1;
  let inRelative = relative;
  for (; at < items.length; at++) {
    const item = items[at] as Item;
    // "said Ann Lee, whose film “The Nest” won"
    const isWork = item.titled && beforeWork(items, at) >= 0;
    if (item.word === 'quote' && !isNominal(itemAt(items, at - 1)) && !isWork) break;
    // "said Ann Lee, author of “The Nest,” at a fair": where she said it.
    if (isWork && itemAt(items, at + 1)?.word === 'preposition') return at;
    if (item.form === 'mark' && at > comma + 1 && ENDS.has(item.text)) break;
    if (item.word === 'relative' || isWho(item)) inRelative = true;
    // "According to the agency, the mayor said …": a sentence of its own follows, no apposition.
    if (!inRelative && (item.word === 'auxiliary' || (item.word === 'verb' && item.entry.inverted)))
      return 0;
    if (!inRelative && isOwnVerb(items, at)) return 0;
    if (item.text !== ',') continue;
    const next = itemAt(items, at + 1);
    if (relative || !next) break;
    if (!isNominal(next) && next.lower !== 'who' && next.lower !== 'of') break;
    inRelative = false;
  }
  let last = at - 1;
  while (last > comma && (items[last] as Item).text === ',') last--;
  return last > comma ? last : 0;
}

/** "three dams failed.", "one of the boats hit a rock": a verb of the sentence; not "a body created in 1990", "a firm called Ames", "a man known only as". */
function isOwnVerb(items: readonly Item[], at: number): boolean {
  const { word, entry } = items[at] as Item;
  if (word !== 'verb' || entry.endsInIng || itemAt(items, at - 1)?.word === 'subordinator')
    return false;
  if (itemAt(items, at - 1)?.lower === 'to') return false;
  const next = itemAt(items, at + 1);
  if (!next || ENDS.has(next.text)) return true;
  return next.word === 'determiner' || next.word === 'pronoun' || next.word === 'object';
}

function isWho({ lower }: Item): boolean {
  return lower === 'who' || lower === 'whose';
}

/** "Clinton" or "Mr. Hill": somebody the reader knows by now; what follows "who" tells news of them and is no part of the name. */
function isShortName(items: readonly Item[], first: number, end: number): boolean {
  let names = 0;
  let titled = false;
  for (let at = first; at < end; at++) {
    const { word, text } = items[at] as Item;
    if (word !== 'name') continue;
    if (names === 0) titled = TITLES.has(text);
    names++;
  }
  return names <= (titled ? 2 : 1);
}

/** ", a teacher", ", 45", ", now a consultant", ", newly elected mayor", ", of Ames", ", managing director"; not ", summing up". */
function opensApposition(items: readonly Item[], at: number): boolean {
  const opening = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (opening.entry.endsInIng && opening.word !== 'name')
    return next !== undefined && next.entry.role !== null;
  // "according to the army, most of them children"
  const partly = next?.lower === 'of' && itemAt(items, at + 2)?.word === 'object';
  if (isNominal(opening)) return !partly;
  // "recently appointed head of sales"
  const elected = opening.word === 'adverb' && next?.word === 'verb' && next.entry.endsInEd;
  if (elected && itemAt(items, at + 2)?.word === 'noun') return true;
  return (opening.word === 'adverb' || opening.lower === 'of') && isNominal(next);
}
