import type { ArticleDocument } from '../document/types.ts';
import { type GenderLexicon, readGenderLexicon } from '../entities/group/gender.ts';
import type { Resources } from '../resources/resources.ts';
import type { Entity } from '../types.ts';
import type { ResolvedSpeakers } from './assemble-quotes.ts';
import type { CuedClause } from './attribute-quotes.ts';
import type { Speech } from './attribute-speech.ts';
import type { Attribution } from './attribution.ts';
import { indexDescriptions } from './called.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { describeEntities } from './descriptors.ts';
import { readKinds } from './kinds.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { indexMentions, type MentionIndex, type NamedMention } from './mention-index.ts';
import { describedName } from './name-before-phrase.ts';
import { nameInPhrase, phraseCore, type SpeakerPhrase } from './name-in-phrase.ts';
import { phraseEndingAt } from './noun-phrase.ts';
import { createGenders } from './person-gender.ts';
import { phraseStartingAt } from './phrase-after.ts';
import { type Reading, resolveRole } from './resolve-role.ts';
import { createSalience } from './salience.ts';
import type { Clause, Item, QuotedSpan } from './types.ts';

/** Finds the entity behind each attribution's source. */
export type SpeakerResolver = (
  document: ArticleDocument,
  speech: Speech,
  entities: readonly Entity[],
) => ResolvedSpeakers;

/** Builds the resolver: names in the source, then pronouns and role nouns by what the article said before. */
export function createSpeakerResolver(
  lexicon: QuoteLexicon,
  resources: Resources,
): SpeakerResolver {
  const gender: GenderLexicon = readGenderLexicon(resources);
  const kinds = readKinds(resources);
  return (document, speech, entities) => {
    const mentions = indexMentions(entities);
    const called = indexDescriptions(describeEntities(speech.clauses, mentions, kinds), kinds);
    const reading: Reading = {
      mentions,
      called,
      genders: createGenders(document.text, called, lexicon, gender),
      salience: createSalience(),
      lexicon,
      kinds,
      byId: new Map(entities.map((entity) => [entity.id, entity])),
      unnamed: new Map(),
      inHeadline: false,
    };
    return readThrough(speech, reading, document.headline);
  };
}

/** Weights of a mention by where it stands. */
const WEIGHT = {
  subject: 3,
  inner: 1.8,
  other: 1.2,
  owner: 0.9,
  quoted: 0.35,
  headline: 0.6,
  pronoun: 2.5,
  speaker: 3,
};

function readThrough(speech: Speech, reading: Reading, headline: number | null): ResolvedSpeakers {
  const resolved = new Map<Attribution, string | null>();
  const bySource = sourcesByClause(speech.attributions);
  const bySpan = new Map<number, string | null>();
  const mentionFrom = reading.mentions.walk();
  const { clauses } = speech;
  const end = clauses.findLastIndex(({ clause }) => bySource.has(clause)) + 1;
  for (let index = 0; index < end; index++) {
    const { clause, cues } = clauses[index] as CuedClause;
    const next = clauses[index + 1]?.clause;
    const sources = bySource.get(clause) ?? [];
    reading.inHeadline = headline === clause.paragraph;
    let part: Part = 'subject';
    for (let at = 0; at < clause.items.length; at++) {
      const item = clause.items[at] as Item;
      for (const attribution of sources)
        if (attribution.source?.start === item.start && item.word !== 'quote')
          settle(attribution, resolveSource(attribution, reading), resolved, bySpan, reading);
      if (item.word === 'verb' || item.word === 'auxiliary') part = 'other';
      const here = part === 'other' && isSubject(item, at, cues) ? 'inner' : part;
      noteItem(clause, at, speech.spans, mentionFrom, reading, here);
    }
    for (const attribution of sources)
      if (!resolved.has(attribution))
        settle(attribution, resolveSource(attribution, reading), resolved, bySpan, reading);
    reading.salience.sentence(next !== undefined && next.paragraph !== clause.paragraph);
  }
  // Statements that carry an earlier source on have the same speaker.
  for (const attribution of speech.attributions)
    if (!resolved.has(attribution))
      resolved.set(attribution, bySpan.get(attribution.source?.start ?? -1) ?? null);
  return resolved;
}

