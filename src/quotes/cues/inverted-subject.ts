import { type Item, itemAt } from '../clauses/item.ts';
import type { NounPhrase } from '../phrases/noun-phrase.ts';
import { phraseStartingAt } from '../phrases/phrase-starting-at.ts';
import { hasMainClause } from '../reported/content-edges.ts';
import { lastOfVerb } from './cue-verb.ts';
import type { Subject } from './find-subject.ts';

/** The subject behind a verb: after quoted words, behind what it reports, or at the start of a sentence ("Said Ellis: …"); `before` is the phrase in front of it that may be its subject as well. */
export function invertedSubject(
  items: readonly Item[],
  at: number,
  before: Subject | null,
): NounPhrase | null {
  if (isApposed(items, before) && !endsWithName(items, at) && !endsWithSource(items, at))
    return null;
  // "As Hill, author of “The Nest,” put it, “…”"
  if (isPutIt(items, at)) return null;
  const left = itemAt(items, at - 1);
  // "who was “sad,” told the BBC": who hears it.
  if ((items[at] as Item).entry.cue?.lemma === 'tell') return null;
  const afterQuote =
    left?.word === 'quote' ||
    (left !== undefined && itemAt(items, at - 2)?.word === 'quote' && left.entry.commaOrDash);
  const opens = !left || left.text === ',' || (at === 1 && left.word === 'conjunction');
  const always = (items[at] as Item).entry.inverted;
  if (!afterQuote && !(opens && (always || mayTurn(items, at)))) return null;
  const right = phraseStartingAt(items, afterQuote ? at + 1 : lastOfVerb(items, at) + 1);
  if (!right || (items[right.first] as Item).calendar) return null;
  if (!afterQuote && !always && !endsReport(items, right)) return null;
  // "Hill, who called it “absurd,” said the plan could fail": the subject of what is said.
  const next = itemAt(items, right.last + 1);
  if (next?.word === 'auxiliary') return null;
  // "Hill, author of “The Nest,” said critics missed the point"
  if (before !== null && next?.word === 'verb' && !next.entry.endsInIng) return null;
  if (!afterQuote && left?.text === ',' && opensSaid(items, at, right)) return null;
  return afterQuote || left?.text !== ',' || speaksBehind(items, at, right) ? right : null;
}

function isPutIt(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).lower === 'put' && itemAt(items, at + 1)?.lower === 'it';
}

/** From here on a verb may report behind what it reports, before who speaks. */
const TURNS = 0.4;

/** "The dam is safe, believes Jane Hill": a form of a verb that reports, behind a comma and a clause. */
function mayTurn(items: readonly Item[], at: number): boolean {
  const { cue, endsInS, endsInEd } = (items[at] as Item).entry;
  if (cue === null || cue.precision < TURNS || !(endsInS || endsInEd)) return false;
  if (cue.group !== 'speech' && cue.group !== 'report' && cue.lemma !== 'point') return false;
  // "thanked Jane Hill"
  if (cue.frame === 'takesThing' || cue.frame === 'tellsHearer') return false;
  return itemAt(items, at - 1)?.text === ',' && hasMainClause(items, 0, at - 1);
}

/** Whether somebody is named at the end of a sentence or before a comma: "claims Jane Hill, an engineer"; not "claimed victory", "claims the plan is dead". */
function endsReport(items: readonly Item[], { head, last }: NounPhrase): boolean {
  const { word, entry } = items[head] as Item;
  if (word !== 'name' && entry.role === null && !entry.organisationKind && !entry.kind)
    return false;
  const next = itemAt(items, head + 1);
  const behind = itemAt(items, last + 1);
  return (!next || /^[,.(]$/.test(next.text)) && (!behind || /^[,.]$/.test(behind.text));
}

/** "Iran warns Oslo, says talks still possible", "Hill quits, says party “lost its way”": what a headline goes on to report, and nobody who speaks. */
function opensSaid(items: readonly Item[], at: number, { first, head, last }: NounPhrase): boolean {
  if (!(items[at] as Item).entry.endsInS) return false;
  const next = itemAt(items, last + 1);
  if (next === undefined || next.text === ',' || next.text === '.') return false;
  if (next.word === 'quote') return last === head;
  const { word, entry } = items[head] as Item;
  if (items[first]?.word !== 'noun' || word !== 'noun') return false;
  return entry.role === null && !entry.kind && !entry.document;
}

/** "The dam is safe, warned the engineer"; not "Hill, who has two banks, announced an agreement", "Hill, the mayor, said prices fell". */
function speaksBehind(items: readonly Item[], at: number, right: NounPhrase): boolean {
  const next = itemAt(items, right.last + 1);
  if (next?.word === 'verb' && !next.entry.endsInIng && !next.entry.endsInEd) return false;
  return SAYS.has((items[at] as Item).lower) || !isThing(items, right);
}

const SAYS: ReadonlySet<string> = new Set(['said', 'says']);

const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an']);

/** "an agreement", "21 rebounds", "defeat" */
function isThing(items: readonly Item[], { first, head }: NounPhrase): boolean {
  const { word, lower } = items[first] as Item;
  if (word !== 'number' && !INDEFINITE.has(lower) && first !== head) return false;
  const noun = items[head] as Item;
  const { role, document, organisationKind, kind } = noun.entry;
  return noun.word === 'noun' && role === null && !document && !organisationKind && !kind;
}

/** "Staff are treated as servants, says a report highlighting the “rise of casual labour”": a document behind a whole clause. */
function endsWithSource(items: readonly Item[], at: number): boolean {
  if (!SAYS.has((items[at] as Item).lower)) return false;
  const right = phraseStartingAt(items, at + 1);
  if (!right || !(items[right.head] as Item).entry.document) return false;
  const next = itemAt(items, right.last + 1);
  if (next?.word === 'auxiliary' || (next?.word === 'verb' && !next.entry.endsInIng)) return false;
  return hasMainClause(items, 0, at - 1);
}

function isApposed(items: readonly Item[], subject: Subject | null): boolean {
  return subject !== null && itemAt(items, subject.cueFirst - 1)?.text === ',';
}

/** "The law, passed in May, failed for want of money, said Jane Hill, who": whether a name and no clause follows; not "said Poe, a rival, was late". */
function endsWithName(items: readonly Item[], at: number): boolean {
  if (!SAYS.has((items[at] as Item).lower)) return false;
  const name = itemAt(items, at + 1);
  if (name?.word !== 'name' || name.calendar) return false;
  const phrase = phraseStartingAt(items, at + 1);
  if (!phrase) return false;
  const next = itemAt(items, phrase.last + 1);
  if (next && next.text !== ',' && next.text !== '.') return false;
  if (itemAt(items, phrase.last + 2)?.word === 'verb') return false;
  for (let behind = phrase.head + 1; behind < items.length; behind++) {
    const { word, lower, entry } = items[behind] as Item;
    if (word === 'relative' || lower === 'who' || lower === 'whose') return true;
    if (word === 'auxiliary' || (word === 'verb' && !entry.endsInEd && !entry.endsInIng))
      return false;
  }
  return true;
}
