import type { ArticleDocument } from '../../document/types.ts';
import { type GenderLexicon, readGenderLexicon } from '../../entities/group/gender.ts';
import type { Resources } from '../../resources/resources.ts';
import type { Entity } from '../../types.ts';
import type { ResolvedSpeakers } from '../assemble-quotes.ts';
import type { Speech } from '../attribute-speech.ts';
import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { speakerPhrase } from '../clauses/speaker-phrase.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { Called } from '../descriptions/called.ts';
import { findLead } from '../descriptions/describe-lead.ts';
import { describeEntities } from '../descriptions/descriptors.ts';
import { createGenders } from '../descriptions/person-gender.ts';
import { MentionIndex, MentionWalk } from '../mentions/mention-index.ts';
import { Salience } from '../mentions/salience.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { isHearer } from './is-hearer.ts';
import { namedNext } from './named-next.ts';
import { mayMention, noteItem, opensSubject, type Part, WEIGHT } from './note-mentions.ts';
import type { Reading } from './reading.ts';
import { isNamed, resolvePhrase } from './resolve-phrase.ts';
import { noteUtterer } from './utterers.ts';

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
  const { kinds } = lexicon;
  return (document, speech, entities) => {
    const mentions = new MentionIndex(entities);
    const lead = findLead(speech.clauses, mentions, document.headline, lexicon, gender);
    const called = new Called(() => describeEntities(speech.clauses, mentions, kinds, lead), kinds);
    const reading: Reading = {
      mentions,
      called,
      lead,
      genders: createGenders(document.text, called, lexicon, gender),
      salience: new Salience(),
      lexicon,
      kinds,
      unnamed: new Map(),
      introduced: new Map(),
      offices: new Map(),
      utterers: new Map(),
      nations: new Map(),
      meant: new Map(),
      spokenOf: new Set(),
      lastSpeaker: null,
      spokeIn: -1,
      paragraph: 0,
      answers: false,
      said: null,
      awaited: null,
      opensQuoted: false,
      inHeadline: false,
    };
    return readThrough(speech, reading, document.headline);
  };
}

function readThrough(speech: Speech, reading: Reading, headline: number | null): ResolvedSpeakers {
  const { clauses } = speech;
  const resolved = new Map<number, string | null>();
  const bySource = sourcesByClause(speech.attributions);
  const asking = countAsking(bySource, clauses, reading, headline);
  const walk = new MentionWalk(reading.mentions);
  for (let index = 0; index < asking; index++) {
    const { clause, cues } = clauses[index] as CuedClause;
    const { items, paragraph } = clause;
    const next = clauses[index + 1]?.clause;
    const sources = bySource[index] as readonly Attribution[];
    reading.inHeadline = headline === paragraph;
    reading.paragraph = paragraph;
    reading.opensQuoted =
      items[0]?.word === 'quote' && clauses[index - 1]?.clause.paragraph !== paragraph;
    reading.spokenOf.clear();
    let part: Part = 'subject';
    let nextSource = startBehind(sources, -1);
    let left = sources.length;
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      if (item.start >= nextSource) {
        if (item.word !== 'quote')
          for (const attribution of sources) {
            if (attribution.source?.start !== item.start) continue;
            settle(attribution, resolved, reading);
            left--;
          }
        nextSource = startBehind(sources, item.start);
      }
      if (part === 'subject' && isVerb(item, reading)) part = 'other';
      if (!mayMention(item, at, walk) && !(part === 'subject' && opensSubject(items, at))) continue;
      const here = isSaid(item, sources)
        ? 'said'
        : part === 'other' && isSubject(item, at, cues)
          ? 'inner'
          : part;
      noteItem(clause, at, speech.spans, walk, reading, here);
    }
    if (left > 0)
      for (const attribution of sources)
        if (!opensWord(items, attribution.source?.start)) settle(attribution, resolved, reading);
    reading.salience.sentence(next !== undefined && next.paragraph !== paragraph);
  }
  for (let index = asking; index < bySource.length; index++) {
    const { paragraph } = (clauses[index] as CuedClause).clause;
    reading.inHeadline = headline === paragraph;
    reading.paragraph = paragraph;
    for (const attribution of bySource[index] as readonly Attribution[])
      settle(attribution, resolved, reading);
  }
  return { entities: resolved, whole: (source) => reading.mentions.whole(source) };
}

/** The number of sentences up to the last one with a source that asks who is present: behind it nobody need be noted. */
function countAsking(
  bySource: readonly (readonly Attribution[])[],
  clauses: readonly CuedClause[],
  reading: Reading,
  headline: number | null,
): number {
  for (let index = bySource.length - 1; index >= 0; index--) {
    reading.inHeadline = headline === clauses[index]?.clause.paragraph;
    for (const { candidate, cueClause } of bySource[index] as readonly Attribution[])
      if (candidate?.source && !isNamed(speakerPhrase(cueClause.items, candidate.source), reading))
        return index + 1;
  }
  return 0;
}