/** Where in its sentence an item stands: before the first verb, where a cue has its subject, or elsewhere. */
type Part = 'subject' | 'inner' | 'other';

/** Whether a cue of the sentence has its subject here; only names and pronouns are asked. */
function isSubject({ word }: Item, at: number, cues: readonly CueCandidate[]): boolean {
  if (word !== 'name' && word !== 'pronoun') return false;
  return cues.some(({ source, finite }) => finite && source?.first === at);
}

function sourcesByClause(attributions: readonly Attribution[]): Map<Clause, Attribution[]> {
  const byClause = new Map<Clause, Attribution[]>();
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const list = byClause.get(attribution.cueClause);
    if (list) list.push(attribution);
    else byClause.set(attribution.cueClause, [attribution]);
  }
  return byClause;
}

function settle(
  attribution: Attribution,
  entity: Entity | null,
  resolved: Map<Attribution, string | null>,
  bySpan: Map<number, string | null>,
  reading: Reading,
): void {
  const start = attribution.source?.start ?? -1;
  const known = bySpan.get(start);
  const id = known !== undefined ? known : (entity?.id ?? null);
  resolved.set(attribution, id);
  if (known === undefined) {
    bySpan.set(start, id);
    if (entity) reading.salience.mention(entity, WEIGHT.speaker);
  }
}

/** Makes what an item mentions present: names, and he or she as the person last meant. */
function noteItem(
  clause: Clause,
  at: number,
  spans: readonly QuotedSpan[],
  mentionFrom: (offset: number) => NamedMention | null,
  reading: Reading,
  part: Part,
): void {
  const item = clause.items[at] as Item;
  const { mentions, salience } = reading;
  if (at === 0 && item.lower === 'the') {
    const named = mentions.at(clause.items[1]?.start ?? -1);
    if (named && named.entity.type !== 'NORP') return;
    const opening = phraseStartingAt(clause.items, 0, false);
    if (opening && isNamedNext(clause.items, opening.last + 1, mentions)) return;
    const meant = opening && resolvePhrase({ items: clause.items, ...opening }, reading);
    if (meant?.type === 'PERSON' || meant?.type === 'ORG') salience.mention(meant, WEIGHT.pronoun);
    return;
  }
  if (item.word === 'quote') {
    const span = spans[item.quoted];
    if (span) noteQuoted(span, reading);
    return;
  }
  const named = mentionFrom(item.start);
  if (named) {
    let behind = at + 1;
    while ((clause.items[behind]?.start ?? named.mention.end) < named.mention.end) behind++;
    const owner = clause.items[behind]?.word === 'possessive';
    const weight = reading.inHeadline ? WEIGHT.headline : owner ? WEIGHT.owner : WEIGHT[part];
    salience.mention(named.entity, weight);
    return;
  }
  if (item.word === 'pronoun' && /^(?:he|she)$/.test(item.lower)) {
    const meant = resolvePronoun(item.lower, reading);
    if (meant) salience.mention(meant, part === 'other' ? WEIGHT.other : WEIGHT.pronoun);
  }
}

/** So many words of titles may stand before a name in apposition. */
const MOST_TITLES = 4;

/** "The envoy, Sir Tom Poe, said": the name follows at once. */
function isNamedNext(items: readonly Item[], comma: number, mentions: MentionIndex): boolean {
  if (items[comma]?.text !== ',') return false;
  for (let at = comma + 1; at <= comma + MOST_TITLES; at++) {
    const item = items[at];
    if (item?.word !== 'name' && item?.word !== 'noun') return false;
    if (mentions.from(item.start)) return true;
  }
  return false;
}

