import type { Entity } from '../../types.ts';
import type { Attribution } from '../attribution.ts';
import { itemAt } from '../clauses/item.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import { isPersonRole } from '../words/lexicon.ts';
import type { Awaited, Reading } from './reading.ts';
import { isMinister } from './role/person-kind.ts';
import { isOwned } from './role/role-words.ts';

/** So many paragraphs further on the name stands at most. */
const NEAR = 2;
/** Descriptions of one person that are looked at. */
const LOOK_AT = 8;

/**
 * "Its sponsor said he had not. “I have 16,” said Jane Hill, a Democrat", "A guide said it was late. “It was,” said the guide, Jane Hill": where the words
 * begin that meant, without a name, the speaker at hand, who is named for the first time; null when none did.
 */
export function namedNext(
  entity: Entity | null,
  said: Attribution,
  reading: Reading,
): number | null {
  const { awaited, paragraph } = reading;
  reading.awaited = entity === null || entity.id === '' ? awaits(said, reading) : null;
  if (awaited === null || entity?.type !== 'PERSON' || entity.id === '') return null;
  if (paragraph - awaited.paragraph > NEAR) return null;
  if (paragraph === awaited.paragraph && (awaited.anybody || said.quoted.length === 0)) return null;
  const first = entity.mentions[0]?.start ?? 0;
  if (first < (said.source?.start ?? 0) && first < (said.content[0]?.start ?? 0)) return null;
  if (!suits(entity, said, awaited, reading)) return null;
  reading.meant.set(awaited.noun, { entity, modifiers: [] });
  return awaited.start;
}

function awaits({ candidate, cueClause, source }: Attribution, reading: Reading): Awaited | null {
  const { lexicon, paragraph } = reading;
  if (!candidate?.source || !source) return null;
  const { items, first, core } = speakerPhrase(cueClause.items, candidate.source);
  const noun = itemAt(items, core)?.lower ?? '';
  const opening = itemAt(items, first)?.lower ?? '';
  const { oftenUnnamed, strangers } = lexicon.kinds;
  const opens = opensArticle(source.start, reading);
  // "Its minister", of one country after the other.
  if (!isPersonRole(noun, lexicon)) return null;
  if (isMinister(noun) && (!opens || opening === 'its' || opening === 'their')) return null;
  // "the union's lawyer" is less likely anybody than "the lawyer".
  const owned = opening !== 'the' || isOwned(items, first, core);
  const unnamed = oftenUnnamed.has(noun) && itemAt(items, core - 1)?.lower !== 'chief';
  if (unnamed || (strangers.has(noun) && (anybody(opening) || !owned))) return null;
  const own = OWN.has(opening) || (opens && isOwned(items, first, core));
  if (!anybody(opening) && !own) return null;
  return { noun, start: source.start, paragraph, anybody: anybody(opening) };
}

/** "Kenya's finance minister said" in the first line below the headline, before anybody is named. */
function opensArticle(start: number, { paragraph, mentions }: Reading): boolean {
  if (paragraph > 1) return false;
  for (const { entity, mention } of mentions.all) {
    if (mention.start >= start) return true;
    if (entity.type === 'PERSON') return false;
  }
  return true;
}

function anybody(opening: string): boolean {
  return opening === 'a' || opening === 'an';
}

const OWN: ReadonlySet<string> = new Set(['the', 'its', 'his', 'her', 'their', 'whose']);

/** Nobody whom the article calls something else; of "a guide" only "the guide, Jane Hill". */
function suits(
  person: Entity,
  said: Attribution,
  { noun, anybody }: Awaited,
  { called, lexicon }: Reading,
): boolean {
  if (anybody) return isCalledAgain(said, noun);
  const told = called.ofEntity(person).slice(0, LOOK_AT);
  const { kindsOf, meansAny, byOffice } = lexicon.kinds;
  const alike = byOffice.has(noun) ? (meansAny.get(noun) ?? []) : [];
  // "The head of the agency", who is its director general.
  const isSo = (other: string) =>
    other === noun || (kindsOf.get(other) ?? []).some((kind) => alike.includes(kind));
  if (told.some((one) => isSo(one.noun))) return true;
  // "a Republican" may be anything else besides.
  const { parties } = lexicon.kinds;
  return !told.some(
    (one) => !one.deed && isPersonRole(one.noun, lexicon) && !parties.has(one.noun),
  );
}

/** "the guide, Jane Hill", "the 81-year-old, who gave her name as Jane" */
function isCalledAgain({ candidate, cueClause: { items } }: Attribution, noun: string): boolean {
  const source = candidate?.source;
  if (!source || itemAt(items, source.first)?.lower !== 'the') return false;
  return items
    .slice(source.first, source.last + 1)
    .some((item) => item.lower === noun || item.lower === 'old');
}
