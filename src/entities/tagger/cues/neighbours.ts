import { LOWER, TITLE_CASE, UPPER } from '../casing.ts';
import { LOC, MISC, ORG, PERSON } from '../labels.ts';
import { COUNTRY, DEMONYM, kindOfHint } from '../lexicon.ts';
import { wordAt } from '../sequences.ts';
import { isMessrs } from '../trim-name.ts';
import { UNKNOWN_HINT } from '../word.ts';
import { isAge } from './ages.ts';
import type { Beside } from './beside.ts';
import type { CueLists } from './cue-lists.ts';

/** The type that a noun right before the name tells: "the schooner Mary Ann", but not "the firm Smith founded". */
export function typeOfNounBefore(beside: Beside, lists: CueLists): number | null {
  const { first, last, type, sure, before, after } = beside;
  if ((before.casing !== LOWER && before.text !== 'NGO') || lists.clause.has(after.lower))
    return null;
  const told = lists.before.get(before.lower);
  if (told === undefined || (told === PERSON && sure)) return null;
  // "the supplier Wijn", but not "the wholesaler Ann Hill".
  const isTrader = type === PERSON && sure && first < last && lists.kindsOrPeople.has(before.lower);
  return isTrader ? null : told;
}

/** Whether a noun before tells that what does not look like a person is an organisation: "the group One Wisconsin Now", "the exporter Verde Oro". */
export function typeOfThingBefore(
  { type, sure, before, twoBefore, after, twoAfter }: Beside,
  lists: CueLists,
): number | null {
  if (before.casing !== LOWER || lists.clause.has(after.lower)) return null;
  // "a survey by the engineers Rowan Halliday", but not "the lawyers John Smith and Ann Brown".
  if (lists.firms.has(before.lower) && (twoBefore.text === 'the' || twoBefore.text === 'by'))
    return after.text === 'and' || (after.text === ',' && twoAfter.capital) ? null : ORG;
  if (!(type === PERSON && sure) && lists.kindsOrPeople.has(before.lower)) return ORG;
  return type !== PERSON && lists.beforeThings.has(before.lower) ? ORG : null;
}

/** Whether the words before tell that the name is an organisation's: "Berlin-based Thermondo", "who founded Dodam". */
export function typeOfFoundingOrSeat(beside: Beside, lists: CueLists): number | null {
  const { tokens, first, type, sure, before, twoBefore } = beside;
  if (lists.founding.has(before.lower)) return ORG;
  const hasSeat =
    before.text === 'based' && twoBefore.text === '-' && wordAt(tokens, first - 3).capital;
  return hasSeat && !(type === PERSON && sure) ? ORG : null;
}

/** Whether a noun before "of" tells that the name is a place's: "the canton of Ticino". */
export function typeOfNounBeforeOf(beside: Beside, lists: CueLists): number | null {
  const { type, sure, before, twoBefore } = beside;
  if (before.text !== 'of' || (type === ORG && sure)) return null;
  return lists.placeOf.has(twoBefore.lower) ? LOC : null;
}

/** Whether the words before tell that the name is a club's: "on loan from Eibar". Those of countries are called as these are. */
export function typeOfClub({ type, before, twoBefore }: Beside, lists: CueLists): number | null {
  if (type !== LOC || !lists.clubs.has(twoBefore.lower)) return null;
  return before.text === 'from' || (before.text === 'at' && twoBefore.lower === 'loan')
    ? ORG
    : null;
}

/** The type that a noun right behind the name tells, if the model is not sure: "the Gareja monastery"; or one behind two of them: "the Nun and Brass rivers". */
export function typeOfNounBehind(
  { tokens, first, last, sure, after, twoAfter }: Beside,
  lists: CueLists,
): number | null {
  if (
    after.text === 'and' &&
    twoAfter.capital &&
    lists.placesBehind.has(wordAt(tokens, last + 3).lower)
  )
    return LOC;
  if (lists.placesBehind.has(after.lower) && wordAt(tokens, last - 1).text === 'and') return LOC;
  // "the Kulanu party"
  const isUnknown = last === first && wordAt(tokens, first).topHint === UNKNOWN_HINT;
  return sure && !(isUnknown && lists.gangs.has(after.text))
    ? null
    : (lists.behind.get(after.lower) ?? null);
}

/** Whether what is based there tells that the name is a place's: "a Khorugh-based activist". */
export function typeOfBase({ sure, after, twoAfter }: Beside): number | null {
  return !sure && after.text === '-' && twoAfter.text === 'based' ? LOC : null;
}

const OF: ReadonlySet<string> = new Set(['of', 'from']);

