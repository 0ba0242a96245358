import type { Entity } from '../../types.ts';
import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isEmployer } from '../mentions/mention-place.ts';
import { NOBODY } from '../mentions/nobody.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { WordClass } from '../types.ts';
import { LIST } from '../words/rule-words.ts';
import { isHearer } from './is-hearer.ts';
import { isLabel } from './is-label.ts';
import { WEIGHT } from './mention-weight.ts';
import { namedNext } from './named-next.ts';
import { putsQuestion } from './puts-question.ts';
import type { Reading } from './reading.ts';
import { resolvePhrase } from './resolve-phrase.ts';
import { contentGender } from './said-words.ts';
import { noteUtterer } from './utterers.ts';

/** The id of the entity behind each source by where the source begins; null for nobody. */
export type Resolved = Map<number, string | null>;

/** Resolves the source of an attribution; those that share a source, as statements that carry it on, have the speaker of the first. */
export function settle(attribution: Attribution, resolved: Resolved, reading: Reading): void {
  const start = attribution.source?.start ?? -1;
  const entity = resolveSource(attribution, reading);
  if (resolved.has(start)) return;
  resolved.set(start, entity?.id || null);
  if (isLabel(entity, attribution, reading)) {
    reading.labels.add(attribution);
    return;
  }
  if (isTurn(attribution)) reading.turn = { paragraph: attribution.paragraph, entity };
  const named = namedNext(entity, attribution, reading);
  if (named !== null) resolved.set(named, entity?.id ?? null);
  reading.lastSpeaker = entity;
  reading.spokeFor = entity?.type === 'PERSON' ? bodyOf(attribution, reading) : null;
  reading.ownerBefore = null;
  reading.wasAsked = putsQuestion(attribution, reading);
  reading.spokeIn = reading.paragraph;
  if (entity) learnFromWords(entity, attribution, reading);
  if (entity && entity.id !== '') noteUtterer(entity, attribution.cueClause.items, reading);
  if (entity) reading.salience.mention(entity, entity.id === '' ? WEIGHT.nobody : WEIGHT.speaker);
}

/** "HILL: I said …" */
function isTurn({ candidate, quoted, cue }: Attribution): boolean {
  return candidate === null && quoted.length === 0 && cue !== null;
}

/** "said Jane Hill of Green Watch", "the Velmar coach, Tom Poe": the organisation in the words for a speaker; null for "an analyst at Velmar", who speaks of others. */
function bodyOf({ candidate, cueClause }: Attribution, { mentions }: Reading): Entity | null {
  if (!candidate?.source) return null;
  const { items } = cueClause;
  for (let at = candidate.source.last; at >= candidate.source.first; at--) {
    const item = items[at] as Item;
    const named = item.form === 'capital' ? mentions.at(item.start) : null;
    if (named?.entity.type !== 'ORG') continue;
    while (at > 0 && (itemAt(items, at - 1)?.start ?? -1) >= named.mention.start) at--;
    return isEmployer(items, at) ? null : named.entity;
  }
  return null;
}

/** "Nino Hill said she would stay", though Nino is a man's name elsewhere: her own words tell it, where nobody else was she so far. */
function learnFromWords(entity: Entity, attribution: Attribution, reading: Reading): void {
  const { genders, salience } = reading;
  const told = entity.type === 'PERSON' ? contentGender(attribution) : null;
  if (told === null || entity === NOBODY || genders.of(entity) === told) return;
  if (!genders.isGuessed(entity)) return;
  const isOther = (one: Entity) =>
    one.type === 'PERSON' && one !== NOBODY && genders.of(one) === told;
  if (!salience.some(isOther)) genders.learn(entity, told);
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

/** "She replied", where who spoke before asked; not "he is answering the call". */
function isAnswer(items: readonly Item[], candidate: CueCandidate | null): boolean {
  if (!candidate?.lists.has(LIST.answers) || isAskedAgain(items)) return false;
  return itemAt(items, candidate.verb + 1)?.word !== 'determiner';
}

/** "Hill asked him why. “I was late,” he said", in the same paragraph. */
function answersQuestion({ candidate, quoted }: Attribution, reading: Reading): boolean {
  if (!reading.wasAsked || reading.spokeIn !== reading.paragraph) return false;
  return quoted.length > 0 && candidate?.lists.has(LIST.asks) === false;
}

/** "Asked about the mill, she replied", "When pressed, he replied": the question came from the paper. */
function isAskedAgain(items: readonly Item[]): boolean {
  const opening = itemAt(items, 0)?.word === 'subordinator' ? 1 : 0;
  return /^(?:asked|pressed|questioned|quizzed)$/.test(itemAt(items, opening)?.lower ?? '');
}

/** "Velmar, it said, had known", "It was Poe, he recalled, who taught him": the words go on about whom they name, who does not say them. */
function noteInterrupted(
  items: readonly Item[],
  { first, after }: CueCandidate,
  { mentions, spokenOf }: Reading,
): void {
  if (itemAt(items, first - 1)?.text !== ',') return;
  // "it said in a statement,"
  let comma = after;
  while (comma < after + LONGEST_OCCASION && IN_OCCASION.has(itemAt(items, comma)?.word ?? 'quote'))
    comma++;
  if (itemAt(items, comma)?.text !== ',') return;
  const next = itemAt(items, comma + 1);
  if (next?.word !== 'auxiliary' && next?.word !== 'verb' && next?.lower !== 'who') return;
  for (let at = first - 2; at >= 0 && first - at < LONGEST_INTERRUPTED; at--) {
    const { word, start } = items[at] as Item;
    if (word === 'punctuation' || word === 'quote') return;
    const named = mentions.at(start);
    if (named) spokenOf.add(named.entity);
  }
}

/** So many words may tell on what occasion: "in a statement on Monday". */
const LONGEST_OCCASION = 6;
const IN_OCCASION: ReadonlySet<WordClass> = new Set(['preposition', 'determiner', 'noun', 'name']);

/** So many words before the comma may be what the words go on about. */
const LONGEST_INTERRUPTED = 8;

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
  if (candidate) noteInterrupted(cueClause.items, candidate, reading);
  reading.answers = isAnswer(cueClause.items, candidate) || answersQuestion(attribution, reading);
  reading.said = attribution;
  const meant = resolvePhrase(phrase, reading);
  reading.answers = false;
  reading.said = null;
  return meant && isHearer(meant, phrase, candidate, reading) ? null : meant;
}
