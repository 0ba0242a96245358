import { isPossessive, LOWER, NUMBER } from '../casing.ts';
import { LOC, ORG, PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';
import type { CueLists, OrganisationWords } from './cue-lists.ts';

/** Whether what looks like a person's name, or like nothing that the model knows, has or does what only an organisation does: shares, a founder, analysts. */
export function typeOfOrganisation(beside: Beside, lists: CueLists): number | null {
  const { type, sure, probability } = beside;
  if (type === PERSON && has(beside, lists.companies, lists.objects)) return ORG;
  // "analysts at Plusmining": no place that is listed comes here.
  if (type === LOC && beside.before.text === 'at' && has(beside, lists.companies, lists.objects))
    return ORG;
  if (!sure && (has(beside, lists.organisations, lists.objects) || saysOfIt(beside, lists)))
    return ORG;
  const isUnsure = probability < UNKNOWN || (type === ORG && !sure);
  return isUnsure && saysPublicly(beside, lists) ? ORG : null;
}

function has(beside: Beside, words: OrganisationWords, objects: ReadonlySet<string>): boolean {
  const { tokens, last, twoBefore, before, after, twoAfter } = beside;
  if (words.behind.has(after.lower)) return !objects.has(twoAfter.lower);
  if (isPossessive(after.text)) return words.possessive.has(twoAfter.lower);
  if (after.text === ',') {
    if (words.comma.has(twoAfter.lower)) return true;
    if (twoAfter.text === 'whose' && words.whose.has(wordAt(tokens, last + 3).lower)) return true;
  }
  switch (before.text) {
    case 'of':
    case 'in':
      return words.ofOrIn.has(twoBefore.lower);
    case 'at':
    case 'with':
      return words.atOrWith.has(twoBefore.lower);
    case 'for':
      return words.for.has(twoBefore.lower);
    default:
      return false;
  }
}

/** Whether the name has a chief of a company: "Elaf's chief executive", "Elaf, whose chief executive", but not "Ann Smith's chief rival". */
export function typeOfChief(
  { tokens, last, after, twoAfter }: Beside,
  { chiefs }: CueLists,
): number | null {
  const whose = after.text === ',' && twoAfter.text === 'whose';
  if (!whose && !isPossessive(after.text)) return null;
  const at = whose ? last + 3 : last + 2;
  const isChief = wordAt(tokens, at).lower === 'chief' && chiefs.has(wordAt(tokens, at + 1).lower);
  return isChief ? ORG : null;
}

/** Whether a clause behind tells what only a company is or does: "Nusantara Gelombang, which is registered in", "Corvane, which makes". */
export function typeOfClause(
  { tokens, last, type, twoAfter }: Beside,
  { ownership, trades }: CueLists,
): number | null {
  // A mine is owned and a ship too: "Las Bambas, which is owned by".
  if (twoAfter.text !== 'which' || (type !== PERSON && type !== ORG)) return null;
  const { lower } = wordAt(tokens, last + 3);
  const isOwned =
    lower === 'is' || lower === 'was' ? ownership.has(wordAt(tokens, last + 4).lower) : false;
  return isOwned || trades.has(lower) ? ORG : null;
}

/** "Paranaíba said it had received": a person would say "he" or "she". */
function saysOfIt(
  { tokens, last, after, twoAfter }: Beside,
  { deeds, auxiliaries }: CueLists,
): boolean {
  if (after.text !== 'said') return false;
  const at = twoAfter.text === 'that' ? last + 3 : last + 2;
  return (
    wordAt(tokens, at).text === 'it' &&
    auxiliaries.has(wordAt(tokens, at + 1).text) &&
    deeds.has(wordAt(tokens, at + 2).lower)
  );
}

/** "Vigilor said in a statement", "Vigilor did not respond": people do so too, but the model knows them better. */
function saysPublicly({ tokens, last, after, twoAfter }: Beside, { publicly }: CueLists): boolean {
  if (after.casing !== LOWER || twoAfter.casing !== LOWER) return false;
  return publicly.has(`${after.lower} ${twoAfter.lower} ${wordAt(tokens, last + 3).lower}`);
}

/** "Brandt jumped $8.50", "Brandt fell 3 percent", which shares do and few people. */
export function typeOfShare(
  { tokens, last, type, after }: Beside,
  { stockMoves, beforeMoves, moneySigns, moveUnits }: CueLists,
): number | null {
  if (type !== PERSON || after.casing !== LOWER || !stockMoves.has(after.lower)) return null;
  let at = last + 2;
  while (at < last + 2 + MOST_BETWEEN && beforeMoves.has(wordAt(tokens, at).text)) at++;
  if (moneySigns.has(wordAt(tokens, at).text)) return ORG;
  const isNumber = wordAt(tokens, at).casing === NUMBER;
  return isNumber && moveUnits.has(wordAt(tokens, at + 1).text) ? ORG : null;
}

/** Words between what a share does and how far, at most: "fell by as much as 3 percent". */
const MOST_BETWEEN = 4;

/** "Corwin, based in Toledo": a single word that is no first name. */
export function typeOfSeat({ tokens, first, last, type, twoAfter }: Beside): number | null {
  if (twoAfter.text !== 'based' || first !== last || type !== PERSON) return null;
  if (wordAt(tokens, first).nameBits & 1 || wordAt(tokens, last + 3).text !== 'in') return null;
  return ORG;
}

/** Below this probability the model does not know a type. */
const UNKNOWN = 0.5;
