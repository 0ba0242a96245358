import { type Item, itemAt } from '../../clauses/item.ts';
import type { Description } from '../../descriptions/description.ts';
import { addOfWords } from '../../phrases/of-words.ts';
import type { SpeakerPhrase } from '../../phrases/speaker-phrase.ts';
import { writtenApart } from '../../phrases/written-apart.ts';
import type { KindLexicon } from '../../words/kinds.ts';
import type { Reading } from '../reading.ts';

/** "the UN's food agency": whether a name or noun before the noun at `noun` owns it. */
export function isOwned(items: readonly Item[], first: number, noun: number): boolean {
  for (let at = first; at < noun; at++)
    if ((items[at] as Item).word === 'possessive' && !isOfMany(items, first, at, noun)) return true;
  return false;
}

/** "the employers' group", "the women's league": of which sort, not whose. */
function isOfMany(
  items: readonly Item[],
  first: number,
  possessive: number,
  noun: number,
): boolean {
  return possessive === first + 2 && ofMany(items, first, noun) !== null;
}

/** "employers" of "the employers' group"; null where no such word tells the sort. */
export function ofMany(items: readonly Item[], first: number, noun: number): string | null {
  if (itemAt(items, first + 2)?.word !== 'possessive' || noun < first + 3) return null;
  if ((items[first] as Item).lower !== 'the') return null;
  const { lower, form, entry } = items[first + 1] as Item;
  const { role } = (items[noun] as Item).entry;
  const isMany = form === 'small' && role === 'group' && (entry.endsInS || MEN.test(lower));
  return isMany ? lower : null;
}

const MEN = /^(?:wo)?men$/;

/** The words that tell more of a noun, "finance" of "the finance minister" and of "the minister of finance". */
export function modifiersOf(
  items: readonly Item[],
  first: number,
  at: number,
  prefix: string | null,
  noun: string,
  kinds: KindLexicon,
): string[] {
  const words: string[] = [];
  for (let left = first; left < at; left++) {
    const { lower } = items[left] as Item;
    if (lower !== 'own' && !(left === at - 1 && writtenApart(items, at, kinds) === noun))
      words.push(lower);
  }
  if (prefix !== null) words.push(prefix);
  if (!noun.includes(' of ')) addOfWords(words, items, at);
  return words;
}

/** "an environmental group" is not "the company". */
export function isNoBusiness({ noun, modifiers }: Description, { kinds }: Reading): boolean {
  return noun === 'group' && modifiers.some((word) => kinds.noBusiness.has(word));
}

/** "an electrician called Tom Poe": the name follows. */
export function isIntroduced({ items, last }: SpeakerPhrase, { mentions }: Reading): boolean {
  for (let at = last + 1; at < last + 4 && itemAt(items, at)?.word !== 'preposition'; at++) {
    if (itemAt(items, at)?.text === ':') return false;
    if (mentions.from(itemAt(items, at)?.start ?? -1)) return true;
  }
  return false;
}

/** "the organization of the festival", "the PAP agency": which organisation is told, so none of the kind will do. */
export function isToldApart(
  items: readonly Item[],
  first: number,
  core: number,
  { mentions, kinds }: Reading,
): boolean {
  // "the maker of switches": what it does, not whose it is.
  if (itemAt(items, core + 1)?.lower === 'of' && !kinds.makes.has((items[core] as Item).lower))
    return true;
  for (let at = first + 1; at < core; at++) {
    const { form, start } = items[at] as Item;
    // "the al-Qaida-linked group", "the Nasdaq-listed firm": no more than what it is.
    if (form !== 'capital' || isLinked(items, at)) continue;
    const type = mentions.at(start)?.entity.type;
    if (type !== 'NORP' && type !== 'LOC') return true;
  }
  return false;
}

/** "Nasdaq-listed": a name that a hyphen joins to a participle. */
function isLinked(items: readonly Item[], at: number): boolean {
  const hyphen = itemAt(items, at + 1);
  const behind = itemAt(items, at + 2);
  if (hyphen?.text !== '-' || hyphen.start !== (items[at] as Item).end) return false;
  return behind?.start === hyphen.end && (behind.entry.endsInEd || LINKED.test(behind.lower));
}

const LINKED = /^(?:led|run|built|born|held)$/;

/** "the Ames man", "the Leeds United man", and "The Florida senator" at the start of a sentence: somebody known by where he comes from or plays. */
export function isOfPlace(
  { items, first, core }: SpeakerPhrase,
  { mentions, kinds }: Reading,
): boolean {
  const { lower } = items[core] as Item;
  const isMan = lower === 'man' || lower === 'woman';
  if (!isMan && (first > 0 || kinds.byOffice.has(lower))) return false;
  const type = mentions.at(itemAt(items, core - 1)?.start ?? -1)?.entity.type;
  return type === 'LOC' || type === (isMan ? 'ORG' : 'NORP');
}
