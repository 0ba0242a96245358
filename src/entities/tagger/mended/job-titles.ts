import { nameOver, sureOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, MISC, NORP, ORG } from '../labels.ts';
import type { Lexicon } from '../lexicon.ts';
import { listedPlace } from '../listed-place.ts';
import type { MendingWords } from '../mending-words.ts';
import { type TaggedToken, wordAt } from '../sequences.ts';
import { mendEach } from './mend-each.ts';

type JobWords = Pick<MendingWords, 'jobs' | 'jobParts'>;

/** Takes off what the author of a story is for a paper, "Tribune| Staff Writers", "Our| Islamabad |Correspondent", and takes out names that are nothing else: "State Political Correspondent". */
export function withoutJobs(
  names: readonly FoundName[],
  words: JobWords,
  lexicon: Lexicon,
): readonly FoundName[] {
  return mendEach(names, (name) =>
    endsWithJob(name, words) ? employerOf(name, words, lexicon) : name,
  );
}

/** Whether a name of more than one word ends with a job, but not one like "American Society of Newspaper Editors". */
function endsWithJob({ sequence, first, last, type }: FoundName, { jobs }: JobWords): boolean {
  const { tokens } = sequence;
  if (first === last || (type !== ORG && type !== MISC && type !== NORP)) return false;
  const { lower, text } = wordAt(tokens, last);
  // "CNN ANCHOR" in a transcript, but not "the Blue Anchor".
  if (!jobs.has(lower) && !jobs.has(text)) return false;
  for (let at = first; at < last; at++) if (wordAt(tokens, at).text === 'of') return false;
  return true;
}

/** The name of the paper or the place that the job leaves; null for none. */
function employerOf(name: FoundName, { jobParts }: JobWords, lexicon: Lexicon): FoundName | null {
  const { tokens } = name.sequence;
  const isPlace = (from: number, to: number) => listedPlace(tokens, from, to, lexicon) !== 0;
  const isPart = (at: number) => isJoining(tokens, at) || jobParts.has(wordAt(tokens, at).lower);
  let { first, last } = name;
  last--;
  while (last >= first && isPart(last) && !(last > first && isPlace(first, last))) last--;
  while (first <= last && jobParts.has(wordAt(tokens, first).lower) && !isPlace(first, last))
    first++;
  if (first > last) return null;
  return isPlace(first, last) ? sureOver(name, first, last, LOC) : nameOver(name, first, last);
}

function isJoining(tokens: readonly TaggedToken[], at: number): boolean {
  const { text } = wordAt(tokens, at);
  return text === '&' || text === '-';
}
