import type { Tokens } from '../words/tokens.ts';
import { cuesAt } from './clause.ts';
import { CUE } from './cues.ts';

/** A headline's subject has so many words; so many more are looked through for its verb. */
const SUBJECT = 6;

const PREDICATE = 14;

/** Words that no headline's subject has. */
const NO_SUBJECT =
  CUE.past | CUE.future | CUE.present | CUE.preterite | CUE.saying | CUE.subject | CUE.relative;

/** "Schools to reopen Monday", at the head of a paragraph; but "Efforts to reopen schools Monday failed", "He wants to meet Monday". */
export function isHeadlined(tokens: Tokens, to: number): boolean {
  if ((cuesAt(tokens, to + 1) & CUE.scheduledPlural) === 0 && !tokens.isIn(to + 1, 'headlineVerb'))
    return false;
  if (tokens.isIn(to - 1, 'takesTo')) return false;
  // "Man trying to hit officer Monday held"
  if (tokens.endsIn(to - 1, 'ng') && !tokens.isCapital(to - 1)) return false;
  let i = to - 1;
  while (i > to - SUBJECT && isOfSubject(tokens, i) && tokens.gap(i) !== 2) {
    if (cuesAt(tokens, i) & NO_SUBJECT || tokens.endsIn(i, 'ed')) return false;
    i--;
  }
  // "Updated to add at 14:05"
  if (tokens.gap(i) === 2 && tokens.endsIn(i, 'ed')) return false;
  // A bullet, or what an agency puts before its headline, may stand before the first word: "(LEAD)", "UPDATE 2-".
  const opens =
    tokens.gap(i) === 2 ||
    i < 0 ||
    tokens.gap(i + 1) === 2 ||
    /^[,;:)\]]$/.test(tokens.word(i)) ||
    (tokens.is(i, '-') && tokens.kind(i - 1) === 'number');
  if (!opens || tokens.kind(to - 1) !== 'word') return false;
  for (let k = to + 2; k < to + PREDICATE && tokens.gap(k) !== 2; k++) {
    if (/^[,;:]$/.test(tokens.word(k))) return true;
    if (tokens.is(k, '.') || cuesAt(tokens, k) & (CUE.past | CUE.preterite | CUE.present))
      return false;
  }
  return true;
}

/** A word, or the dot of "N. Korea". */
function isOfSubject(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i) === 'word') return true;
  return tokens.is(i, '.') && tokens.size(i - 1) === 1 && tokens.isCapital(i - 1);
}
