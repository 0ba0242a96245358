import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { hasFiniteVerb, isFiniteVerb } from './content-edges.ts';
import { gapBefore } from './gap-clause.ts';

const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** "Uganda, which said it was over, has been told", "who denied the charge, left", "the man, who police say was armed, fled": whether the comma at `at` closes the clause of "who" or "which" in which the cue stands. */
export function closesRelative(
  items: readonly Item[],
  cue: CueCandidate,
  first: number,
  at: number,
): boolean {
  if (cue.source === null || (items[at] as Item).text !== ',') return false;
  const next = itemAt(items, at + 1);
  if (next === undefined || !isFiniteVerb(next)) return false;
  // "who spent a year telling voters that": the participle's subject is "who".
  const own = cue.order === 'relative' || itemAt(items, cue.source.first)?.word === 'relative';
  const relative = own ? cue.source.first : gapBefore(items, cue, first);
  if (relative < 0 || itemAt(items, relative - 1)?.text !== ',') return false;
  // "who said the ship, a ferry, was late"
  for (let before = first; before < at; before++)
    if ((items[before] as Item).text === ',') return hasFiniteVerb(items, first, at);
  return true;
}

/** Whether a reported clause that began at `first` cannot end before the comma at `at`: its verb is still to come, or what follows tells which time is meant. */
export function goesOnBehind(
  items: readonly Item[],
  cue: CueCandidate,
  first: number,
  at: number,
  last: number,
): boolean {
  const { order } = cue;
  // "added that when she asked he left"
  if (at === first + 1 && items[first]?.lower === 'that' && items[at]?.form !== 'mark') return true;
  if (hadBefore(items, cue, at) || endsList(items, first, at)) return true;
  if (opensList(items, cue, first, at, last)) return true;
  // "said she had asked why and been told to wait"
  if (itemAt(items, at + 1)?.lower === 'been') return (items[at] as Item).word === 'conjunction';
  if ((items[at] as Item).text !== ',') return false;
  const opening = items[first] as Item;
  if (opensSecond(items, first, at, last)) return true;
  if (tellsTime(items, at) || (opening.lower === 'that' && closesAside(items, first, at, last)))
    return true;
  const owned = order === 'subject-verb' || order === 'shared-subject' || opening.lower === 'that';
  return owned && opening.word !== 'preposition' && awaitsVerb(items, first, at, last);
}

/** "said it was late and that by May, it would": the comma behind what stands between a second "that" and its clause. */
function opensSecond(items: readonly Item[], first: number, at: number, last: number): boolean {
  let that = at - 1;
  while (that > first && (items[that] as Item).lower !== 'that') {
    if (isFiniteVerb(items[that] as Item)) return false;
    that--;
  }
  if (that <= first || that === at - 1 || items[that - 1]?.word !== 'conjunction') return false;
  return items[that + 1]?.word === 'preposition' && hasFiniteVerb(items, at, last + 1);
}

/** "said he had no debts, had worked and had paid": what was before it is said, where "said" is of the past; not "had said … and had asked". */
function hadBefore(items: readonly Item[], { verb, cueFirst }: CueCandidate, at: number): boolean {
  const { endsInS, endsInIng } = (items[verb] as Item).entry;
  if (cueFirst !== verb || endsInS || endsInIng) return false;
  const and = (items[at] as Item).text === ',' ? at + 1 : at;
  return itemAt(items, and)?.word === 'conjunction' && itemAt(items, and + 1)?.lower === 'had';
}

/** "said Poe pushed her, took her phone, and threatened to shout": at the last of several verbs of what is said, or the comma before it. */
function endsList(items: readonly Item[], first: number, at: number): boolean {
  const and = (items[at] as Item).text === ',' ? at + 1 : at;
  const verb = itemAt(items, and + 1);
  if (itemAt(items, and)?.lower !== 'and' || verb?.word !== 'verb' || verb.entry.endsInIng)
    return false;
  let comma = at - 1;
  while (comma > first && (items[comma] as Item).text !== ',') comma--;
  const before = itemAt(items, comma + 1);
  if (comma <= first || before?.word !== 'verb' || before.entry.endsInIng) return false;
  return hasFiniteVerb(items, first, comma);
}

/** "said Poe had no debts, worked hard and was liked": at the comma before the second of several verbs of what is said. */
function opensList(
  items: readonly Item[],
  { order }: CueCandidate,
  first: number,
  at: number,
  last: number,
): boolean {
  if (order === 'relative' || (items[at] as Item).text !== ',') return false;
  if (!isFiniteVerb(items[at + 1] as Item) || !hasFiniteVerb(items, first, at)) return false;
  for (let and = at + 2; and < last; and++) {
    const { word, text } = items[and] as Item;
    if (word === 'relative' || word === 'subordinator' || word === 'pronoun' || text === ';')
      return false;
    if (word === 'conjunction' && isFiniteVerb(items[and + 1] as Item)) return true;
  }
  return false;
}

/** "said the firm, Hill of Ames, had closed", "that the House, where she sits, would vote": at either comma. */
function awaitsVerb(items: readonly Item[], first: number, at: number, last: number): boolean {
  let comma = -1;
  for (let before = first; before < at; before++) {
    const { word, text } = items[before] as Item;
    if (text === ',') comma = comma < 0 ? before : comma;
    else if (comma < 0 && (word === 'verb' || word === 'auxiliary' || word === 'conjunction'))
      return false;
  }
  if (comma >= 0) {
    // "said the firm, which has a mill in Ames, had closed"
    const described = itemAt(items, comma + 1)?.word === 'relative';
    return verbFollows(items, at, last) && (described || !hasFiniteVerb(items, comma, at));
  }
  for (let next = at + 1; next < last; next++)
    if ((items[next] as Item).text === ',') return verbFollows(items, next, last);
  return false;
}

/** "had closed", "soon left"; not "said Hill", whose cue that is. */
function verbFollows(items: readonly Item[], comma: number, last: number): boolean {
  let at = comma + 1;
  while (at < last && (items[at] as Item).word === 'adverb') at++;
  const verb = items[at] as Item;
  return isFiniteVerb(verb) && !(verb.entry.inverted && isNominal(itemAt(items, at + 1)));
}

/** "said that, if need be, it would pay": either comma of what stands behind "that"; not "rejected that, saying it was late". */
function closesAside(items: readonly Item[], that: number, at: number, last: number): boolean {
  if (itemAt(items, that + 1)?.text !== ',') return false;
  for (let comma = that + 2; comma < last; comma++)
    if ((items[comma] as Item).text === ',') return at === that + 1 || at === comma;
  return false;
}

/** "was worse than in 2006, when the crops failed", "on Monday, when it rained" */
function tellsTime(items: readonly Item[], comma: number): boolean {
  if (itemAt(items, comma + 1)?.lower !== 'when') return false;
  const { text, word, calendar } = items[comma - 1] as Item;
  return (
    calendar ||
    YEAR.test(text) ||
    (word === 'number' && itemAt(items, comma - 2)?.calendar === true)
  );
}
