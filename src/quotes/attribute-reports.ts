import type { CuedClause } from './attribute-quotes.ts';
import { type Attribution, cueSpan, sourceSpan, spanOf } from './attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import type { QuoteLexicon } from './lexicon.ts';
import { type Weights, yesProbability } from './log-linear.ts';
import { type ReportSituation, reportFeatures } from './report-features.ts';
import { reportedContent } from './reported-content.ts';

/** From this probability on a cue without quotation marks counts as reporting. */
const REPORTS = 0.5;

/** Finds reported speech without quotation marks: cues not yet used by a quoted span, with their clause, when the weights say yes. */
export function attributeReports(
  clauses: readonly CuedClause[],
  used: ReadonlySet<CueCandidate>,
  headline: number | null,
  lexicon: QuoteLexicon,
  weights: Weights,
): Attribution[] {
  return reportSituations(clauses, used, headline, lexicon).flatMap(({ clause, situation }) => {
    const score = yesProbability(reportFeatures(situation), weights);
    if (score < REPORTS) return [];
    const { cue, content } = situation;
    return [
      {
        source: sourceSpan(clause, cue),
        cue: cueSpan(clause, cue),
        content: [spanOf(clause, content.first, content.last)],
        quoted: [],
        clause,
        candidate: cue,
        paragraph: clause.paragraph,
        score,
      },
    ];
  });
}

/** Every cue that may report something without quotation marks. */
export function reportSituations(
  clauses: readonly CuedClause[],
  used: ReadonlySet<CueCandidate>,
  headline: number | null,
  lexicon: QuoteLexicon,
): { clause: CuedClause['clause']; situation: ReportSituation }[] {
  return clauses.flatMap(({ clause, cues }) => {
    const besideQuote = cues.some((cue) => used.has(cue));
    return cues
      .filter(
        (cue) =>
          !used.has(cue) &&
          lexicon.cueVerbs.has(clause.items[cue.verb]?.lower ?? '') !== (cue.order === 'colon'),
      )
      .flatMap((cue) => {
        const content = reportedContent(clause.items, cue, cues, lexicon);
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
