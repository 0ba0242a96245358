import { type Item, itemAt } from '../clauses/item.ts';
import { opensWholeClause } from '../clauses/whole-clause.ts';
import { type CueCandidate, STRONG } from '../cues/cue-candidate.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import { LIST } from '../words/rule-words.ts';
import { hasHearer, hasMainClause } from './content-edges.ts';
import { gapBefore } from './gap-clause.ts';
import type { ReportSituation } from './report-features.ts';
import { isSaidByMany, wantsToKnow } from './states-something.ts';

/** So much likelier is a report where "that" opens the clause of a verb that goes on with who has just spoken. */
const CLEAR = 0.4;

/** The same where a whole sentence without "that" follows a verb of speech, which most do that the weights learnt from. */
const WHOLE = 0.35;

/** The same for "found", or a cue that tells who heard it, behind what it reports or inside it. */
const BEHIND = 0.2;

/** The same for a document that shows it, or a journal that prints it. */
const SHOWN = 0.45;

/** The same where the colon of a headline tells its source, which few articles have that the weights learnt from. */
const SOURCED = 0.7;

/** What is added to the chance of a report that is clear by its form. */
export function clarity(situation: ReportSituation): number {
  if (isSourced(situation)) return SOURCED;
  if (goesOnSpeaking(situation) || isWanted(situation) || isAccepted(situation)) return CLEAR;
  if (opensSentence(situation) || isOfSubject(situation)) return CLEAR;
  if (saysSentence(situation) || saysBeside(situation)) return WHOLE;
  if (isTelling(situation)) return BEHIND;
  if (isShown(situation) || isPublished(situation)) return SHOWN;
  return standsBehind(situation) ? BEHIND : 0;
}

/** "Bus crash kills five: police", "Hill: we will pay", "Minister: no plans to pay", "Norway to Brussels: hands off"; less surely "Hill: a life in pictures". */
function isSourced({ items, cue, content }: ReportSituation): boolean {
  const { order, source } = cue;
  if (order !== 'colon' || source === null) return false;
  if (content.position === 'before') return true;
  for (let at = source.first; at <= source.head; at++) {
    const { lower, entry } = items[at] as Item;
    if (entry.role !== null || lower === 'to') return true;
  }
  return hasMainClause(items, content.first, content.last + 1);
}

/** "Wings iced up, the inquiry found", "The pool will stay shut, councillors were told": little else can be meant. */
function standsBehind({ items, cue, content }: ReportSituation): boolean {
  if (content.position === 'after' || cue.order !== 'subject-verb' || cue.negated) return false;
  if (cue.passive) return hasHearer(items, cue.verb);
  return cue.lemma === 'find';
}

/** "Prices rose, figures from the ministry showed": behind what they show. */
function isShown({ items, cue, content }: ReportSituation): boolean {
  if (content.position === 'after' || cue.order !== 'subject-verb' || cue.negated) return false;
  return cue.lists.has(LIST.shows) && isOfDocument(items, cue);
}

/** "The comet is old, Hill and colleagues report in Nature", "wrote in the journal Cell" */
function isPublished({ items, cue, content }: ReportSituation): boolean {
  if (content.position === 'after' || cue.order !== 'subject-verb' || cue.negated) return false;
  if (cue.lemma !== 'report' && cue.lemma !== 'write') return false;
  if (itemAt(items, cue.after)?.lower !== 'in') return false;
  const next = itemAt(items, cue.after + 1);
  const journal = next?.word === 'determiner' ? itemAt(items, cue.after + 2) : next;
  return journal?.word === 'name' || journal?.lower === 'journal';
}

/** "figures from the ministry showed" */
function isOfDocument(items: readonly Item[], { source }: CueCandidate): boolean {
  return (
    source !== null && itemAt(items, speakerPhrase(items, source).core)?.entry.document === true
  );
}

/** "said the mill was shut and demanded that it open" */
function goesOnSpeaking({ items, cue, content, states }: ReportSituation): boolean {
  return (
    states &&
    content.opener === 'that' &&
    cue.order === 'shared-subject' &&
    (cue.cueFirst === cue.verb || itemAt(items, cue.cueFirst)?.lower === 'then') &&
    itemAt(items, cue.verb)?.entry.endsInEd === true &&
    cue.precision >= DEMANDS
  );
}

/** Verbs that may report so report at least this often. */
const DEMANDS = 0.4;

/** From here on a verb needs no more to report a sentence. */
const OFTEN = 0.6;

/** Verbs that report before a sentence report at least this often; to vote is none. */
const OPENS = 0.3;

/** "Hill disagreed: the tunnel was safe": a sentence behind the colon of a verb that reports. */
function opensSentence({ items, cue, content, states }: ReportSituation): boolean {
  if (!states || cue.order !== 'subject-verb' || cue.negated) return false;
  if (cue.precision < OPENS) return false;
  if (itemAt(items, cue.after)?.text !== ':' || content.position !== 'after') return false;
  return hasMainClause(items, content.first, content.last + 1);
}

/** "The man, who police say was armed, fled" */
function isOfSubject({ items, cue, content, states }: ReportSituation): boolean {
  if (!states || cue.negated || cue.precision < STRONG) return false;
  return content.position === 'after' && gapBefore(items, cue, content.first) >= 0;
}

/** "The trust accepts that it failed": whoever accepts a thing says nothing. */
function isAccepted({ cue, content, states }: ReportSituation): boolean {
  if (!states || cue.negated || cue.lemma !== 'accept' || content.opener !== 'that') return false;
  return cue.order === 'subject-verb' || cue.order === 'shared-subject';
}

/** "ruled she was free", "it is alleged the clerk had lied", "joked he would run" */
function saysSentence({ items, cue, content, states }: ReportSituation): boolean {
  if (!states || cue.negated || content.opener !== '' || content.position !== 'after') return false;
  if (cue.order !== 'subject-verb' && cue.order !== 'shared-subject') return false;
  const byMany = isSaidByMany(items, cue);
  const seldom = cue.group === 'speech' && cue.precision >= OPENS && cue.precision < OFTEN;
  const may = byMany || (!cue.passive && (seldom || cue.group === 'manner'));
  return may && opensWholeClause(items, content.first);
}

/** "Two died, with doctors warning the toll could rise" */
function saysBeside({ items, cue, content, states }: ReportSituation): boolean {
  if (!states || cue.order !== 'participle' || cue.source === null) return false;
  if (itemAt(items, cue.source.first - 1)?.lower !== 'with' || cue.precision < STRONG) return false;
  return cue.source.first < cue.verb && content.position === 'after';
}

/** "wanted to know why it was shut" */
function isWanted({ items, cue, states }: ReportSituation): boolean {
  return states && cue.lemma === 'know' && wantsToKnow(items, cue);
}

/** "spent years telling voters that she was poor" */
function isTelling({ items, cue, content, states }: ReportSituation): boolean {
  return (
    states && cue.order === 'participle' && content.opener === 'that' && hasHearer(items, cue.verb)
  );
}
