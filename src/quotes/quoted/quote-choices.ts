import type { Attribution } from '../attribution.ts';
import { type Item, itemAt } from '../clauses/item.ts';
import { type CueCandidate, SELDOM, STRONG } from '../cues/cue-candidate.ts';
import type { Features } from '../log-linear.ts';
import type { Clause, QuotedSpan } from '../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import {
  addBeforeFeatures,
  addCarryFeatures,
  addNoneFeatures,
  addUnknownFeatures,
} from './choice-features.ts';
import { addCueFeatures } from './cue-features.ts';
import { describeQuoted } from './quoted-shape.ts';

/** One answer to "who says this": a cue in the sentence, a cue or speaker from before, nobody known, or no statement at all. */
export interface QuoteChoice {
  readonly type: 'cue' | 'before' | 'carry' | 'unknown' | 'none';
  readonly features: Features;
  readonly candidate: CueCandidate | null;
  readonly clause: Clause | null;
  readonly attribution: Attribution | null;
}

/** What the choice may look at around a quoted span. */
export interface QuoteSituation {
  readonly text: string;
  readonly span: QuotedSpan;
  readonly clause: Clause;
  /** Index of the span's item in the clause. */
  readonly at: number;
  readonly cues: readonly CueCandidate[];
  /** A verb of calling, the only cue, says them of its object. */
  readonly called: boolean;
  readonly previous: { readonly clause: Clause; readonly cues: readonly CueCandidate[] } | null;
  /** Attributions so far, latest last. */
  readonly attributions: readonly Attribution[];
  readonly headline: boolean;
  /** Its paragraph holds nothing else. */
  readonly whole: boolean;
  /** It is the heading of what follows. */
  readonly heading: boolean;
  readonly lexicon: QuoteLexicon;
}

/** Cues of the sentence before that are weighed. */
const MOST_BEFORE = 10;

/** All answers for one quoted span with their features, which `start` begins. */
export function quoteChoices(situation: QuoteSituation, start: () => Features): QuoteChoice[] {
  const shape = describeQuoted(situation);
  const strongHere = situation.cues.some(
    ({ precision, source }) => precision >= STRONG && source !== null,
  );
  const choices: QuoteChoice[] = [];
  const answer = (
    type: QuoteChoice['type'],
    candidate: CueCandidate | null = null,
    clause: Clause | null = null,
    attribution: Attribution | null = null,
  ): Features => {
    const features = start();
    choices.push({ type, features, candidate, clause, attribution });
    return features;
  };
  for (const cue of situation.cues)
    addCueFeatures(answer('cue', cue, situation.clause), situation, shape, cue);
  const { previous } = situation;
  if (previous && !situation.heading && situation.clause.paragraph - previous.clause.paragraph <= 1)
    for (const cue of previous.cues.slice(-MOST_BEFORE))
      if (cue.source !== null && !isByTheWay(previous.clause.items, cue))
        addBeforeFeatures(
          answer('before', cue, previous.clause),
          situation,
          previous,
          shape,
          strongHere,
          cue,
        );
  const speakers = situation.heading ? [] : lastSpeakers(situation.attributions);
  speakers.forEach((one, rank) => {
    addCarryFeatures(
      answer('carry', null, null, one),
      situation,
      shape,
      strongHere,
      one,
      rank === 0 ? 0 : 1,
    );
  });
  addUnknownFeatures(answer('unknown'), situation, shape);
  addNoneFeatures(answer('none'), situation, shape, strongHere);
  return choices;
}

/** "In Ames, where pylons cross the fields, Hill was angry. “…”": who does something in a clause that opens with "where", and does not speak. */
function isByTheWay(items: readonly Item[], { order, first, precision }: CueCandidate): boolean {
  return (
    order === 'subject-verb' && precision < SELDOM && itemAt(items, first - 1)?.lower === 'where'
  );
}

/** The speakers of the last statements: the latest, and the latest other one. */
function lastSpeakers(attributions: readonly Attribution[]): Attribution[] {
  const latest = attributions.at(-1);
  if (!latest) return [];
  const other = attributions.findLast((one) => one.source?.start !== latest.source?.start);
  return other ? [latest, other] : [latest];
}
