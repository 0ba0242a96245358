import type { Span } from '../../types.ts';
import type { QuoteLexicon } from '../words/lexicon.ts';
import { LIST } from '../words/rule-words.ts';
import type { Turn } from './read-transcript.ts';

/** So often each of two speak in an interview; "Age: 34" and the like stand once. */
const FEWEST_EACH = 2;

/** "Will you stay?", "I will", "Thank you": how people speak to each other, unlike the lines of a box of facts. */
const TALK = /\?|\b(?:[Ii]|[Ww]e|[Yy]ou|[Mm]y|[Oo]ur|[Yy]our|[Tt]hanks?|[Ww]elcome)\b/;

/**
 * The turns of an interview among labelled paragraphs: those of who speaks more than once, where there are two of them, and those of
 * neighbouring paragraphs in which people talk, "Host: Welcome back." and "Guest: I sell bees.", or one answers between two turns of
 * another.
 */
export function conversation(
  text: string,
  turns: readonly Turn[],
  lexicon: QuoteLexicon,
): readonly Turn[] {
  if (turns.length < 2) return [];
  const counts = new Map<string, number>();
  for (const { label } of turns) counts.set(label, (counts.get(label) ?? 0) + 1);
  const often = (label: string) => (counts.get(label) ?? 0) >= FEWEST_EACH;
  const speak = new Set([...counts.keys()].filter(often));
  // "California: …" and "Oregon: …" tell of places by turns, and nobody talks.
  const talk = (turn: Turn) => speak.has(turn.label) && TALK.test(wordsOf(text, turn));
  if (speak.size < 2 || !turns.some(talk)) speak.clear();
  for (const run of runsOf(turns))
    if (
      run.every((turn) => endsSentence(text, turn)) &&
      (comesBack(text, run) || areInTalk(text, run, lexicon))
    )
      for (const { label } of run) speak.add(label);
  return speak.size > 0 ? turns.filter(({ label }) => speak.has(label)) : [];
}

/** Turns of neighbouring paragraphs, two of them at least. */
function runsOf(turns: readonly Turn[]): (readonly Turn[])[] {
  const runs: Turn[][] = [];
  let run: Turn[] = [];
  for (const turn of turns) {
    if (run.at(-1)?.attribution.paragraph !== turn.attribution.paragraph - 1) {
      run = [];
      runs.push(run);
    }
    run.push(turn);
  }
  return runs.filter(({ length }) => length > 1);
}

/** What a turn says. */
function wordsOf(text: string, { attribution }: Turn): string {
  const { start, end } = attribution.content[0] as Span;
  return text.slice(start, end).trimEnd();
}

/** Whether a turn ends as a sentence or breaks off: "It is slow.", "And then –"; not "11.8 billion". */
export function endsSentence(text: string, turn: Turn): boolean {
  return ENDS.test(wordsOf(text, turn).slice(-3));
}

const ENDS = /[.?!…—–-]["”’')\]]*$/;

/** "Reporter: Will you? Minister: … Reporter: …": somebody who talks has the word again behind another. */
function comesBack(text: string, run: readonly Turn[]): boolean {
  return run.some(({ label }, at) => {
    const again = run[at + 2];
    if (again?.label !== label || run[at + 1]?.label === label) return false;
    return TALK.test(wordsOf(text, run[at] as Turn)) || TALK.test(wordsOf(text, again));
  });
}

/** "Operator: … Mark Hale: …": one label is of those who lead a talk or take part in one, each other one too or a name or a role. */
function areInTalk(text: string, run: readonly Turn[], lexicon: QuoteLexicon): boolean {
  const isPart = ({ label }: Turn) => lexicon.entry(label).isIn(LIST.turnLabel);
  const isPerson = ({ label }: Turn) => NAME.test(label) || lexicon.roles.has(label.toLowerCase());
  if (!run.some(isPart) || run.every(({ label }) => label === run[0]?.label)) return false;
  if (!run.every((turn) => isPart(turn) || isPerson(turn))) return false;
  return run.some((turn) => TALK.test(wordsOf(text, turn)));
}

/** "Mark Hale", "DR HILL" */
const NAME = /^\p{Lu}\S* \p{Lu}/u;
