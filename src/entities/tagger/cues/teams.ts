import { isPossessive, NUMBER, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG } from '../labels.ts';
import { COUNTRY } from '../lexicon.ts';
import { joinWords, type TaggedToken, wordAt } from '../sequences.ts';
import type { CueLists, TeamWords } from './cue-lists.ts';
import { weigh } from './weigh.ts';

/** Before a name that is not all of the subject: "France and Multan have". */
const JOINING: ReadonlySet<string> = new Set(['and', 'or', ',']);
const VERSUS: ReadonlySet<string> = new Set(['v', 'vs']);
/** Tokens between "between" and the second name, at most. */
const FURTHEST = 5;
/** "26-20" */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Makes organisations of the names of towns that stand for the team which plays for them: "Faisalabad captain", "Halden HK" and "Halden", and in the same article "a point above Rawalpindi"; those of countries are called as these are. */
export function typesOfTeams(
  names: readonly FoundName[],
  placeOf: (name: FoundName) => number,
  { teams }: CueLists,
): readonly FoundName[] {
  const called = new Set<string>();
  for (let at = 0; at < names.length; at++) {
    const name = names[at] as FoundName;
    const { sequence, first, last, type } = name;
    if ((type === LOC || type === ORG) && plays(name, teams)) {
      if (type === LOC || placeOf(name)) called.add(joinWords(sequence, first, last, 'lower'));
    } else if (type === ORG && first < last && teams.ends.has(wordAt(sequence.tokens, last).lower))
      called.add(joinWords(sequence, first, last - 1, 'lower'));
  }
  if (called.size === 0) return names;
  return names.map((name) => {
    const { sequence, first, last, type } = name;
    if (type !== LOC && type !== ORG) return name;
    const isOpponent = type === LOC && teams.versus.has(wordAt(sequence.tokens, first - 1).lower);
    if (!isOpponent && !called.has(joinWords(sequence, first, last, 'lower'))) return name;
    if (placeOf(name) & COUNTRY || (isWhere(name, teams) && !plays(name, teams))) return name;
    return weigh(name, { type: ORG, certain: true });
  });
}

/** Whether numbers follow as in a table of results: three of them. */
function isRow(tokens: readonly TaggedToken[], first: number): boolean {
  for (let at = first; at < first + 3; at++) if (wordAt(tokens, at).casing !== NUMBER) return false;
  return true;
}

/** Whether a town is where something is, or stands before what is written there: "in Faisalabad", "FAISALABAD:". */
function isWhere({ sequence: { tokens }, first, last }: FoundName, { where }: TeamWords): boolean {
  if (first === 0 && wordAt(tokens, 0).casing === UPPER) return true;
  if (where.has(wordAt(tokens, first - 1).lower)) return true;
  // "La Rochelle, who had led".
  return wordAt(tokens, last + 1).text === ',' && wordAt(tokens, last + 2).text !== 'who';
}

/** "Faisalabad captain Asif Gulraiz", "Faisalabad beat Wapda", "Faisalabad's first win", "a win over Faisalabad", "back to Utrecht on loan". */
function plays(
  { sequence: { tokens }, first, last }: FoundName,
  { roles, verbs, results, over, played, matches, outcomes, where }: TeamWords,
): boolean {
  const { lower: after, casing } = wordAt(tokens, last + 1);
  const { lower: before } = wordAt(tokens, first - 1);
  if (roles.has(after)) return true;
  if (over.has(before) && played.has(wordAt(tokens, first - 2).lower)) return true;
  const { lower: twoAfter, capital } = wordAt(tokens, last + 2);
  // "Leeds v Hull"
  if (VERSUS.has(after)) return capital;
  if (before === 'between') return matches.has(wordAt(tokens, first - 2).lower);
  // "the match between Leeds and Hull"
  if (before === 'and')
    for (let at = first - 3; at >= first - FURTHEST; at--)
      if (wordAt(tokens, at).lower === 'between') return matches.has(wordAt(tokens, at - 1).lower);
  if (isPossessive(after))
    return roles.has(twoAfter) || results.has(wordAt(tokens, last + 3).lower);
  if (after === 'on') return twoAfter === 'loan';
  // "Multan have won four", but not "Giza and Multan have won" or "women in Multan have won".
  if (after === 'have') return outcomes.has(twoAfter) && !JOINING.has(before) && !where.has(before);
  // "Boston 200 010 20x - 5 9 0", but not "London 12 18".
  if (casing === NUMBER && isRow(tokens, last + 1)) return true;
  // "beat Pau 26-20", but not "in Geneva 26-28 November".
  if (casing === NUMBER && SCORE.test(after)) return !capital && !where.has(before);
  return verbs.has(after) && (capital || twoAfter === 'the');
}
