import { type Item, itemAt } from '../clauses/item.ts';
import { genderOfRole } from '../descriptions/person-gender.ts';
import type { MentionWalk } from '../mentions/mention-index.ts';
import { isComma } from '../mentions/mention-place.ts';
import { NOBODY } from '../mentions/nobody.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import { isNamedNext } from './apposed-name.ts';
import { type Part, WEIGHT, weightOf } from './mention-weight.ts';
import { newPerson, opensWithNew } from './new-person.ts';
import { noteKin, noteOwn } from './note-kin.ts';
import { noteName } from './note-name.ts';
import type { Reading } from './reading.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Whether an item may mention somebody: it opens its sentence, is quoted, is a name or pronoun, or a name begins with it; not a further word of one. */
export function mayMention({ start, word, entry }: Item, at: number, walk: MentionWalk): boolean {
  if (start >= walk.nextStart || at === 0 || entry.noted || word === 'quote') return true;
  return word === 'name' && !walk.isInside(start);
}

/** "On Monday, the company": a phrase with "the" behind a comma before the verb. */
export function opensSubject(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  return entry.closed === 'determiner' && entry.lower === 'the' && isComma(itemAt(items, at - 1));
}

/** Makes what an item mentions present: a role that opens a sentence, those named in quoted words, a name, somebody new, a part of a name, he or she. */
export function noteItem(
  clause: Clause,
  at: number,
  spans: readonly QuotedSpan[],
  walk: MentionWalk,
  reading: Reading,
  part: Part,
): void {
  const { items } = clause;
  const item = items[at] as Item;
  if (opensWithOne(items, at, reading)) noteRole(items, at, part, reading);
  else if (item.word === 'quote') noteQuoted(spans[item.quoted], reading);
  else {
    const named = walk.from(item.start);
    const { noted, closed } = item.entry;
    if (named) {
      noteName(clause, at, named, part, reading);
      // "Tom Poe, Hill’s brother, laughed": that one has a name.
      if (part === 'subject' && !isComma(itemAt(items, at - 1)))
        noteKin(items, named.mention.end, at + 1, reading);
    } else if (opensWithNew(item, at) || (noted && closed === 'determiner'))
      noteNew(items, at, part, reading);
    else if (item.word === 'name') notePartOfName(item, part, reading);
    else if (noted && item.word === 'pronoun') notePronoun(item, part, reading);
  }
}

/** "The company" at the start of a sentence or behind a comma, "Her son" at its start. */
function opensWithOne(items: readonly Item[], at: number, { kinds }: Reading): boolean {
  const { word, lower } = items[at] as Item;
  if (word !== 'determiner') return false;
  if (lower === 'the') return at === 0 || isComma(itemAt(items, at - 1));
  const isHis = at === 0 && (lower === 'his' || lower === 'her');
  return isHis && kinds.kin.has(itemAt(items, at + 1)?.lower ?? '');
}

/** Whom the role means, unless a name in or behind its phrase tells that. */
function noteRole(items: readonly Item[], at: number, part: Part, reading: Reading): void {
  const { mentions, salience } = reading;
  const named = mentions.at(itemAt(items, at + 1)?.start ?? -1);
  if (named && named.entity.type !== 'NORP') return;
  const opening = phraseStartingAt(items, at, false);
  if (opening && isNamedNext(items, opening.last + 1, mentions)) return;
  // "The daughter of a cobbler, she ran"
  const behind = opening ? opening.head + 1 : 0;
  if (isComma(itemAt(items, behind)) && itemAt(items, behind + 1)?.word === 'pronoun') return;
  // "His mother sobbed": he is no she.
  const { lower } = items[at] as Item;
  const owner = lower === 'the' ? null : resolvePronoun(lower, reading);
  const meant = opening && resolvePhrase(speakerPhrase(items, opening), reading);
  if (meant === NOBODY && owner && !noteOwn(items, at, behind, owner, reading)) return;
  if (meant?.type === 'PERSON' || meant?.type === 'ORG')
    salience.mention(meant, part === 'said' ? WEIGHT.said : WEIGHT.pronoun);
}

function noteQuoted(span: QuotedSpan | undefined, { mentions, salience, spokenOf }: Reading): void {
  if (!span) return;
  for (let at = mentions.firstFrom(span.start); at < mentions.all.length; at++) {
    const one = mentions.all[at];
    if (!one || one.mention.start >= span.end) return;
    salience.mention(one.entity, WEIGHT.quoted);
    spokenOf.add(one.entity);
  }
}

/** "a donor has promised": somebody without a name, or whom the opening line brings in before it. */
function noteNew(items: readonly Item[], at: number, part: Part, reading: Reading): void {
  const person = newPerson(items, at, reading);
  if (!person) return;
  if (person.start === reading.lead?.at) {
    reading.salience.mention(reading.lead.entity, weightOf(part));
    return;
  }
  // "A doctor told him": who has spoken is known already.
  if (reading.introduced.get(person.lower) !== person.start)
    reading.genders.meet(NOBODY, genderOfRole(person.entry.role ?? undefined));
  reading.introduced.set(person.lower, person.start);
  const isObject = itemAt(items, at - 1)?.word === 'verb';
  reading.salience.mention(NOBODY, weightOfNew(part, isObject));
}

/** "Police arrested a man"; "A miner, he explained, sees little" is nobody whom the article brings in. */
function weightOfNew(part: Part, isObject: boolean): number {
  if (part === 'subject') return WEIGHT.nobody;
  if (part === 'other' && isObject) return WEIGHT.described;
  return part === 'said' ? WEIGHT.quoted : WEIGHT.other;
}

/** "Hill", where the finder of names knew only "Jane Hill". */
function notePartOfName({ start, text }: Item, part: Part, { mentions, salience }: Reading): void {
  const meant = mentions.at(start) ? null : mentions.byPart(text);
  if (meant?.type === 'PERSON') salience.mention(meant, weightOf(part));
}

/** He or she as the person last meant. */
function notePronoun({ lower }: Item, part: Part, reading: Reading): void {
  const meant = resolvePronoun(lower, reading, part === 'subject');
  const weight = part === 'other' || part === 'said' ? WEIGHT.other : WEIGHT.pronoun;
  if (meant) reading.salience.mention(meant, weight);
}
