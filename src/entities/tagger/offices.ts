import { isOpeningMark } from './casing.ts';
import type { FoundName } from './find-names.ts';
import { MISC, NORP, ORG, PERSON } from './labels.ts';
import type { MendingWords } from './mending-words.ts';
import { type TaggedToken, wordAt } from './sequences.ts';
import { surnamesIn } from './surnames.ts';

type OfficeWords = Pick<
  MendingWords,
  | 'offices'
  | 'led'
  | 'portfolios'
  | 'ministers'
  | 'posts'
  | 'members'
  | 'noNames'
  | 'committees'
  | 'slugs'
  | 'highOffices'
  | 'highOfficeEnds'
>;

/** Tokens between what a minister is for and the word itself: "Science, Technology and Environment Minister". */
const FURTHEST = 6;
const JOINING: ReadonlySet<string> = new Set([',', 'and', '&', 'of', 'for']);
const BEHIND_POST: ReadonlySet<string> = new Set(['of', 'on', 'for']);

/** Takes out the offices that an old-fashioned paper writes large, "the Mayor", which look like people's names or organisations; but "the Justice properties" may be those of a Jim Justice. */
export function withoutOffices(
  names: readonly FoundName[],
  words: OfficeWords,
): readonly FoundName[] {
  const isOffice = (name: FoundName) => looksLikeOffice(name, words);
  if (!names.some(isOffice)) return names;
  const surnames = surnamesIn(names.filter((name) => !isOffice(name)));
  return names.filter(
    (name) => !isOffice(name) || surnames.has(wordAt(name.sequence.tokens, name.last).lower),
  );
}

function looksLikeOffice(name: FoundName, words: OfficeWords): boolean {
  const { sequence, first, last, type } = name;
  const { tokens } = sequence;
  if (
    first === last &&
    (words.noNames.has(wordAt(tokens, last).lower) || isSlug(tokens, last, words))
  )
    return true;
  if (isHighOffice(name, words)) return true;
  if (type === ORG || type === MISC) {
    if (isPortfolio(name, words)) return true;
    const { lower, text } = wordAt(tokens, last);
    // "three of the four TDs"; an MEP may be a ministry.
    if (first === last)
      return (
        (text.endsWith('s') && words.members.has(text)) ||
        // "a super PAC"
        (text === 'PAC' && words.committees.has(wordAt(tokens, first - 1).text))
      );
    if (type === MISC) return isPost(name, words) && !isOpeningMark(wordAt(tokens, first - 1).text);
    // "the Union Leader" is a newspaper.
    const isLeader = lower === 'leader' && words.led.has(wordAt(tokens, last - 1).lower);
    return isLeader || words.offices.has(lower) || isPost(name, words);
  }
  const mayBeTitle = type === PERSON || type === NORP;
  if (!mayBeTitle || wordAt(tokens, first - 1).lower !== 'the') return false;
  for (let at = first; at <= last; at++) if (!wordAt(tokens, at).title) return false;
  return true;
}

/** Words before the name that are of the office: "Lord |Chancellor|", "Chief |Whip|". */
const MOST_BEFORE = 3;

/** "the Attorney General", "the Lord Chancellor", "the President of the |Republic|", of which the model may take the last word for a name; but not "Attorney General Hill" or "the Attorney General Act". */
function isHighOffice(
  { sequence: { tokens }, first, last }: FoundName,
  { highOffices, highOfficeEnds }: OfficeWords,
): boolean {
  const { lower: end, plain } = wordAt(tokens, last);
  // "Attorney-General"
  if (!highOfficeEnds.has(plain ? end : end.slice(end.lastIndexOf('-') + 1))) return false;
  const isNamed = wordAt(tokens, last + 1).capital;
  let office = '';
  for (let at = last; at >= 0 && at >= first - MOST_BEFORE; at--) {
    const { lower, capital } = wordAt(tokens, at);
    if (lower !== '-') office = `${lower.replace('-', ' ')}${office === '' ? '' : ` ${office}`}`;
    const isWhole = at <= first && highOffices.has(office);
    // "the president of the |Republic|, Ann Hill"
    const isLinked = isWhole && office.includes(' of ');
    if (isWhole && (capital || isLinked)) return !isNamed || isLinked;
    if (at < first && !capital && lower !== 'of' && lower !== 'the') return false;
  }
  return false;
}

/** "(LEAD) Floods close port", as a wire calls its version; "(2nd LD)". */
function isSlug(tokens: readonly TaggedToken[], at: number, { slugs }: OfficeWords): boolean {
  if (at > 2 || !slugs.has(wordAt(tokens, at).text)) return false;
  return wordAt(tokens, 0).text === '(' && wordAt(tokens, at + 1).text === ')';
}

/** "Minority Spokesperson on Health", "Head of Disease Surveillance" */
function isPost({ sequence: { tokens }, first, last }: FoundName, { posts }: OfficeWords): boolean {
  for (let at = first; at < last && at <= first + 2; at++)
    if (posts.has(wordAt(tokens, at).lower) && BEHIND_POST.has(wordAt(tokens, at + 1).lower))
      return true;
  return false;
}

/** Whether the name is all that or a part of what a minister is for: "Water and Sanitation Minister", "the Minister for Lands and Natural Resources". */
function isPortfolio(
  { sequence: { tokens }, first, last }: FoundName,
  { portfolios, ministers }: OfficeWords,
): boolean {
  for (let at = first; at <= last; at++) {
    const { lower } = wordAt(tokens, at);
    if (!portfolios.has(lower) && !JOINING.has(lower)) return false;
  }
  return findsMinister(tokens, last, 1, ministers) || findsMinister(tokens, first, -1, ministers);
}

function isOf(tokens: readonly TaggedToken[], at: number): boolean {
  const { text } = wordAt(tokens, at);
  return text === 'of' || text === 'for';
}

/** Whether a minister is named on this side, with nothing but capitals and what joins them between. */
function findsMinister(
  tokens: readonly TaggedToken[],
  from: number,
  step: 1 | -1,
  ministers: ReadonlySet<string>,
): boolean {
  for (let at = from + step; Math.abs(at - from) <= FURTHEST; at += step) {
    const { lower, capital } = wordAt(tokens, at);
    // "the minister of Trade, Energy and Mines", but not "a minister, Labor"
    if (ministers.has(lower)) return capital || (step < 0 && isOf(tokens, at + 1));
    if (!capital && !JOINING.has(lower)) return false;
  }
  return false;
}
