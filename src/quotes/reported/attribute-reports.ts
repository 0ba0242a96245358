import type { ArticleDocument } from '../../document/types.ts';
import type { Span } from '../../types.ts';
import { type Attribution, cueSpan, sourceSpan, spanOf } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { opensWholeClause } from '../clauses/whole-clause.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { ATTITUDE, HEAR, HOLD } from '../cues/cue-verb.ts';
import { Features, type WeightTable, yesProbability } from '../log-linear.ts';
import { isNominal } from '../phrases/nominal.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { Clause } from '../types.ts';
import { LIST } from '../words/rule-words.ts';
import { contentBesideQuote } from './beside-quote.ts';
import { clarity } from './clarity.ts';
import { hasHearer, hasMainClause } from './content-edges.ts';
import { addReportFeatures, type ReportSituation } from './report-features.ts';
import { type ReportedContent, reportedContent } from './reported-content.ts';
import { statesSomething } from './states-something.ts';
import { markWithin } from './within-report.ts';

/** Weights for speech without quotation marks: which cues report, and where their clause ends. */
export interface ReportModel {
  readonly reports: WeightTable;
  readonly ends: WeightTable;
}

/** From these probabilities on a cue without quotation marks counts as reporting, by group of verb; chosen on PolNeAR and the own gold. */
const REPORTS: ReadonlyMap<string, number> = new Map([
  ['speech', 0.2],
  ['manner', 0.45],
  ['report', 0.45],
  ['other', 0.55],
]);
/** Verbs that report less often than this never pass; they are not looked at. */
const LEAST = 0.2;

/** Finds what is reported without quotation marks, statements and attitudes: cues with their clause, when the weights say yes; of those that quoted spans use, what stands beside the clause of the span. */
export function attributeReports(
  document: ArticleDocument,
  clauses: readonly CuedClause[],
  used: ReadonlyMap<CueCandidate, Attribution>,
  model: ReportModel,
): Attribution[] {
  const found: Attribution[] = [];
  for (const { clause, situation } of reportSituations(document, clauses, used, model.ends)) {
    const { items, cue, content } = situation;
    // "Minister: we will stay" in a headline; elsewhere "LAHORE:" and "Contact:" say nothing.
    if (isDoing(situation)) continue;
    if (cue.order === 'colon' && (!isInHeading(situation) || tellsWho(items, content))) continue;
    if (isOnlyLabel(situation) || tellsOfQuote(situation)) continue;
    const features = new Features(model.reports);
    addReportFeatures(features, situation);
    const likely = yesProbability(features.score);
    const score = Math.min(1, likely + clarity(situation));
    if (score < (REPORTS.get(cue.group) ?? 1)) continue;
    found.push({
      source: sourceSpan(clause, cue),
      cue: cueSpan(clause, cue),
      content: contentSpans(clause, content),
      quoted: [],
      clause,
      candidate: cue,
      cueClause: clause,
      paragraph: clause.paragraph,
      score,
      attitude: !situation.states || isThought(situation),
    });
  }
  markWithin(found);
  return found;
}

/** Verbs of manner that report a clause without "that" report at least this often. */
const JOKES = 0.6;

/** "Ames: Two held after raid - police": who speaks stands at the end. */
function isOnlyLabel({ cue, cues, content }: ReportSituation): boolean {
  if (cue.order !== 'colon' || content.position !== 'after') return false;
  return cues.some(({ order, source, verb }) => order === 'colon' && (source?.first ?? 0) > verb);
}

/** "“I did it,” he told police, the court heard": the words in marks are his, and no more is reported. */
function tellsOfQuote({ items, content, besideQuote }: ReportSituation): boolean {
  return besideQuote && content.position === 'before' && items[content.first]?.word === 'quote';
}

/** In the headline, or at the end of one of the points below it: "* Dead include a prison escaper - sources". */
function isInHeading({ items, headline, content }: ReportSituation): boolean {
  return headline || (content.position === 'before' && BULLETS.has((items[0] as Item).text));
}

const BULLETS: ReadonlySet<string> = new Set('* • - – · ▪ ●'.split(' '));

/** "Jane Hill: photographer who kept the faces of the missing": what somebody is, with no verb of its own. */
function tellsWho(items: readonly Item[], { first, last, position }: ReportedContent): boolean {
  if (position !== 'after') return false;
  let who = first + 1;
  while (who < last && (items[who] as Item).lower !== 'who') who++;
  if (who === last || hasMainClause(items, first, last + 1)) return false;
  // "those who strike will be sacked"
  for (let at = who + 2; at <= last; at++)
    if ((items[at] as Item).word === 'auxiliary') return false;
  return true;
}

