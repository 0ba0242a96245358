import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { phraseStartingAt } from '../clauses/phrase-after.ts';
import { speakerPhrase } from '../clauses/speaker-phrase.ts';
import { genderOfRole } from '../descriptions/person-gender.ts';
import type { MentionIndex, MentionWalk } from '../mentions/mention-index.ts';
import {
  isBeside,
  isByline,
  isComma,
  isDateline,
  isDescribed,
  isEmployer,
  isIntroduced,
  isTold,
} from '../mentions/mention-place.ts';
import { NOBODY } from '../mentions/nobody.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import { newPerson, opensWithNew } from './new-person.ts';
import type { Reading } from './reading.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { resolvePronoun } from './resolve-pronoun.ts';

/** Where in its sentence an item stands: before the first verb, where a cue has its subject, in words whose speaker follows, or elsewhere. */
export type Part = 'subject' | 'inner' | 'said' | 'other';

/** Weights of a mention by where it stands. */
export const WEIGHT = {
  subject: 3,
  inner: 1.8,
  said: 1,
  other: 1.2,
  introduced: 2.6,
  beside: 1.4,
  byline: 0.2,
  owner: 0.9,
  employer: 0.4,
  described: 1.8,
  quoted: 0.35,
  headline: 0.6,
  pronoun: 2.5,
  speaker: 3,
  nobody: 2.6,
};

function weightOf(part: Part): number {
  if (part === 'other') return WEIGHT.other;
  return part === 'subject' ? WEIGHT.subject : part === 'said' ? WEIGHT.said : WEIGHT.inner;
}

/** "Police arrested a man"; "A miner, he explained, sees little" is nobody whom the article brings in. */
function newWeight(part: Part, isObject: boolean): number {
  if (part === 'subject') return WEIGHT.nobody;
  if (part === 'other' && isObject) return WEIGHT.described;
  return part === 'said' ? WEIGHT.quoted : WEIGHT.other;
}

/** "Trading Standards officers": of whom they are, not who acts. */
function isPartOfNoun({ type }: Entity, next: Item | undefined): boolean {
  if (type !== 'ORG' || next?.word !== 'noun' || next.form !== 'small') return false;
  return !next.entry.organisationKind;
}

/** Whether an item may mention somebody: it opens its sentence, is quoted, is a name or pronoun, or a name begins with it. */
export function mayMention({ start, word, entry }: Item, at: number, walk: MentionWalk): boolean {
  return start >= walk.nextStart || word === 'name' || entry.noted || at === 0 || word === 'quote';
}

/** "On Monday, the company": a phrase with "the" behind a comma before the verb. */
export function opensSubject(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  return entry.closed === 'determiner' && entry.lower === 'the' && isComma(itemAt(items, at - 1));
}

/** Makes what an item mentions present: names, and he or she as the person last meant. */
export function noteItem(
  clause: Clause,
  at: number,
  spans: readonly QuotedSpan[],
  walk: MentionWalk,
  reading: Reading,
  part: Part,
): void {
  const item = clause.items[at] as Item;
  const { mentions, salience } = reading;
  if (opensWithOne(clause.items, at, reading)) {
    const named = mentions.at(itemAt(clause.items, at + 1)?.start ?? -1);
    if (named && named.entity.type !== 'NORP') return;
    const opening = phraseStartingAt(clause.items, at, false);
    if (opening && isNamedNext(clause.items, opening.last + 1, mentions)) return;
    // "The daughter of a cobbler, she ran"
    const behind = opening ? opening.head + 1 : 0;
    if (isComma(itemAt(clause.items, behind)))
      if (itemAt(clause.items, behind + 1)?.word === 'pronoun') return;
    const meant = opening && resolvePhrase(speakerPhrase(clause.items, opening), reading);
    if (meant === NOBODY && item.lower !== 'the') return;
    if (meant?.type === 'PERSON' || meant?.type === 'ORG')
      salience.mention(meant, part === 'said' ? WEIGHT.said : WEIGHT.pronoun);
    return;
  }
  if (item.word === 'quote') {
    const span = spans[item.quoted];
    if (span) noteQuoted(span, reading);
    return;
  }
  const named = walk.from(item.start);
  if (named) {
    let behind = at + 1;
    while ((itemAt(clause.items, behind)?.start ?? named.mention.end) < named.mention.end) behind++;
    if (isDateline(clause.items, at, behind)) return;
    const next = itemAt(clause.items, behind);
    const owner = next?.word === 'possessive' || isPartOfNoun(named.entity, next);
    const introduced = part === 'other' && isIntroduced(clause.items, at, behind, named);
    const beside = part === 'subject' && isBeside(clause.items, at, behind, named);
    const employer =
      named.entity.type === 'ORG' && (isEmployer(clause.items, at) || isTold(clause.items, at));
    const weight = employer
      ? WEIGHT.employer
      : owner
        ? WEIGHT.owner
        : introduced
          ? WEIGHT.introduced
          : beside
            ? WEIGHT.beside
            : part === 'other' && isDescribed(clause.items, at, behind, named)
              ? WEIGHT.described
              : weightOf(part);
    salience.mention(
      named.entity,
      isByline(clause) ? WEIGHT.byline : reading.inHeadline ? WEIGHT.headline : weight,
    );
    return;
  }
  const opens = opensWithNew(item, at);
  if (!item.entry.noted && item.word !== 'name' && !opens) return;
  if (opens || (item.entry.noted && item.entry.closed === 'determiner')) {
    const person = newPerson(clause.items, at, reading);
    if (person && person.start === reading.lead?.at)
      salience.mention(reading.lead.entity, weightOf(part));
    else if (person) {
      reading.introduced.set(person.lower, person.start);
      reading.genders.meet(NOBODY, genderOfRole(person.entry.role ?? undefined));
      salience.mention(NOBODY, newWeight(part, itemAt(clause.items, at - 1)?.word === 'verb'));
    }
    return;
  }
  if (item.word === 'name') {
    const meant = mentions.at(item.start) ? null : mentions.byPart(item.text);
    if (meant?.type === 'PERSON') salience.mention(meant, weightOf(part));
    return;
  }
  if (item.word === 'pronoun') {
    const meant = resolvePronoun(item.lower, reading, part === 'subject');
    if (meant)
      salience.mention(meant, part === 'other' || part === 'said' ? WEIGHT.other : WEIGHT.pronoun);
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

/** So many words of titles may stand before a name in apposition. */
const MOST_TITLES = 4;

/** "The envoy, Sir Tom Poe, said": the name follows at once. */
function isNamedNext(items: readonly Item[], comma: number, mentions: MentionIndex): boolean {
  if (itemAt(items, comma)?.text !== ',') return false;
  for (let at = comma + 1; at <= comma + MOST_TITLES; at++) {
    const item = itemAt(items, at);
    if (item?.word !== 'name' && item?.word !== 'noun') return false;
    if (mentions.from(item.start)) return true;
  }
  return false;
}

function noteQuoted(span: QuotedSpan, { mentions, salience, spokenOf }: Reading): void {
  let at = mentions.firstFrom(span.start);
  for (; at < mentions.all.length; at++) {
    const one = mentions.all[at];
    if (!one || one.mention.start >= span.end) return;
    salience.mention(one.entity, WEIGHT.quoted);
    spokenOf.add(one.entity);
  }
}