/** Whether an age before tells that the name is that of a home: "Ann Hill, 47, of Southend". */
export function isHome({ tokens, first, before, twoBefore }: Beside): boolean {
  return (
    OF.has(before.text) &&
    twoBefore.text === ',' &&
    isAge(wordAt(tokens, first - 3)) &&
    wordAt(tokens, first - 4).text === ','
  );
}

/** Whether "Messrs" as South Asia shortens it tells that the name is a firm's: "M/s Corvane Traders". */
export function typeOfMessrs({ tokens, first }: Beside): number | null {
  return isMessrs(tokens, first - 3) ? ORG : null;
}

/** Whether the words beside a single X tell that it is the platform: "wrote on X", "Facebook and X", "Musk's X". */
export function typeOfPlatform(
  { tokens, first, last, before }: Beside,
  { beforePlatform }: CueLists,
): number | null {
  if (first !== last || wordAt(tokens, first).text !== 'X') return null;
  return beforePlatform.has(before.text) ? ORG : null;
}

/** Whether what looks like a people is where a member of parliament is from, "the Aldai MP": no word that the model knows as anything else. */
export function isConstituency({ tokens, first, after }: Beside, { seats }: CueLists): boolean {
  const { topHint, casing, listBits } = wordAt(tokens, first);
  if (!seats.has(after.lower) || casing !== TITLE_CASE || listBits & DEMONYM) return false;
  return (
    topHint === UNKNOWN_HINT ||
    kindOfHint(topHint) === 1 + LOC ||
    kindOfHint(topHint) === 1 + PERSON
  );
}

/** Whether an article tells that the name is a place's: "the Amazon". */
export function typeOfArticle(beside: Beside, lists: CueLists): number | null {
  const { tokens, first, last, before, after } = beside;
  if (before.lower !== 'the' || first !== last) return null;
  if (!lists.withThe.has(wordAt(tokens, first).lower)) return null;
  return lists.afterNoun.has(after.text) || lists.regions.has(after.text) ? LOC : null;
}

/** Whether what happened tells that the name is a ship's: "the Sinar Bangun sank". */
export function typeOfWreck(beside: Beside, lists: CueLists): number | null {
  const { type, before, after } = beside;
  return lists.wrecked.has(after.lower) && before.lower === 'the' && type !== PERSON ? MISC : null;
}

const SAID: ReadonlySet<string> = new Set(['said', 'says']);

/** Whether the words beside tell that who is quoted is a person: "according to Bright Zulu, who teaches". */
export function typeOfQuoted({ before, twoBefore, after, twoAfter }: Beside): number | null {
  if (after.text !== ',' || twoAfter.text !== 'who') return null;
  const isAccording = before.text === 'to' && twoBefore.lower === 'according';
  return isAccording || SAID.has(before.text) ? PERSON : null;
}

const BEHIND_COUNTRY: ReadonlySet<string> = new Set([',', '.', ')', '']);

/** Whether the country or state behind tells that the name is a town's: "depots in Tilburg and Genk, Belgium, at", "outside Thompson, Man.,". */
export function typeOfTown(
  beside: Beside,
  { states, stateNames, beforeTowns, beforeStates }: CueLists,
): number | null {
  const { tokens, first, last, type, sure, before, after, twoAfter } = beside;
  if (after.text !== ',') return null;
  const { text: next } = wordAt(tokens, last + 3);
  const isInCountry = (twoAfter.listBits & COUNTRY) !== 0 && BEHIND_COUNTRY.has(next);
  const isInState = states.has(twoAfter.text) && (next === '.' || twoAfter.text.endsWith('.'));
  const mayBeInState = stateNames.has(twoAfter.lower) && beforeStates.has(before.lower);
  if (mayBeInState && isState(beside, stateNames)) return LOC;
  if (!isInCountry && !isInState) return null;
  if (first === 0) return wordAt(tokens, first).casing === UPPER ? LOC : null;
  return beforeTowns.has(before.lower) && !(type === PERSON && sure && first < last) ? LOC : null;
}

/** Whether a state in full stands behind the comma, with a mark behind: "to Jackson Hole, Wyoming,". */
function isState({ tokens, last }: Beside, stateNames: ReadonlySet<string>): boolean {
  const one = wordAt(tokens, last + 2).lower;
  const next = wordAt(tokens, last + 3);
  if (BEHIND_COUNTRY.has(next.text)) return stateNames.has(one);
  return (
    stateNames.has(`${one} ${next.lower}`) && BEHIND_COUNTRY.has(wordAt(tokens, last + 4).text)
  );
}
