import { isCapital, isDigit } from '../../document/characters.ts';
import { isCutShort } from '../../document/ends-shortened.ts';
import { ownString } from '../../document/remember-words.ts';
import type { SentenceWords } from '../../document/sentence-words.ts';
import type { Role, WordClass, WordForm } from '../types.ts';
import { keepsStop } from './keeps-stop.ts';
import type { KindLexicon } from './kinds.ts';
import { BIT, type CueVerb, LexicalEntry } from './lexical-entry.ts';
import { NO_LISTS, type RuleWords } from './rule-words.ts';
import { formOf } from './word-form.ts';

/** The lists that entries are made of; all words in them are in lower case. */
export interface WordLists {
  readonly cueVerbs: ReadonlyMap<string, CueVerb>;
  readonly functionWords: ReadonlyMap<string, WordClass>;
  readonly verbs: ReadonlySet<string>;
  readonly verbsOrNouns: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly notAdverbs: ReadonlySet<string>;
  readonly notVerbs: ReadonlySet<string>;
  readonly samePast: ReadonlySet<string>;
  readonly media: ReadonlySet<string>;
  readonly calendar: ReadonlySet<string>;
  readonly beforeTitle: ReadonlySet<string>;
  readonly addressees: ReadonlySet<string>;
  readonly cueNouns: ReadonlySet<string>;
  readonly inverted: ReadonlySet<string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly titles: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly organisationKinds: ReadonlySet<string>;
  readonly legalForms: ReadonlySet<string>;
  readonly givingOffice: ReadonlySet<string>;
  readonly bringingIn: ReadonlySet<string>;
  readonly connectives: ReadonlySet<string>;
  readonly abbreviations: ReadonlySet<string>;
  readonly kinds: KindLexicon['kindsOf'];
  readonly ruleWords: RuleWords;
  readonly sentenceWords: SentenceWords;
}

