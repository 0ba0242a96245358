import { UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG } from '../labels.ts';
import { joinWords, wordAt } from '../sequences.ts';
import { type Beside, besideName } from './beside.ts';
import type { CueLists, TeamWords } from './cue-lists.ts';
import { weigh } from './weigh.ts';

const POSSESSIVE: ReadonlySet<string> = new Set(["'s", '’s']);

/** Makes organisations of the names of towns that stand for the team which plays for them: "Faisalabad captain", "Halden HK" and "Halden"; those of countries are called as these are. */
export function typesOfTeams(
  names: readonly FoundName[],
  isCountry: (name: FoundName) => boolean,
  { teams }: CueLists,
): readonly FoundName[] {
  const called = new Set<string>();
  for (const name of names) {
    const { sequence, first, last, type } = name;
    if (type === LOC && plays(besideName(name), teams))
      called.add(joinWords(sequence, first, last, 'lower'));
    else if (type === ORG && first < last && teams.ends.has(wordAt(sequence.tokens, last).lower))
      called.add(joinWords(sequence, first, last - 1, 'lower'));
  }
  if (called.size === 0) return names;
  return names.map((name) => {
    const { sequence, first, last, type } = name;
    if (type !== LOC || !called.has(joinWords(sequence, first, last, 'lower'))) return name;
    const beside = besideName(name);
    if (isCountry(name) || (isWhere(beside, teams) && !plays(beside, teams))) return name;
    return weigh(name, { type: ORG, certain: true });
  });
}

/** Whether a town is where something is, or stands before what is written there: "in Faisalabad", "FAISALABAD:". */
function isWhere({ tokens, first, before, after }: Beside, { where }: TeamWords): boolean {
  if (first === 0 && wordAt(tokens, 0).casing === UPPER) return true;
  return where.has(before.lower) || after.text === ',';
}

/** "Faisalabad captain Asif Gulraiz", "Faisalabad beat Wapda", "Faisalabad's first win", "back to Utrecht on loan". */
function plays(
  { tokens, first, last, after, twoAfter, before, twoBefore }: Beside,
  { roles, verbs, results, over }: TeamWords,
): boolean {
  if (roles.has(after.lower) || (after.text === 'on' && twoAfter.text === 'loan')) return true;
  if (verbs.has(after.lower) && (twoAfter.capital || twoAfter.lower === 'the')) return true;
  if (POSSESSIVE.has(after.text))
    return roles.has(twoAfter.lower) || results.has(wordAt(tokens, last + 3).lower);
  return over.has(`${twoBefore.lower} ${before.lower}`) && first > 1;
}