/** Whether a word outside quotation marks begins at an offset. */
function opensWord(items: readonly Item[], offset: number | undefined): boolean {
  return items.some(({ start, word }) => start === offset && word !== 'quote');
}

/** Where the first source behind an offset begins; past every offset when there is none. */
function startBehind(sources: readonly Attribution[], offset: number): number {
  let first = Infinity;
  for (const { source } of sources)
    if (source !== null && source.start > offset && source.start < first) first = source.start;
  return first;
}

/** "Tom Poe would win, he said": part of what somebody says whom the sentence names only afterwards. */
function isSaid({ start }: Item, sources: readonly Attribution[]): boolean {
  for (const { source, content } of sources) {
    if (!source || source.start <= start) continue;
    for (const span of content) if (span.start <= start && start < span.end) return true;
  }
  return false;
}

/** "Said bin Suhail regretted": no verb inside a name. */
function isVerb({ word, start }: Item, { mentions }: Reading): boolean {
  return word === 'auxiliary' || (word === 'verb' && mentions.at(start) === null);
}

/** Whether a cue of the sentence has its subject here; only names and pronouns are asked. */
function isSubject({ word }: Item, at: number, cues: readonly CueCandidate[]): boolean {
  if (word !== 'name' && word !== 'pronoun') return false;
  for (const { source, finite } of cues) if (finite && source?.first === at) return true;
  return false;
}

const NO_SOURCES: readonly Attribution[] = [];

/** The attributions with a source, by the index of the sentence that holds it; no longer than the last of them asks for. */
function sourcesByClause(attributions: readonly Attribution[]): (readonly Attribution[])[] {
  const byClause: (readonly Attribution[])[] = [];
  for (const attribution of attributions) {
    if (!attribution.source) continue;
    const { index } = attribution.cueClause;
    while (byClause.length <= index) byClause.push(NO_SOURCES);
    const sources = byClause[index] as readonly Attribution[];
    if (sources === NO_SOURCES) byClause[index] = [attribution];
    else (sources as Attribution[]).push(attribution);
  }
  return byClause;
}

/** Resolves the source of an attribution; those that share a source, as statements that carry it on, have the speaker of the first. */
function settle(
  attribution: Attribution,
  resolved: Map<number, string | null>,
  reading: Reading,
): void {
  const start = attribution.source?.start ?? -1;
  const entity = resolveSource(attribution, reading);
  if (resolved.has(start)) return;
  resolved.set(start, entity?.id || null);
  const named = namedNext(entity, attribution, reading);
  if (named !== null) resolved.set(named, entity?.id ?? null);
  reading.lastSpeaker = entity;
  reading.spokeIn = reading.paragraph;
  if (entity && entity.id !== '') noteUtterer(entity, attribution.cueClause.items, reading);
  if (entity) reading.salience.mention(entity, entity.id === '' ? WEIGHT.nobody : WEIGHT.speaker);
}

/** "It is expected", "it should be noted", "it seems": nobody. */
function isExpletive(items: readonly Item[], candidate: CueCandidate | null): boolean {
  if (!candidate?.source || itemAt(items, candidate.source.first)?.lower !== 'it') return false;
  if (/^(?:seem|appear|mean)$/.test(candidate.lemma)) return true;
  for (let at = candidate.source.last + 1; at < candidate.verb; at++)
    if (/^(?:is|was|be|been|['’]s)$/.test((items[at] as Item).lower))
      return !itemAt(items, candidate.verb)?.entry.endsInIng;
  return false;
}

/** Verbs whose subject is not who spoke before. */
const ANSWER: ReadonlySet<string> = new Set(['answer', 'reply', 'respond', 'retort']);

/** "Asked about the mill, she replied", "When pressed, he replied": the question came from the paper. */
function isAskedAgain(items: readonly Item[]): boolean {
  const opening = itemAt(items, 0)?.word === 'subordinator' ? 1 : 0;
  return /^(?:asked|pressed|questioned|quizzed)$/.test(itemAt(items, opening)?.lower ?? '');
}

function resolveSource(attribution: Attribution, reading: Reading): Entity | null {
  const { source, candidate, cueClause } = attribution;
  if (!source) return null;
  const phrase = candidate?.source ? speakerPhrase(cueClause.items, candidate.source) : null;
  if (!phrase)
    return (
      reading.mentions.at(source.start)?.entity ??
      reading.mentions.at(source.end - 1)?.entity ??
      null
    );
  if (isExpletive(cueClause.items, candidate)) return null;
  reading.answers = ANSWER.has(candidate?.lemma ?? '') && !isAskedAgain(cueClause.items);
  reading.said = attribution;
  const meant = resolvePhrase(phrase, reading);
  reading.answers = false;
  reading.said = null;
  return meant && isHearer(meant, phrase, candidate, reading) ? null : meant;
}
