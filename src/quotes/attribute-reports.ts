import type { Span } from '../types.ts';
import type { CuedClause } from './attribute-quotes.ts';
import { type Attribution, cueSpan, sourceSpan, spanOf } from './attribution.ts';
import type { CueCandidate } from './cue-candidate.ts';
import { type Weights, yesProbability } from './log-linear.ts';
import { type ReportSituation, reportFeatures } from './report-features.ts';
import { type ReportedContent, reportedContent } from './reported-content.ts';
import { statesSomething } from './states-something.ts';
import type { Clause, Item } from './types.ts';

/** Weights for speech without quotation marks: which cues report, and where their clause ends. */
export interface ReportModel {
  readonly reports: Weights;
  readonly ends: Weights;
}

/** From these probabilities on a cue without quotation marks counts as reporting, by group of verb; chosen on PolNeAR and the own gold. */
const REPORTS: Readonly<Record<string, number>> = {
  speech: 0.25,
  manner: 0.5,
  report: 0.5,
  other: 0.6,
};
/** Verbs that report less often than this never pass; they are not looked at. */
const LEAST = 0.2;

/** Finds what is reported without quotation marks, statements and attitudes: cues not yet used by a quoted span, with their clause, when the weights say yes. */
export function attributeReports(
  clauses: readonly CuedClause[],
  used: ReadonlySet<CueCandidate>,
  headline: number | null,
  model: ReportModel,
): Attribution[] {
  return reportSituations(clauses, used, headline, model.ends).flatMap(({ clause, situation }) => {
    const score = yesProbability(reportFeatures(situation), model.reports);
    const { cue, content } = situation;
    if (score < (REPORTS[cue.group] ?? 1) || isDoing(situation)) return [];
    // "Minister: we will stay" in a headline; elsewhere "LAHORE:" and "Contact:" say nothing.
    if (cue.order === 'colon' && !situation.headline) return [];
    return [
      {
        source: sourceSpan(clause, cue),
        cue: cueSpan(clause, cue),
        content: contentSpans(clause, content),
        quoted: [],
        clause,
        candidate: cue,
        cueClause: clause,
        paragraph: clause.paragraph,
        score,
        ...(statesSomething(situation) ? {} : { attitude: true as const }),
      },
    ];
  });
}

/** "They sang until ten", "have never attacked Israel": verbs that report only now and then, here of deeds. */
function isDoing({ cue, content }: ReportSituation): boolean {
  if (cue.group === 'manner') return content.opener !== 'that' && content.position === 'after';
  if (cue.passive && content.opener === 'to') return true;
  return cue.group === 'other' && cue.negated;
}

function contentSpans(clause: Clause, { first, last, rest }: ReportedContent): Span[] {
  const spans = [spanOf(clause, first, last)];
  return rest ? [...spans, spanOf(clause, rest[0], rest[1])] : spans;
}

/** Every cue that may report something without quotation marks. */
export function reportSituations(
  clauses: readonly CuedClause[],
  used: ReadonlySet<CueCandidate>,
  headline: number | null,
  ends: Weights,
): { clause: CuedClause['clause']; situation: ReportSituation }[] {
  return clauses.flatMap(({ clause, cues }) => {
    const besideQuote = cues.some((cue) => used.has(cue));
    return cues
      .filter(
        (cue) =>
          !used.has(cue) &&
          cue.precision >= LEAST &&
          ((clause.items[cue.verb] as Item).entry.cue === null) === (cue.order === 'colon'),
      )
      .flatMap((cue) => {
        const content = reportedContent(clause.items, cue, cues, ends);
        if (!content) return [];
        return [
          {
            clause,
            situation: {
              items: clause.items,
              cue,
              cues,
              content,
              headline: headline === clause.paragraph,
              besideQuote,
            },
          },
        ];
      });
  });
}