function noteQuoted(span: QuotedSpan, { mentions, salience }: Reading): void {
  let at = lowerBound(mentions, span.start);
  for (; at < mentions.all.length; at++) {
    const one = mentions.all[at];
    if (!one || one.mention.start >= span.end) return;
    salience.mention(one.entity, WEIGHT.quoted);
  }
}

function lowerBound({ all }: MentionIndex, offset: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.mention.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function resolveSource(attribution: Attribution, reading: Reading): Entity | null {
  const { source, candidate, cueClause } = attribution;
  if (!source) return null;
  const phrase = candidate?.source ? { items: cueClause.items, ...candidate.source } : null;
  if (!phrase)
    return (
      reading.mentions.at(source.start)?.entity ??
      reading.mentions.at(source.end - 1)?.entity ??
      null
    );
  return resolvePhrase(phrase, reading);
}

function resolvePhrase(phrase: SpeakerPhrase, reading: Reading): Entity | null {
  const named = nameInPhrase(phrase, reading.mentions, reading.lexicon);
  const core = phrase.items[phraseCore(phrase)] as Item;
  if (named) return (isDemonym(phrase, core, named) && personOf(reading)) || named.entity;
  if (core.word === 'relative') return antecedent(phrase, reading);
  if (core.word === 'pronoun' || core.word === 'object' || phrase.first === phrase.last)
    if (/^(?:he|she|him|her|his|it|its)$/.test(core.lower))
      return resolvePronoun(core.lower, reading);
  return describedName(phrase, reading.mentions, reading.lexicon) ?? resolveRole(phrase, reading);
}

/** "The Spaniard said": a person by nationality, not the nation. */
function isDemonym({ items, first }: SpeakerPhrase, core: Item, { entity }: NamedMention): boolean {
  return (
    entity.type === 'NORP' && (items[first] as Item).lower === 'the' && !PEOPLE.test(core.lower)
  );
}

/** "Democrats", "Japanese", "Dutch"; not "Spaniard", "Dane", "Kenyan". */
const PEOPLE = /(?:s|ese|ish|ch|men)$/;

/** The most present person, rather one that the article is about: others are not called by their nation. */
function personOf({ salience }: Reading): Entity | null {
  return salience.best((entity) => (entity.type === 'PERSON' ? entity.count : 0));
}

/** How far before "who" the name may stand: "Jane Hill, until Tuesday the member for Ames, who". */
const LONGEST_ASIDE = 24;

/** "Jane Hill, who leads the party, said": the phrase before "who", or the name that this phrase describes. */
function antecedent({ items, first }: SpeakerPhrase, reading: Reading): Entity | null {
  let at = first - 1;
  const aside = items[at]?.text === ',';
  if (aside) at--;
  const before = phraseEndingAt(items, at);
  const meant = before && resolvePhrase({ items, ...before }, reading);
  if (meant || !aside || (items[first] as Item).lower !== 'who') return meant;
  for (let left = at; left > 0 && first - left < LONGEST_ASIDE; left--) {
    if ((items[left] as Item).text !== ',') continue;
    const named = reading.mentions.at(items[left - 1]?.start ?? -1);
    if (named) return named.entity.type === 'PERSON' ? named.entity : null;
  }
  return null;
}

function resolvePronoun(word: string, { salience, genders }: Reading): Entity | null {
  if (word === 'it' || word === 'its')
    return salience.best((entity) => (entity.type === 'ORG' ? 1 : entity.type === 'LOC' ? 0.3 : 0));
  const wanted = /^(?:he|him|his)$/.test(word) ? 'male' : 'female';
  const meant = salience.best((entity) => {
    if (entity.type !== 'PERSON') return 0;
    const known = genders.of(entity);
    return known === undefined ? 0.8 : known === wanted ? 1 : 0;
  });
  if (meant && genders.of(meant) === undefined) genders.learn(meant, wanted);
  return meant;
}
