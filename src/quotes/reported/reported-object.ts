import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { beforeWork } from '../phrases/titled-work.ts';
import { LIST } from '../words/rule-words.ts';
import { hasFiniteVerb, isFiniteVerb } from './content-edges.ts';

const ONE: ReadonlySet<string> = new Set(['a', 'an', 'another']);

/** Whether what stands behind a cue is its object or its topic, not a clause: "reported a loss for May", "added two penalties", "said goodbye", "talked about how". */
export function isObjectOf(
  items: readonly Item[],
  cue: CueCandidate,
  first: number,
  last: number,
): boolean {
  return (
    (cue.lists.has(LIST.ofFigures) && isFigure(items, first, last)) ||
    (cue.lemma === 'add' && isAmount(items, first, last)) ||
    (cue.lemma === 'claim' && isPrize(items, first, last)) ||
    (cue.lemma === 'answer' && isAnswered(items, first)) ||
    (cue.lemma === 'agree' && items[first]?.lower === 'on') ||
    (cue.lists.has(LIST.thanksFor) && items[first]?.lower === 'for') ||
    isMereObject(items, first, last) ||
    isRitual(items, cue, first) ||
    isWork(items, first, last) ||
    (isAbout(items, first, last) && !(cue.lemma === 'say' && isNumberAbout(items, first)))
  );
}

/** "the phone", "calls to the office" */
function isAnswered(items: readonly Item[], first: number): boolean {
  const noun = items[first]?.word === 'determiner' ? first + 1 : first;
  return itemAt(items, noun)?.entry.isIn(LIST.answered) === true;
}

const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around', 'over', 'under']);

/** "about one person in nine", "over 200 people": the preposition belongs to the number. */
export function isNumberAbout(items: readonly Item[], first: number): boolean {
  if (!ROUGHLY.has((items[first] as Item).lower)) return false;
  const { lower, word, entry } = itemAt(items, first + 1) ?? {};
  return word === 'number' || lower === 'one' || entry?.isIn(LIST.number) === true;
}

/** "a loss for the quarter ended in June", "an agreement reached with the union": no verb but a participle. */
function isFigure(items: readonly Item[], first: number, last: number): boolean {
  const { lower } = items[first] as Item;
  if (lower !== 'a' && lower !== 'an') return false;
  for (let at = first + 1; at <= last; at++) {
    const item = items[at] as Item;
    if (item.word === 'auxiliary' || item.word === 'relative') return item.word === 'relative';
    if (isFiniteVerb(item)) return item.entry.endsInEd && endsPhrase(itemAt(items, at + 1));
  }
  return true;
}

/** "added 24 cents to $79", "added two penalties, Hill kicked one": a number, and no verb before the first comma. */
function isAmount(items: readonly Item[], first: number, last: number): boolean {
  const { word, lower, entry } = items[first] as Item;
  if (word !== 'number' && !ONE.has(lower) && !entry.isIn(LIST.number)) return false;
  let comma = first;
  while (comma <= last && (items[comma] as Item).text !== ',') comma++;
  return !hasFiniteVerb(items, first, comma);
}

/** So many words may stand before what is claimed: "more than 1,700 lives". */
const LONGEST_PRIZE = 6;

/** "claimed more than 1,700 lives, has reported", "claimed her first title": what somebody took, not what was said. */
function isPrize(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at <= Math.min(last, first + LONGEST_PRIZE); at++) {
    const item = items[at] as Item;
    if (isFiniteVerb(item) || item.word === 'relative' || item.text === ',') return false;
    if (item.entry.isIn(LIST.prize)) {
      const next = itemAt(items, at + 1);
      return next === undefined || !isFiniteVerb(next);
    }
  }
  return false;
}

/** "said Mass for the dead", "said goodbye to the crowd" */
function isRitual(items: readonly Item[], { lemma }: CueCandidate, first: number): boolean {
  if (lemma !== 'say' || !itemAt(items, first)?.entry.isIn(LIST.ritual)) return false;
  const next = itemAt(items, first + 1);
  return next === undefined || next.word === 'preposition' || next.word === 'punctuation';
}

/** So many words may stand before the title of a work: "the 2015 prize-winning novel “Salt”". */
const LONGEST_WORK = 6;

/** "wrote the bestseller “Salt”": a thing made, not what was said. */
function isWork(items: readonly Item[], first: number, last: number): boolean {
  for (let at = first; at <= Math.min(last, first + LONGEST_WORK); at++) {
    const { word } = items[at] as Item;
    if (word === 'quote') return beforeWork(items, at) === at - 1 && !goesOn(itemAt(items, at + 1));
    if (word === 'verb' || word === 'auxiliary' || word === 'relative') return false;
  }
  return false;
}

/** "said the painting “Salt” would be sold": a verb of the clause; not "wrote the novel “Salt,” said". */
function goesOn(next: Item | undefined): boolean {
  return next !== undefined && isFiniteVerb(next) && next.entry.cue === null;
}

/** What may stand behind a participle. */
function endsPhrase(next: Item | undefined): boolean {
  return next === undefined || next.word === 'preposition' || next.calendar;
}

const OBJECTS: ReadonlySet<string> = new Set('it this them none him her me us'.split(' '));

/** "announced it in Riyadh", "explain this to buyers", "said this."; not "said none of them had left". */
function isMereObject(items: readonly Item[], first: number, last: number): boolean {
  const { lower, entry } = items[first] as Item;
  if (entry.isIn(LIST.self)) return true;
  if (!OBJECTS.has(lower)) return false;
  if (lower === 'none' && hasFiniteVerb(items, first, last + 1)) return false;
  return first === last || itemAt(items, first + 1)?.word === 'preposition';
}

/** "talked about how she won", "concluded with a song that he wrote"; not "replied by saying it was late", "warned as prices rose, wages would fall". */
function isAbout(items: readonly Item[], first: number, last: number): boolean {
  if (!(items[first] as Item).entry.isIn(LIST.opensTopic)) return false;
  const next = itemAt(items, first + 1)?.entry;
  if (next?.endsInIng && next.cue?.group === 'speech') return false;
  return !items.slice(first, last).some(({ text }) => text === ',' || text === ';');
}