/** "thought he was late", "believes that it will last": what somebody has in mind, and need not have said. */
function isThought({ items, cue, content }: ReportSituation): boolean {
  return content.position === 'after' && (items[cue.verb] as Item).entry.isIn(LIST.thinks);
}

/** "They sang until ten", "have never attacked Israel": verbs that report only now and then, here of deeds. */
function isDoing({ items, cue, content }: ReportSituation): boolean {
  // "Hill, citing “hope,” said": the words in marks are told of by themselves.
  if (items[content.first]?.word === 'quote')
    if (cue.group !== 'speech' || cue.order === 'according-to') return true;
  if (cue.group === 'manner' && content.position === 'after')
    // "joked he would pay", "shouted it was late"
    return (
      content.opener !== 'that' &&
      (cue.precision < JOKES || !opensWholeClause(items, content.first))
    );
  if (cue.passive && content.opener === 'to') return true;
  return cue.group === 'other' && cue.negated;
}

function contentSpans(clause: Clause, { first, last, rest }: ReportedContent): Span[] {
  const span = withoutStop(clause, first, last);
  return rest ? [span, withoutStop(clause, rest[0], rest[1])] : [span];
}

/** The span of a range of items, without the full stop of its last: "at 10pm." and "no." are single words. */
function withoutStop(clause: Clause, first: number, last: number): Span {
  const { start, end } = spanOf(clause, first, last);
  return { start, end: itemAt(clause.items, last)?.entry.keepsStop ? end - 1 : end };
}

/** Every cue that may report something without quotation marks. */
export function reportSituations(
  { text, headline }: ArticleDocument,
  clauses: readonly CuedClause[],
  used: ReadonlyMap<CueCandidate, Attribution>,
  ends: WeightTable,
): { clause: Clause; situation: ReportSituation }[] {
  const found: { clause: Clause; situation: ReportSituation }[] = [];
  for (const { clause, cues } of clauses) {
    if (cues.length === 0) continue;
    const { items, paragraph } = clause;
    const besideQuote = used.size > 0 && cues.some((cue) => used.has(cue));
    for (const cue of cues) {
      if (!mayReport(items, cue)) continue;
      const content = used.has(cue)
        ? contentBesideQuote(text, items, cue, cues, ends)
        : reportedContent(items, cue, cues, ends);
      if (!content) continue;
      const situation = {
        items,
        cue,
        cues,
        content,
        headline: headline === paragraph,
        besideQuote,
        states: statesSomething(items, cue, content),
      };
      found.push({ clause, situation });
    }
  }
  return found;
}

/** A known verb, a colon, or a court that hears. */
function mayReport(items: readonly Item[], cue: CueCandidate): boolean {
  const { verb, order, precision, lemma, group } = cue;
  // "advised that", seldom as it reports otherwise
  if (precision < LEAST && !(group === 'speech' && hasThat(items, cue))) return false;
  // "gross written premiums"
  if (cue.cueFirst === verb && (items[verb] as Item).entry.isIn(LIST.noPast)) return false;
  const listed = (items[verb] as Item).entry.cue !== null;
  return order === 'colon' ? !listed : listed || COMPOUND.has(lemma);
}

/** "advised that", "advised customers that" */
function hasThat(items: readonly Item[], cue: CueCandidate): boolean {
  return itemAt(items, cue.after)?.lower === 'that' || tellsThat(items, cue);
}

/** "advised customers that": a hearer in a few words, and "that". */
function tellsThat(items: readonly Item[], { verb, after }: CueCandidate): boolean {
  if (!hasHearer(items, verb)) return false;
  let at = after;
  while (
    at < after + LONGEST_HEARER &&
    (isNominal(itemAt(items, at)) || items[at]?.word === 'object')
  )
    at++;
  return at > after && itemAt(items, at)?.lower === 'that';
}

/** Words of a hearer: "all their remaining customers". */
const LONGEST_HEARER = 5;

/** Lemmas of cues whose verb reports by what stands beside it. */
const COMPOUND: ReadonlySet<string> = new Set([HEAR.lemma, HOLD.lemma, ATTITUDE.lemma]);
