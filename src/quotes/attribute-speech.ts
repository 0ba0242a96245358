import type { ArticleDocument } from '../document/types.ts';
import type { Word } from '../entities/tagger/word.ts';
import type { Attribution } from './attribution.ts';
import { splitClauses } from './clauses/split-clauses.ts';
import type { CueCandidate } from './cues/cue-candidate.ts';
import { pairMarks } from './marks/pair-marks.ts';
import type { QuoteModel } from './quote-model.ts';
import {
  attributeQuotes,
  type CuedClause,
  cueClauses,
  type QuotedSpeech,
} from './quoted/attribute-quotes.ts';
import { withEchoes } from './quoted/echo.ts';
import { withHeadings } from './quoted/headings.ts';
import { readTranscript } from './quoted/read-transcript.ts';
import { attributeReports } from './reported/attribute-reports.ts';
import type { QuotedSpan } from './types.ts';
import type { QuoteLexicon } from './words/lexicon.ts';

/** All speech of an article: every quoted span, the statements among them, and the attributions in text order. */
export interface Speech extends QuotedSpeech {
  readonly spans: readonly QuotedSpan[];
  readonly clauses: readonly CuedClause[];
  /** What cues of quoted words report beside them without marks; it belongs to the content of an attribution too. */
  readonly beside: readonly Attribution[];
  /** Those of the attributions that are turns of a transcript: the speaker's own words, though without marks. */
  readonly turns: ReadonlySet<Attribution>;
}

const NO_TURNS: ReadonlySet<Attribution> = new Set();

/** Finds who says what in an article, names not yet resolved; the tagger's `words` of its tokens spare looking each of them up. */
export function attributeSpeech(
  document: ArticleDocument,
  lexicon: QuoteLexicon,
  model: QuoteModel,
  words?: readonly Word[],
): Speech {
  const spans = pairMarks(document);
  const clauses = cueClauses(splitClauses(document, spans, lexicon, words));
  const decided = attributeQuotes(document, spans, clauses, lexicon, model.choices);
  const quoted = withEchoes(document, spans, clauses, decided);
  const used = usedCandidates(quoted);
  const reports = attributeReports(document, clauses, used, model.reports);
  const transcript = readTranscript(document, clauses, lexicon);
  const turns = transcript.size > 0 ? new Set(transcript.values()) : NO_TURNS;
  const attributions = quoted.attributions.slice();
  const beside: Attribution[] = [];
  for (const report of reports) {
    const owner = report.candidate && used.get(report.candidate);
    if (owner) {
      owner.content.push(...report.content);
      beside.push(report);
    }
    // In a turn of a transcript "I think it will" is part of it, "I told him it would" another statement.
    else if (tellsOfSpeech(report) || !transcript.has(report.paragraph)) attributions.push(report);
  }
  for (const turn of turns) attributions.push(turn);
  attributions.sort(byStart);
  const quotes = withHeadings(document, clauses, { quotes: quoted.quotes, attributions });
  return { spans, turns, beside, clauses, quotes, attributions };
}

/** Whether the verb of a report is one of speech. */
function tellsOfSpeech({ candidate }: Attribution): boolean {
  return candidate?.group === 'speech' && candidate.order !== 'colon';
}

/**
 * The cue candidates that quoted words already belong to, with their attributions, in their own sentence or behind its colon; "She was tired, she
 * said. “…”" reports two things.
 */
export function usedCandidates(quoted: QuotedSpeech): Map<CueCandidate, Attribution> {
  const used = new Map<CueCandidate, Attribution>();
  for (const attribution of quoted.attributions) {
    const { candidate, clause, cueClause } = attribution;
    if (candidate && (clause === cueClause || cueClause.items.at(-1)?.text === ':'))
      used.set(candidate, attribution);
  }
  return used;
}

function byStart(a: Attribution, b: Attribution): number {
  return (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0);
}
