import type { GenderLexicon } from '../../entities/group/gender.ts';
import type { Entity } from '../../types.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { MentionIndex } from '../mentions/mention-index.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import { isPersonRole, type QuoteLexicon } from '../words/lexicon.ts';
import { genderOfRole } from './person-gender.ts';

/** Somebody whom an article brings in by a noun before it gives the name. */
export interface Lead {
  readonly entity: Entity;
  /** Where the name is given. */
  readonly named: number;
  readonly noun: string;
  /** Words before the noun, lower case. */
  readonly modifiers: readonly string[];
  /** Where the noun stands. */
  readonly at: number;
}

/** Sentences, the headline among them, within which somebody is brought in. */
const LOOK_AT = 4;

/**
 * "A trawler skipper was fined. Tom Poe, 55, pleaded guilty", and "Fisherman sees whale" above "Tom Poe had worked": whom the
 * noun means that opens the sentence before the one that the name opens.
 */
export function findLead(
  clauses: readonly CuedClause[],
  mentions: MentionIndex,
  headline: number | null,
  lexicon: QuoteLexicon,
  { ofFirstName }: GenderLexicon,
): Lead | null {
  for (let index = 0; index < LOOK_AT && index + 1 < clauses.length; index++) {
    const { items, paragraph } = (clauses[index] as CuedClause).clause;
    const inHeadline = paragraph === headline;
    const noun = openingNoun(items, inHeadline, mentions, lexicon);
    if (noun < 0) continue;
    const next = (clauses[index + 1] as CuedClause).clause.items;
    const entity = openingName(next, mentions);
    if (!entity && !inHeadline) return null;
    if (!entity) continue;
    const { lower, start, entry } = items[noun] as Item;
    const told = genderOfRole(entry.role ?? undefined);
    const known = ofFirstName(entity.name.slice(0, entity.name.indexOf(' ')));
    if (told && known && told !== known) return null;
    const modifiers = items.slice(inHeadline ? 0 : 1, noun).map((item) => item.lower);
    const named = (next[0] as Item).start;
    return { entity, named, noun: lower, modifiers, at: start };
  }
  return null;
}

/** The noun of a person without a name that opens a sentence in which nobody is named: with "a", or bare in a headline; -1 when there is none. */
function openingNoun(
  items: readonly Item[],
  inHeadline: boolean,
  mentions: MentionIndex,
  lexicon: QuoteLexicon,
): number {
  const opening = items[0];
  if (opening === undefined || opening.word === 'quote') return -1;
  const { word, lower: first } = opening;
  if (inHeadline ? word === 'determiner' : first !== 'a' && first !== 'an') return -1;
  const phrase = phraseStartingAt(items, 0, false);
  if (!phrase) return -1;
  const { core } = speakerPhrase(items, phrase);
  const { lower } = items[core] as Item;
  if (!isPersonRole(lower, lexicon) || lexicon.kinds.seldomLeads.has(lower)) return -1;
  for (let at = 0; at < items.length; at++)
    if (mentions.at((items[at] as Item).start)?.entity.type === 'PERSON') return -1;
  return core;
}

/** The person whose full name opens a sentence, where nothing behind it tells what else he or she is. */
function openingName(items: readonly Item[], mentions: MentionIndex): Entity | null {
  const named = mentions.from(items[0]?.start ?? -1);
  if (named?.entity.type !== 'PERSON' || !named.mention.text.includes(' ')) return null;
  let behind = 1;
  while ((itemAt(items, behind)?.start ?? named.mention.end) < named.mention.end) behind++;
  const next = itemAt(items, behind);
  if (next?.text === ',') {
    const opening = itemAt(items, behind + 1);
    const tells = opening?.form === 'digit' || opening?.word === 'preposition';
    return tells || opening?.lower === 'who' ? named.entity : null;
  }
  const goesOn = next?.word === 'verb' || next?.word === 'auxiliary' || next?.word === 'adverb';
  return goesOn ? named.entity : null;
}
