import { type Item, itemAt } from '../clauses/item.ts';
import type { CueCandidate } from '../cues/cue-candidate.ts';
import { isNominal } from '../phrases/nominal.ts';
import { isDayOfMonth, pastTime } from '../phrases/time-phrase.ts';
import { LIST } from '../words/rule-words.ts';
import { ASKING } from './asking.ts';
import { hasHearer } from './content-edges.ts';
import { pastBracket } from './past-bracket.ts';
import { pastOccasion, tellsWhenOrWhere } from './past-occasion.ts';
import { isNamed, isWithin, pastPhrase } from './past-told.ts';

/** Where the clause behind a cue opens: past a time, a place and who hears it. */
export function contentStart(items: readonly Item[], cue: CueCandidate, end: number): number {
  let at = pastBracket(items, cue.after);
  if (at > cue.after) return at;
  // "What he said was that it rained"
  if (itemAt(items, cue.first - 1)?.lower === 'what' && itemAt(items, at + 1)?.lower === 'that')
    return (items[at] as Item).word === 'auxiliary' ? at + 1 : at;
  const that = openingThat(items, cue, end);
  if (that > 0) return that;
  if (cue.lists.has(LIST.asks)) {
    const question = openingQuestion(items, at, end);
    if (question > 0) return question;
  }
  const told = hasHearer(items, cue.verb);
  let hears = told;
  while (at < end) {
    const item = items[at] as Item;
    const occasion = pastOccasion(items, at, end, told && at > cue.after);
    if (occasion > at) return occasion;
    if (item.text === ',' || item.text === ':' || isTime(items, at) || isDayOfMonth(items, at))
      at++;
    else if (item.word === 'object' && hears) {
      at++;
      hears = false;
    } else if (hears && item.lower === 'those' && pastGathered(items, at) > at) {
      at = pastGathered(items, at);
      hears = false;
    }
    // "was told more than 300 people had"
    else if (itemAt(items, at + 1)?.lower === 'than') break;
    else {
      // "told the BBC her son had": of those behind the first nobody hears it.
      const past = hears && isNamed(item) ? pastPhrase(items, at, end) : at;
      if (past === at) break;
      at = pastHearerName(items, past);
      hears = false;
    }
  }
  return at;
}

/** Past "those gathered outside", before a clause. */
function pastGathered(items: readonly Item[], those: number): number {
  const { word, entry } = itemAt(items, those + 1) ?? {};
  if (word !== 'verb' || !(entry?.endsInEd || entry?.endsInIng)) return those;
  let at = those + 2;
  while (itemAt(items, at)?.word === 'adverb' || itemAt(items, at)?.word === 'preposition') at++;
  return opensSubject(itemAt(items, at)) ? at : those;
}

/** Past "Ann Lee," in "told his lawyer, Ann Lee, he had run", "a cook," in "told Ann Lee, a cook, he had run"; not "told his lawyer, Ann Lee had run". */
function pastHearerName(items: readonly Item[], comma: number): number {
  if (itemAt(items, comma)?.text !== ',') return comma;
  let at = comma + 1;
  while (isNominal(itemAt(items, at)) || itemAt(items, at)?.word === 'preposition') at++;
  const named = at > comma + 1 && itemAt(items, at)?.text === ',';
  return named && opensSubject(itemAt(items, at + 1)) ? at + 1 : comma;
}

/** "he", "the", "there" */
function opensSubject(item: Item | undefined): boolean {
  return item?.word === 'pronoun' || item?.word === 'determiner' || item?.lower === 'there';
}

/** So many words may tell whom somebody asks. */
const LONGEST_ASKED = 8;

/** "asked the firm whether", "asked Jane Hill of Ames why": where the question opens; 0 when none does. */
function openingQuestion(items: readonly Item[], from: number, end: number): number {
  for (let at = from; at <= Math.min(end, from + LONGEST_ASKED); at++) {
    const item = items[at] as Item;
    if (ASKING.has(item.lower))
      // "asked the people who had come to leave"
      return item.lower === 'who' && itemAt(items, at - 1)?.word === 'noun' ? 0 : at;
    if (!isNominal(item) && item.word !== 'object' && item.word !== 'preposition') return 0;
  }
  return 0;
}

/** So many words may stand between a cue and its "that". */
const LONGEST_ASIDE = 16;

