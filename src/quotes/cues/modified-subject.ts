import { type Item, itemAt } from '../clauses/item.ts';
import { isNominal, joinsName } from '../phrases/nominal.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseEndingAt } from '../phrases/phrase-ending-at.ts';
import { pastTime } from '../phrases/time-phrase.ts';
import { beforeWork } from '../phrases/titled-work.ts';
import { isMadeOf } from '../words/made-of.ts';
import { LIST } from '../words/rule-words.ts';

/** So far before its verb a participle may stand. */
const LONGEST_PARTICIPLE = 12;

/** "Another source speaking to reporters said", "residents living near the plant said": up to `last`, when its noun opens the clause. */
export function withParticiple(items: readonly Item[], last: number): NounPhrase | null {
  // "a group set up to highlight"
  if (itemAt(items, last)?.word === 'preposition') return null;
  if (isAskedPeople(items, last)) return openingPhrase(items, last - 1, last);
  let at = last;
  for (; at > 0 && last - at < LONGEST_PARTICIPLE; at--) {
    const { word, entry } = items[at] as Item;
    // "quoted by the paper without being named"
    if (itemAt(items, at - 1)?.lower === 'being' && itemAt(items, at - 2)?.lower === 'without') {
      at -= 2;
      continue;
    }
    if ((word === 'verb' && entry.endsInIng) || isPassive(items, at)) {
      // "accused of leading the gang"
      if (itemAt(items, at - 1)?.word === 'preposition') continue;
      break;
    }
    if (!isInDescription(items, at)) return null;
  }
  if (at <= 0 || at === last || last - at >= LONGEST_PARTICIPLE) return null;
  const noun = itemAt(items, at - 1);
  // "half of those asked in a poll"
  if (noun?.word !== 'noun' && noun?.word !== 'name' && noun?.lower !== 'those') return null;
  // "sent two years ago"
  return openingPhrase(items, at - 1, itemAt(items, last + 1)?.lower === 'ago' ? last + 1 : last);
}

/** Words of place right behind a noun that are no more than that. */
const PLACE: ReadonlySet<string> = new Set(['outside', 'inside', 'behind', 'above', 'below']);

/** "a sign outside says", "those left behind said" */
export function withPlace(items: readonly Item[], last: number): NounPhrase | null {
  if (!PLACE.has((items[last] as Item).lower)) return null;
  const left = itemAt(items, last - 1)?.entry.isIn(LIST.participle) === true;
  return openingPhrase(items, left ? last - 2 : last - 1, last);
}

/** What may stand behind such a participle: "published two years ago", "living in Ames and in villages". */
function isInDescription(items: readonly Item[], at: number): boolean {
  const { word } = items[at] as Item;
  if (isNominal(items[at]) || word === 'preposition' || word === 'possessive') return true;
  if (word === 'conjunction') return itemAt(items, at + 1)?.word === 'preposition';
  return word === 'adverb';
}

/** "those questioned said", "lawyers consulted say": right before the verb, many people and a participle. */
function isAskedPeople(items: readonly Item[], last: number): boolean {
  const { word, entry } = items[last] as Item;
  const people = itemAt(items, last - 1);
  if (word !== 'verb' || !entry.endsInEd || !people) return false;
  return people.lower === 'those' || (people.word === 'noun' && people.entry.endsInS);
}

/** "published Wednesday", "sent two years ago", "interviewed at rallies"; not "believed Hill", which goes on. */
function isPassive(items: readonly Item[], at: number): boolean {
  const { word, entry } = items[at] as Item;
  // "set up by the company", "held in Ames"
  if (!entry.isIn(LIST.participle) && (word !== 'verb' || !entry.endsInEd)) return false;
  return itemAt(items, at + 1)?.word === 'preposition' || pastTime(items, at + 1) > at + 1;
}

/** "The author of “Long Road” said", "the biography, “Long Road,” concludes": up to the title of a work, where its noun opens the clause. */
export function withWork(items: readonly Item[], quote: number): NounPhrase | null {
  const noun = beforeWork(items, quote);
  return noun < 0 ? null : openingPhrase(items, noun, quote);
}

/** The phrase that ends at `end` and opens its clause, with what tells it apart up to `last`. */
function openingPhrase(items: readonly Item[], end: number, last: number): NounPhrase | null {
  const phrase = phraseEndingAt(items, end);
  if (!phrase) return null;
  const before = itemAt(items, phrase.first - 1);
  const opens =
    !before ||
    before.word === 'conjunction' ||
    before.word === 'quote' ||
    isMadeOf(before.text, ',;:—–-');
  return opens ? { first: phrase.first, last, head: phrase.head } : null;
}

/** So far before the name "who" may stand: "who gave reporters only his first name, Marta". */
const LONGEST_GIVING = 9;

/** "A guard who gave only his first name, Marta, said": the phrase up to the name, for the comma behind it. */
export function withGivenName(items: readonly Item[], comma: number): NounPhrase | null {
  let at = comma - 1;
  while (itemAt(items, at)?.word === 'name') at--;
  if (at === comma - 1 || itemAt(items, at)?.text !== ',') return null;
  if (!itemAt(items, at - 1)?.entry.isIn(LIST.givenName)) return null;
  for (let left = at - 2; left > 0 && at - left < LONGEST_GIVING; left--) {
    const { form, lower } = items[left] as Item;
    if (form === 'mark') return null;
    if (lower === 'who') return openingPhrase(items, left - 1, comma - 1);
  }
  return null;
}

/** So far before its verb "who" may stand: "who had spent two nights on the roof of a school with her four children". */
const LONGEST_RELATIVE = 20;

/** "officials who spoke with reporters said", "groups that have endorsed him say", "a widow whose son was killed said": with the relative clause, when its noun opens the sentence. */
export function withRelative(items: readonly Item[], last: number): NounPhrase | null {
  let verbs = 0;
  for (let at = last; at > 0 && last - at < LONGEST_RELATIVE; at--) {
    const item = items[at] as Item;
    const { word, form } = item;
    if (word === 'quote' || (form === 'mark' && word !== 'possessive' && !joinsName(item)))
      return null;
    if (word === 'verb' || word === 'auxiliary') verbs++;
    if (word !== 'relative' && item.lower !== 'whose') continue;
    const noun = itemAt(items, at - 1)?.word;
    // "a baker who rents a shop": whatever follows "who" at once is its verb.
    const told = verbs > 0 || (item.lower === 'who' && itemAt(items, at + 1)?.word === 'noun');
    return told && (noun === 'noun' || noun === 'name') ? openingPhrase(items, at - 1, last) : null;
  }
  return null;
}

/** "Groups including Oxfam and Care said", "players such as Ann Reed said": many, of whom some are named at the end. */
export function withExamples(items: readonly Item[], named: NounPhrase): NounPhrase | null {
  const at = named.first - 1;
  const { lower } = items[at] as Item;
  const such = lower === 'as' && itemAt(items, at - 1)?.lower === 'such';
  if (lower !== 'including' && !such) return null;
  const end = such ? at - 2 : at - 1;
  return openingPhrase(items, itemAt(items, end)?.text === ',' ? end - 1 : end, named.last);
}
