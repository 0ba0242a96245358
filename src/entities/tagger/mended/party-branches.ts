import { LOWER, UPPER } from '../casing.ts';
import type { FoundName } from '../find-names.ts';
import { LOC, ORG } from '../labels.ts';
import { kindOfHint, ORGANISATION } from '../lexicon.ts';
import type { MendingWords } from '../mending-words.ts';
import { wordAt } from '../sequences.ts';
import type { IsPlace, Part } from './name-parts.ts';

type BranchWords = Pick<MendingWords, 'branches' | 'parties' | 'officeParts' | 'officeEnds'>;

/** Letters of an acronym that may be a body's. */
const FEWEST = 3;

/**
 * A body and where a branch of it is, "KNUT| Kisumu branch secretary", "BJP| Karnataka president", or the State of which
 * its officers are, "BJP |State| president"; but not "UNICEF Nigeria representative" or "Penn State president".
 */
export function branchParts(
  name: FoundName,
  { branches, parties, officeParts, officeEnds }: BranchWords,
  isPlace: IsPlace,
): Part[] | null {
  const { sequence, first, last } = name;
  const { tokens } = sequence;
  const behind = wordAt(tokens, last + 1);
  const isBranch = branches.has(behind.text);
  const isOffice = officeEnds.has(behind.lower) || officeParts.has(behind.lower);
  if (!isBranch && !isOffice) return null;
  const { text, listBits, length, casing } = wordAt(tokens, first);
  const isState = wordAt(tokens, last).text === 'State';
  if (last === first + 1 && isState) {
    const isBody = (casing === UPPER && length >= FEWEST) || (listBits & ORGANISATION) !== 0;
    return isBody && !isPlace(name, first, first) ? [{ first, last: first, type: ORG }] : null;
  }
  if (behind.casing !== LOWER) return null;
  // "the Democratic Progressive Party| Taipei mayoral candidate"
  let end = first;
  while (end < last && wordAt(tokens, end).text !== 'Party') end++;
  const isParty = end < last && end > first;
  if (!isParty) end = first;
  const isAcronym = casing === UPPER && length >= FEWEST && !isPlace(name, first, first);
  if (!isParty && !parties.has(text) && !(isBranch && isAcronym)) return null;
  // "APC| Ondo State chairman"
  const place = isState ? last - 1 : last;
  const { topHint } = wordAt(tokens, place);
  const isKnown = place === end + 1 && kindOfHint(topHint) === 1 + LOC;
  if (end >= place || !(isKnown || isPlace(name, end + 1, place))) return null;
  return [
    { first, last: end, type: ORG, isSure: true },
    { first: end + 1, last, type: LOC },
  ];
}
