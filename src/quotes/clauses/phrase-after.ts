import { appositionEnd } from './apposition.ts';
import { type Item, itemAt } from './item.ts';
import { isNominal, joinsName, type NounPhrase } from './noun-phrase.ts';

/** Behind a name these tell where somebody spoke: "wrote Ben Jacobs in The Guardian". */
const AWAY = new Set(['in', 'at', 'on', 'with', 'by', 'to']);
const LINKS_RIGHT = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'by', 'to']);

/** Reads the noun phrase that starts at `from` with its apposition, rightwards: "said Jane Hill, a teacher from Ames". */
export function phraseStartingAt(
  items: readonly Item[],
  from: number,
  apposed = true,
): NounPhrase | null {
  let at = roleBehind(items, from);
  while (at < items.length) {
    const item = items[at] as Item;
    const left = itemAt(items, at - 1) ?? item;
    if (item.word === 'pronoun' && at === from) {
      at++;
      break;
    }
    if (item.word === 'object' && at === from) break;
    if (isNominal(item)) {
      if (at > from && item.entry.calendar && left.lower !== 'of' && left.lower !== '-') break;
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
    const next = itemAt(items, at + 1);
    if (item.word === 'possessive') at++;
    else if (left.lower === 'one' && item.lower === 'of' && next?.word === 'object') at += 2;
    else if (
      joinsName(item) &&
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
      !(left.word === 'name' && AWAY.has(item.lower)) &&
      !next?.entry.calendar &&
      !isOccasion(items, at)
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
    !isNominal(itemAt(items, last)) &&
    (items[last] as Item).text !== ')' &&
    (items[last] as Item).word !== 'possessive' &&
    (items[last] as Item).word !== 'object'
  )
    last--;
  const head = last;
  const modified = modifierEnd(items, from, last);
  const apposition = !apposed || modified > 0 ? modified : appositionEnd(items, from, last + 1);
  return { first: from, last: apposition > 0 ? apposition : last, head };
}

/** "said losing pitcher Jane Hill", "said newly elected mayor Tom Poe", "said first officer Ed Lee": at the role behind one word or two; `from` when there is none. */
function roleBehind(items: readonly Item[], from: number): number {
  let at = from;
  if (itemAt(items, at)?.word === 'adverb') at++;
  const { word, entry } = itemAt(items, at) ?? {};
  if (word === 'verb' && (entry?.endsInEd || entry?.endsInIng)) at++;
  const noun = itemAt(items, at);
  return at > from && noun?.word === 'noun' && noun.entry.role !== null ? at : from;
}

/** "a Mexican official who was not allowed to speak", "one Republican involved in the planning": to the end of what tells the unnamed apart; 0 when nothing does. */
function modifierEnd(items: readonly Item[], from: number, last: number): number {
  const next = itemAt(items, last + 1);
  if (!next || (items[from] as Item).word !== 'determiner') return 0;
  const { word, entry } = next;
  if (!(word === 'verb' && (entry.endsInEd || entry.endsInIng)) && next.lower !== 'who') return 0;
  let at = last + 1;
  while (at < items.length && !endsModifier(items[at] as Item)) at++;
  return at - 1;
}

const STOPS: ReadonlySet<string> = new Set('.,;:!?');

function endsModifier({ word, form, text }: Item): boolean {
  return word === 'quote' || (form === 'mark' && STOPS.has(text));
}

/** "said X in an interview", "told reporters at a rally": the place of speaking is no part of the speaker. */
function isOccasion(items: readonly Item[], preposition: number): boolean {
  const word = (items[preposition] as Item).lower;
  if (word !== 'in' && word !== 'at' && word !== 'with' && word !== 'on') return false;
  for (let at = preposition + 1; at < Math.min(items.length, preposition + 6); at++) {
    const item = items[at] as Item;
    if (!isNominal(item) && item.word !== 'possessive') return false;
    if (item.entry.medium) return true;
  }
  return false;
}

function subjectFollows(items: readonly Item[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + 4); at++) {
    const word = (items[at] as Item).word;
    if (word === 'verb' || word === 'auxiliary') return true;
    if (!isNominal(itemAt(items, at))) return false;
  }
  return false;
}

function closeBracket(items: readonly Item[], open: number): number {
  for (let at = open + 1; at < items.length && at - open < 12; at++)
    if ((items[at] as Item).text === ')') return at;
  return -1;
}