/** WHO and US are names in a text that is not all capitals. */
const ACRONYM = /^[A-Z]{2,}$/;
const CLITIC = /^['’]s?$/;
const STOP = /^[.!?…]+$/;
/** Shortened words that often end a sentence with their own full stop: "Poe Inc.". */
const SHORTENED = /^(?:etc|Inc|Ltd|Corp|Co|PLC|plc|LL[CP]|[JS]r|[ap]\.m)\.$/;
/** "U.S", "A": initials before their last full stop. */
const INITIALS = /^[A-Z](?:\.[A-Z])?$/;
/** "Lt", not "LT" nor "lt". */
const CAPITALISED = /^[A-Z][a-z]+$/;
/** Endings of verb forms that no list knows: "apologised", "plucking". */
const VERBAL_ENDING = /^[a-z]{3,}(?:ised|ized|ises|izes|[^aeiou]ed|[iuo]ed)$/;
/** Their neighbours tell what they are, though no list of verbs holds them. */
const UNSURE: ReadonlySet<string> = new Set(['her', 'once']);
const NOTED: ReadonlySet<string> = new Set(['he', 'she', 'a', 'an']);

const NO_KINDS: readonly number[] = [];

/** Looks a word up in all lists. */
export function describeWord(text: string, lists: WordLists): LexicalEntry {
  const lower = text.toLowerCase();
  const form = formOf(text);
  const bits = bitsOf(text, lower, form, lists);
  const closed = lists.functionWords.get(lower) ?? null;
  return new LexicalEntry(
    bits,
    sureClass(lower, form, bits, closed),
    closed,
    form,
    lists.cueVerbs.get(lower) ?? null,
    roleOf(lower, lists.roles),
    text,
    lower === text ? text : ownString(lower),
    lists.ruleWords.get(lower) ?? NO_LISTS,
    isCutShort(text, lists.sentenceWords),
    keepsStop(text, lists.sentenceWords),
    lists.kinds.get(lower) ?? NO_KINDS,
  );
}

/** "vice-president" and "ex-husband" are of the kind that their last part is, "minister-designate" of that of its first. */
function roleOf(lower: string, roles: WordLists['roles']): Role | null {
  if (lower.endsWith('-elect') || lower.endsWith('-designate'))
    return roles.get(lower.slice(0, lower.lastIndexOf('-'))) ?? null;
  return roles.get(lower) ?? roles.get(lower.slice(lower.lastIndexOf('-') + 1)) ?? null;
}

function bitsOf(text: string, lower: string, form: WordForm, lists: WordLists): number {
  const adverb = lists.adverbs.has(lower);
  const holds: Readonly<Record<keyof typeof BIT, boolean>> = {
    acronym: ACRONYM.test(text),
    opens: opensSentence(text),
    stop:
      form === 'mark'
        ? STOP.test(text)
        : text.endsWith('.') && (SHORTENED.test(text) || keepsStop(text, lists.sentenceWords)),
    clitic: CLITIC.test(lower),
    commaOrDash: text === '--' || (text.length === 1 && ',—–-'.includes(text)),
    endsInS: lower.endsWith('s'),
    endsInEd: lower.endsWith('ed'),
    endsInIng: lower.endsWith('ing'),
    verbForm: isVerbForm(lower, lists) || isThirdPerson(lower, lists),
    verbBase: isVerbForm(`${lower}s`, lists),
    verb: lists.verbs.has(lower),
    verbOrNoun: lists.verbsOrNouns.has(lower),
    adverb,
    adverbial: adverb || (lower.endsWith('ly') && !lists.notAdverbs.has(lower)),
    samePast: lists.samePast.has(lower),
    inverted: lists.inverted.has(lower),
    cueNoun: lists.cueNouns.has(lower),
    cuePreposition: lower === 'according' || lower === 'per',
    medium: lists.media.has(lower),
    calendar: lists.calendar.has(lower),
    addressee: lists.addressees.has(lower),
    beforeTitle: lists.beforeTitle.has(lower),
    title: lists.titles.has(lower),
    document: lists.documents.has(lower),
    organisationKind: lists.organisationKinds.has(lower),
    legalForm: lists.legalForms.has(lower),
    givesOffice: lists.givingOffice.has(lower),
    bringsIn: lists.bringingIn.has(lower),
    connective: lists.connectives.has(lower),
    noted: NOTED.has(lower),
    kind: lists.kinds.has(lower),
    abbreviation:
      INITIALS.test(text) ||
      (lists.abbreviations.has(lower) && (lower === 'vs' || CAPITALISED.test(text))),
  };
  let bits = 0;
  for (const name of Object.keys(BIT) as (keyof typeof BIT)[]) if (holds[name]) bits |= BIT[name];
  return bits;
}

/** Function words that are something else too: adverbs that name a player ("the forward", "the full-back"), "has since said", "as many as", "Jamaat-i-Islami". */
const OPEN = new Set(['forward', 'back', 'since', 'as', 'i']);

/** Whatever stands beside them, numbers, marks, function words and plain nouns in small letters are what they are. */
function sureClass(
  lower: string,
  form: WordForm,
  bits: number,
  closed: WordClass | null,
): WordClass | null {
  if (form === 'digit') return 'number';
  if ((bits & BIT.clitic) !== 0) return null;
  if (form === 'mark') return 'punctuation';
  if (form === 'capital') return null;
  if (closed !== null) return OPEN.has(lower) ? null : closed;
  return UNSURE.has(lower) || (bits & (BIT.verbForm | BIT.adverbial)) !== 0 ? null : 'noun';
}

function isVerbForm(lower: string, lists: WordLists): boolean {
  if (lists.notVerbs.has(lower)) return false;
  return (
    lists.verbs.has(lower) ||
    lists.verbsOrNouns.has(lower) ||
    lists.cueVerbs.has(lower) ||
    (VERBAL_ENDING.test(lower) && !lists.roles.has(lower))
  );
}

/** "damages", "carries", "punishes": with an s behind what a list tells can be a verb; now a verb, now a noun. */
function isThirdPerson(lower: string, lists: WordLists): boolean {
  if (!lower.endsWith('s') || lower.length < SHORTEST_THIRD || lists.notVerbs.has(lower))
    return false;
  const base = lower.slice(0, -1);
  if (isBase(base, lists)) return true;
  if (!base.endsWith('e')) return false;
  return base.endsWith('ie')
    ? isBase(`${base.slice(0, -2)}y`, lists)
    : isBase(base.slice(0, -1), lists);
}

function isBase(word: string, { verbs, verbsOrNouns, notVerbs }: WordLists): boolean {
  return (verbs.has(word) || verbsOrNouns.has(word)) && !notVerbs.has(word);
}

/** Letters of the shortest form that is worked out so. */
const SHORTEST_THIRD = 5;

function opensSentence(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return isDigit(code) || isCapital(code) || '(["“‘'.includes(text[0] ?? ' ');
}
