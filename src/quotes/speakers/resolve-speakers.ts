import type { ArticleDocument } from '../../document/types.ts';
import { type GenderLexicon, readGenderLexicon } from '../../entities/group/gender.ts';
import type { Resources } from '../../resources/resources.ts';
import type { Entity } from '../../types.ts';
import type { ResolvedSpeakers } from '../assemble-quotes.ts';
import type { Speech } from '../attribute-speech.ts';
import type { Attribution } from '../attribution.ts';
import { Called } from '../descriptions/called.ts';
import { findLead } from '../descriptions/describe-lead.ts';
import { describeEntities } from '../descriptions/descriptors.ts';
import { findBodyLead } from '../descriptions/find-body-lead.ts';
import { createGenders } from '../descriptions/person-gender.ts';
import { MentionIndex, MentionWalk } from '../mentions/mention-index.ts';
import { createCountries, createOrigins } from '../mentions/origins.ts';
import { Salience } from '../mentions/salience.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { countAsking, sourcesByClause } from './asking-sources.ts';
import { readSentence } from './read-sentence.ts';
import type { Reading } from './reading.ts';
import { type Resolved, settle } from './resolve-source.ts';

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
  const countries = createCountries(resources);
  return (document, speech, entities) => {
    const mentions = new MentionIndex(entities);
    const lead = findLead(speech.clauses, mentions, document.headline, lexicon, gender);
    const called = new Called(() => describeEntities(speech.clauses, mentions, kinds, lead), kinds);
    const reading: Reading = {
      mentions,
      called,
      lead,
      bodyLead: once(() => findBodyLead(speech.clauses, mentions, document.headline)),
      genders: createGenders(document.text, called, lexicon, gender),
      salience: new Salience(),
      lexicon,
      kinds,
      unnamed: new Map(),
      introduced: new Map(),
      offices: new Map(),
      utterers: new Map(),
      origins: createOrigins(document.text, mentions, countries),
      nations: new Map(),
      meant: new Map(),
      spokenOf: new Set(),
      labels: new Set(),
      lastSpeaker: null,
      spokeFor: null,
      spokeIn: -1,
      paragraph: 0,
      wasAsked: false,
      turn: null,
      answers: false,
      said: null,
      awaited: null,
      subject: null,
      subjectBefore: null,
      relatives: [],
      ownerBefore: null,
      opensParagraph: false,
      opensQuoted: false,
      inHeadline: false,
    };
    return readThrough(speech, reading, document.headline);
  };
}

/** What `find` gives, found when first asked for. */
function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
}

function readThrough(speech: Speech, reading: Reading, headline: number | null): ResolvedSpeakers {
  const { clauses } = speech;
  const resolved: Resolved = new Map();
  const bySource = sourcesByClause(speech.attributions);
  const asking = countAsking(bySource, clauses, reading, headline);
  const walk = new MentionWalk(reading.mentions);
  for (let index = 0; index < bySource.length; index++) {
    const cued = clauses[index] as CuedClause;
    const { items, paragraph } = cued.clause;
    const sources = bySource[index] as readonly Attribution[];
    reading.inHeadline = headline === paragraph;
    reading.paragraph = paragraph;
    if (index >= asking) {
      for (const attribution of sources) settle(attribution, resolved, reading);
      continue;
    }
    reading.opensParagraph =
      index === 0 || (clauses[index - 1] as CuedClause).clause.paragraph !== paragraph;
    reading.opensQuoted = reading.opensParagraph && items[0]?.word === 'quote';
    if (reading.spokenOf.size > 0) reading.spokenOf.clear();
    reading.subjectBefore = reading.subject;
    reading.subject = null;
    readSentence(cued, sources, speech.spans, walk, resolved, reading);
    const next = clauses[index + 1]?.clause;
    reading.salience.sentence(next !== undefined && next.paragraph !== paragraph);
  }
  return {
    entities: resolved,
    whole: (source) => reading.mentions.whole(source),
    isLabelled: (attribution) => reading.labels.has(attribution),
  };
}
