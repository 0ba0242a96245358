import { isPlural } from '../clauses/is-plural.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal } from '../phrases/nominal.ts';
import { LIST } from '../words/rule-words.ts';
import { isFiniteVerb } from './content-edges.ts';

/** Past the person told: "told CNN's Jake Tapper he", "told Voice of Ames radio he". */
export function pastPhrase(items: readonly Item[], from: number, end: number): number {
  let at = from;
  while (at < end && (isNamed(items[at] as Item) || isInName(items, at))) {
    const next = items[at + 1] as Item;
    at++;
    if (
      next.word === 'determiner' ||
      opensSubject(items, from, at) ||
      isNamedBehind(items, from, at)
    )
      break;
  }
  const stop = items[at] as Item;
  if (stop.text === ',') return beforeSubject(items, from, at);
  return stop.word === 'verb' || stop.word === 'auxiliary' ? pastBareHearer(items, from, at) : at;
}

/** Past "police" in "told police Poe, a cook, had run", "told the court Poe, Reed and Lee had run", where the name before the comma goes on to a verb; past the comma's left side elsewhere, "told Jane Poe, a cook, he had". */
function beforeSubject(items: readonly Item[], from: number, comma: number): number {
  const hearer = items[from]?.word === 'determiner' ? from + 1 : from;
  const { form, entry } = items[hearer] as Item;
  const hears = form === 'small' && (entry.addressee || entry.isIn(LIST.hearing));
  if (!hears || itemAt(items, hearer + 1)?.word !== 'name') return comma;
  let at = comma + 1;
  while (itemAt(items, at)?.word === 'name' || itemAt(items, at)?.text === ',') at++;
  // "Reed and Lee had"
  if (at > comma + 1 && itemAt(items, at)?.word === 'conjunction') {
    at++;
    while (itemAt(items, at)?.word === 'name') at++;
  } else {
    while (isNominal(itemAt(items, at)) || itemAt(items, at)?.word === 'preposition') at++;
    if (itemAt(items, at)?.text !== ',') return comma;
    at++;
  }
  const verb = itemAt(items, at);
  return verb && isFiniteVerb(verb) ? hearer + 1 : comma;
}

/** "tell court Ames mill will shut", "told MPs coal plants would close": past who hears it, where nothing but nouns parts it from a verb at `verb`; `from` when it cannot be told. */
function pastBareHearer(items: readonly Item[], from: number, verb: number): number {
  const hearer = items[from] as Item;
  const subject = items[from + 1] as Item;
  if (verb < from + 2 || !isNominal(subject) || subject.word === 'determiner') return from;
  const hears = hearer.entry.addressee || hearer.entry.isIn(LIST.hearing) || isOutlet(hearer);
  return hears && subject.entry.role === null ? from + 1 : from;
}

/** Plurals without an s that open a clause. */
const PLURALS: ReadonlySet<string> = new Set(['children', 'people', 'men', 'women', 'police']);

/** "told the Ames Herald patients with flu had died", "told Radio Ames News voters were", "told the Security Council children were": a noun behind the name of who hears it, with its verb or its own description behind it. */
function opensSubject(items: readonly Item[], from: number, at: number): boolean {
  const item = items[at] as Item;
  const { word, form, entry } = item;
  if (word !== 'noun' || form !== 'small') return false;
  if (!isPlural(item) && !PLURALS.has(item.lower)) return false;
  const hearer = itemAt(items, at - 1);
  const next = itemAt(items, at + 1);
  if (hearer === undefined || next === undefined) return false;
  if (isOutlet(hearer) || isBody(items, from, at - 1) || isPaper(items, at - 1))
    return isFiniteVerb(next);
  if (hearer.word === 'number') return isChannel(items, at - 1) && isFiniteVerb(next);
  return (
    hearer.word === 'name' &&
    entry.role === null &&
    (next.word === 'preposition' || isFiniteVerb(next))
  );
}

/** "the Security Council", "the select committee", "the Labour conference" */
function isBody(items: readonly Item[], from: number, at: number): boolean {
  const { entry } = items[at] as Item;
  if (!entry.isIn(LIST.hearing) && !entry.isIn(LIST.hears)) return false;
  return items[from]?.word === 'determiner' && from < at;
}

/** "Die Woche newspaper", "Europe 1 radio" */
function isPaper(items: readonly Item[], at: number): boolean {
  if (itemAt(items, at)?.form !== 'small') return false;
  const left = itemAt(items, at - 1);
  if (left?.word !== 'name' && left?.word !== 'number') return false;
  return (items[at] as Item).entry.isIn(LIST.outlet);
}

/** "the Today programme" */
function isProgramme(items: readonly Item[], at: number): boolean {
  return items[at]?.form === 'capital' && PROGRAMME.has(itemAt(items, at + 1)?.lower ?? '');
}

const PROGRAMME: ReadonlySet<string> = new Set(['programme', 'program', 'show', 'podcast']);

/** "Radio 4", "Channel 4" */
function isChannel(items: readonly Item[], number: number): boolean {
  const left = itemAt(items, number - 1);
  return items[number]?.word === 'number' && left !== undefined && isOutlet(left);
}

/** "told the jury Jane Hill had lied", "told MPs Hill had": a name with its verb, behind who hears it, which begins at `from`. */
function isNamedBehind(items: readonly Item[], from: number, at: number): boolean {
  const left = itemAt(items, at - 1);
  if (items[at]?.word !== 'name' || left === undefined) return false;
  const hears =
    left.form === 'small'
      ? left.word === 'noun' &&
        (items[from]?.word === 'determiner' ||
          left.entry.addressee ||
          left.entry.isIn(LIST.hearing))
      : isOutlet(left);
  if (!hears || items[at]?.entry.role || items[at]?.entry.title) return false;
  const next = itemAt(items, at);
  if (next && isOutlet(next)) return false;
  let behind = at;
  while (itemAt(items, behind)?.word === 'name') behind++;
  const verb = itemAt(items, behind);
  return verb !== undefined && isFiniteVerb(verb);
}

const ACRONYM_OF_HEARER = /^[A-Z]{2,}s?$/;

/** "MPs", "AFP", "ABC News", "the Ames Times"; not "FBI Director". */
function isOutlet({ text, form, entry }: Item): boolean {
  return (form === 'capital' && entry.isIn(LIST.outlet)) || ACRONYM_OF_HEARER.test(text);
}

/** Whether an item may be part of who is told. */
export function isNamed(item: Item): boolean {
  return item.word === 'name' || item.word === 'noun' || item.word === 'determiner';
}

/** The full stop of "Ames.com". */
export function isWithin(items: readonly Item[], stop: number): boolean {
  const { start, end } = items[stop] as Item;
  return itemAt(items, stop - 1)?.end === start && itemAt(items, stop + 1)?.start === end;
}

function opensOther(items: readonly Item[], at: number): boolean {
  const word = itemAt(items, at)?.word;
  return word === 'pronoun' || word === 'determiner' || word === 'possessive';
}

/** "'s", the "of" before a name and the full stop of "Ames.com". */
function isInName(items: readonly Item[], at: number): boolean {
  const { word, lower, text } = items[at] as Item;
  if (text === '.') return isWithin(items, at);
  // "told Radio 4 he was", not "told Hill 20 people were"
  if (word === 'number')
    return (
      isChannel(items, at) ||
      isPaper(items, at + 1) ||
      (itemAt(items, at - 1)?.word === 'name' && opensOther(items, at + 1))
    );
  if (isProgramme(items, at)) return true;
  return word === 'possessive' || (lower === 'of' && itemAt(items, at + 1)?.word === 'name');
}