/** "said in an interview on Monday that", "told the crowd that": where the clause opens; 0 when no "that" does. */
function openingThat(items: readonly Item[], cue: CueCandidate, end: number): number {
  const next = itemAt(items, cue.after);
  if (!next) return 0;
  const from = pastTime(items, cue.after);
  // "insisted as late as Monday that"
  const beside =
    next.word === 'preposition' ||
    next.word === 'adverb' ||
    // "ruled 6-3 that"
    (next.word === 'number' && itemAt(items, cue.after + 3)?.lower === 'that') ||
    // "argued before the court that", "said while visiting Ames that"
    next.entry.isIn(LIST.aroundSaying) ||
    from > cue.after ||
    (next.lower === 'as' && itemAt(items, cue.after + 2)?.lower === 'as') ||
    tellsHowOften(items, cue.after);
  const told = hasHearer(items, cue.verb);
  if (!beside && !told) return 0;
  let commas = 0;
  for (let at = from; at <= Math.min(end, from + LONGEST_ASIDE); at++) {
    const { word, lower, text } = items[at] as Item;
    // "said at the end of that year that"
    const before = items[at - 1]?.word;
    const often = tellsOften(itemAt(items, at - 1));
    if (lower === 'that' && !often && (before === 'preposition' || before === 'subordinator'))
      continue;
    if (lower === 'that' && word === 'relative')
      return isRelativeThat(items, at) || (commas === 1 && items[at - 1]?.text !== ',') ? 0 : at;
    // "told donors, elders and colleagues that" has a list.
    if (text === ',' && !told) commas++;
    if (
      (word === 'verb' &&
        !isOccasionNoun(items, at) &&
        !(told && isTheirs(items, at, from)) &&
        !isOnOccasion(items, at)) ||
      word === 'auxiliary' ||
      // "told CNN's “State of the Union” that", "told the “Today” programme that"
      (word === 'quote' &&
        before !== 'possessive' &&
        !(told && before === 'determiner' && itemAt(items, at + 1)?.word === 'noun')) ||
      word === 'pronoun' ||
      (text === '.' && !isWithin(items, at)) ||
      text === ';' ||
      isInfinitive(items, at)
    )
      return 0;
  }
  return 0;
}

/** So many words tell how often: "a large number of times". */
const LONGEST_OFTEN = 5;

/** "several times that", "more than once that", "time and again that" */
function tellsHowOften(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + LONGEST_OFTEN; at++)
    if (tellsOften(itemAt(items, at))) return itemAt(items, at + 1)?.lower === 'that';
  return false;
}

function tellsOften(item: Item | undefined): boolean {
  return item?.entry.isIn(LIST.often) === true;
}

/** "in a court filing that", "told a public meeting in Ames that", "in a letter seen by the Clarion that": a noun that ends as a verb does, or a participle. */
function isOccasionNoun(items: readonly Item[], at: number): boolean {
  const { entry } = items[at] as Item;
  const next = itemAt(items, at + 1);
  if (!next) return false;
  // "in a news release that", "on an earnings call that": a noun that may be a verb.
  if (entry.medium && !entry.endsInEd && (next.lower === 'that' || next.calendar)) return true;
  // "in a televised address that", "in a written ruling that"
  if (itemAt(items, at - 1)?.word === 'determiner')
    return (entry.endsInEd || entry.isIn(LIST.participle)) && isOccasion(next);
  if (entry.isIn(LIST.occasion) && next.lower === 'that') return true;
  if (itemAt(items, at - 1)?.word !== 'noun') return false;
  if (next.lower === 'by') return true;
  // "in a letter published (late on) Wednesday that", "posted online that"
  const published = entry.endsInEd || entry.isIn(LIST.participle);
  if (published && itemAt(items, at - 1)?.entry.medium && tellsWhenOrWhere(next)) return true;
  if (!entry.endsInIng || (entry.cue !== null && !entry.medium)) return false;
  return next.lower === 'that' || next.word === 'preposition' || next.calendar;
}

/** "address", "ruling", "judgment" */
function isOccasion({ entry }: Item): boolean {
  return entry.medium || entry.document || entry.isIn(LIST.occasion);
}

/** "told the court in writing that", "told them after landing that": a participle of when and how it was said. */
function isOnOccasion(items: readonly Item[], at: number): boolean {
  const before = itemAt(items, at - 1);
  const isAround = before?.entry.isIn(LIST.aroundSaying) === true;
  if (before?.lower !== 'in' && before?.lower !== 'on' && !isAround) return false;
  return (items[at] as Item).entry.endsInIng;
}

/** "told those still waiting that", "told those gathered outside that", "told deputies supporting the bill that": what those do who hear it. */
function isTheirs(items: readonly Item[], at: number, from: number): boolean {
  const { endsInIng, endsInEd } = (items[at] as Item).entry;
  if (!endsInIng && !endsInEd) return false;
  if (endsInIng && itemAt(items, at - 1)?.word === 'noun') return true;
  let left = at - 1;
  while (itemAt(items, left)?.word === 'adverb') left--;
  return left === from && itemAt(items, left)?.lower === 'those';
}

/** "households that earn less", "claims that has grown": what follows a noun and has no subject of its own tells the noun apart. */
export function isRelativeThat(items: readonly Item[], that: number): boolean {
  const left = itemAt(items, that - 1);
  if ((left?.word !== 'noun' && left?.word !== 'name') || left.calendar) return false;
  let at = that + 1;
  while (itemAt(items, at)?.word === 'adverb' && itemAt(items, at)?.lower !== 'there') at++;
  const next = itemAt(items, at);
  // "in a note that demand was strong"
  const noun = left.entry.medium && itemAt(items, at + 1)?.word === 'auxiliary';
  return next?.word === 'auxiliary' || (next?.word === 'verb' && !next.entry.endsInIng && !noun);
}

/** "to supply the votes": a verb that no list holds. */
function isInfinitive(items: readonly Item[], at: number): boolean {
  return (
    (items[at] as Item).lower === 'to' &&
    itemAt(items, at + 1)?.word === 'noun' &&
    itemAt(items, at + 2)?.word === 'determiner'
  );
}

/** "said Monday prices fell", not "said Monday's vote was lost". */
function isTime(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).calendar && itemAt(items, at + 1)?.word !== 'possessive';
}
