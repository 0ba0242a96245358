import { cuesAt } from '../tense/clause.ts';
import { CUE } from '../tense/cues.ts';
import { isPlural } from '../tense/plural.ts';
import { cueAt } from '../tense/verbs.ts';
import type { Tokens } from '../words/tokens.ts';
import type { ResolveContext } from './context.ts';

/** "said on Feb. 1 it would close", "told the court in March that it will", "said in a letter in March": behind its verb of saying a date is of what was said. */
export function isToldOn(context: ResolveContext): boolean {
  const { tokens, first } = context;
  const last = /^(?:on|in)$/.test(tokens.word(first - 1)) ? first - 2 : first - 1;
  const verb = /^an?$/.test(tokens.word(last - 1)) && tokens.is(last - 2, 'in') ? last - 3 : last;
  if ((cuesAt(tokens, verb) & CUE.saying) !== 0) return cueAt(tokens, verb) === 'past';
  for (let i = last; i > last - HEARER && tokens.kind(i) === 'word'; i--)
    if (tokens.is(i, 'told')) return cueAt(tokens, i) === 'past';
  return isToldTo(context);
}

/** So many words from "told" to the end of who was told. */
const HEARER = 4;

/** So many words of who was told, or where something was said. */
const OCCASION = 9;

/** "told Sky News on Tuesday he would", "said in a speech in Leeds on Sunday the party would": only who was told, and where, stands between; but "told MPs the vote on Tuesday would". */
export function isToldTo({ tokens, first }: ResolveContext): boolean {
  const last = tokens.isIn(first - 1, 'dayJoint') ? first - 2 : first - 1;
  if (isOne(tokens, last) && isOne(tokens, last - 1)) return false;
  for (let i = last; i > last - OCCASION; i--) {
    if (tokens.isIn(i, 'telling')) return isTelling(tokens, i, last);
    if (tokens.kind(i) === 'mark' && !tokens.is(i, "'s") && !tokens.is(i, '-')) return false;
    if (tokens.isIn(i, 'endsHearer')) return false;
    const cues = cuesAt(tokens, i);
    if (cues === 0) continue;
    // "told MPs the vote", but "told a meeting at the club"
    if (cues & CUE.article && !opensPhrase(tokens, i)) return false;
    if (cues & (CUE.present | CUE.preterite)) return false;
    if (!tokens.isCapital(i) && cueAt(tokens, i) !== 'none') return false;
  }
  return false;
}

/** Of two nouns in a row the second is what was told of: "told passengers flights on Monday would". */
function isOne(tokens: Tokens, i: number): boolean {
  return !tokens.isCapital(i) && tokens.kind(i) === 'word' && isPlural(tokens.word(i));
}

/** Does "the" stand behind the verb of telling itself, or behind "at"? */
function opensPhrase(tokens: Tokens, article: number): boolean {
  return tokens.isIn(article - 1, 'telling') || tokens.isIn(article - 1, 'ofOccasion');
}

/** Is it the verb of telling: "told MPs", "said at a rally", but not "will be told", "said MPs"? */
function isTelling(tokens: Tokens, verb: number, last: number): boolean {
  if (/^(?:be|to|will|is|are)$/.test(tokens.word(verb - 1))) return false;
  if (verb === last) return true;
  return tokens.isIn(verb, 'tellsWhom') || tokens.isIn(verb + 1, 'ofOccasion');
}
