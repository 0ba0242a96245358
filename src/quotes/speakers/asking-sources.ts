import type { Attribution } from '../attribution.ts';
import { speakerPhrase } from '../phrases/speaker-phrase.ts';
import type { CuedClause } from '../quoted/attribute-quotes.ts';
import type { Reading } from './reading.ts';
import { isNamed } from './resolve-phrase.ts';

const NO_SOURCES: readonly Attribution[] = [];

/** The attributions with a source, by the index of the sentence that holds it; no longer than the last of them asks for. */
export function sourcesByClause(attributions: readonly Attribution[]): (readonly Attribution[])[] {
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

/** The number of sentences up to the last one with a source that asks who is present: behind it nobody need be noted. */
export function countAsking(
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
