import { isCapital, isDigit } from '../document/characters.ts';
import type { Item, WordClass } from './types.ts';
import { formOf } from './word-form.ts';

/** A verb that can report speech: the share of its uses that do, and the share of those that introduce words in quotation marks. */
export interface CueVerb {
  readonly lemma: string;
  readonly precision: number;
  readonly quoting: number;
  /** What kind of report it makes: speech, manner of speaking, belief and reaction (`report`), or something else that tells of a view. */
  readonly group: string;
  /** Its hearer stands between it and what is reported; it is no part of that: "told reporters that". */
  readonly hasHearer: boolean;
}

/** What a role noun tells of its bearer. */
export type Role = 'person' | 'man' | 'woman' | 'group' | 'people';

/** All that a word tells on its own, as it is written and by the lists, worked out once for each distinct word. */
export interface LexicalEntry {
  readonly text: string;
  readonly lower: string;
  readonly form: Item['form'];
  /** "WHO", "US" */
  readonly acronym: boolean;
  /** Begins as the first word of a sentence may: with a capital, a digit, an opening bracket or mark. */
  readonly opens: boolean;
  /** "’s", or the apostrophe alone. */
  readonly clitic: boolean;
  /** A single comma or dash. */
  readonly commaOrDash: boolean;
  readonly endsInS: boolean;
  readonly endsInEd: boolean;
  readonly endsInIng: boolean;
  /** The class of a function word. */
  readonly closed: WordClass | null;
  readonly cue: CueVerb | null;
  /** Can be a verb by one of the lists or by its ending. */
  readonly verbForm: boolean;
  /** With an s behind it, can be a verb: the base of a verb. */
  readonly verbBase: boolean;
  readonly verb: boolean;
  /** Now a verb, now a noun. */
  readonly verbOrNoun: boolean;
  readonly adverb: boolean;
  /** An adverb by the list or by its ending. */
  readonly adverbial: boolean;
  /** A verb whose past is written like its base: it fits any subject. */
  readonly samePast: boolean;
  /** A form that stands before its subject at the start of a sentence: "Said Ellis: …". */
  readonly inverted: boolean;
  /** A noun that reports like a verb: "his claim that …". */
  readonly cueNoun: boolean;
  /** "according" (to), "per" */
  readonly cuePreposition: boolean;
  readonly medium: boolean;
  readonly calendar: boolean;
  readonly addressee: boolean;
  readonly beforeTitle: boolean;
  readonly role: Role | null;
  readonly title: boolean;
  /** A noun of what is written: whoever wrote it speaks. */
  readonly document: boolean;
  /** A noun behind the name of the very thing that it tells the kind of: "the Brandt company"; "the Brandt board" is another. */
  readonly organisationKind: boolean;
  /** A word that ends a name and tells little; the word before it tells more. */
  readonly legalForm: boolean;
  /** "was sworn in as", "has been named": a verb that gives an office. */
  readonly givesOffice: boolean;
  /** A verb before its subject, or before what the subject is. */
  readonly bringsIn: boolean;
  /** A word with which a reported clause may end. */
  readonly connective: boolean;
}

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
}

/** WHO and US are names in a text that is not all capitals. */
const ACRONYM = /^[A-Z]{2,}$/;
/** Endings of verb forms that no list knows: "apologised", "plucking". */
const VERBAL_ENDING = /^[a-z]{3,}(?:ised|ized|ises|izes|[^aeiou]ed)$/;

/** Looks a word up in all lists. */
export function describeWord(text: string, lists: WordLists): LexicalEntry {
  const lower = text.toLowerCase();
  const { cueVerbs, verbs, verbsOrNouns, adverbs } = lists;
  return {
    text,
    lower,
    form: formOf(text),
    acronym: ACRONYM.test(text),
    opens: opensSentence(text),
    clitic: /^['’]s?$/.test(lower),
    commaOrDash: text.length === 1 && ',—–-'.includes(text),
    endsInS: lower.endsWith('s'),
    endsInEd: lower.endsWith('ed'),
    endsInIng: lower.endsWith('ing'),
    closed: lists.functionWords.get(lower) ?? null,
    cue: cueVerbs.get(lower) ?? null,
    verbForm: isVerbForm(lower, lists),
    verbBase: isVerbForm(`${lower}s`, lists),
    verb: verbs.has(lower),
    verbOrNoun: verbsOrNouns.has(lower),
    adverb: adverbs.has(lower),
    adverbial: adverbs.has(lower) || (lower.endsWith('ly') && !lists.notAdverbs.has(lower)),
    samePast: lists.samePast.has(lower),
    inverted: lists.inverted.has(lower),
    cueNoun: lists.cueNouns.has(lower),
    cuePreposition: lower === 'according' || lower === 'per',
    medium: lists.media.has(lower),
    calendar: lists.calendar.has(lower),
    addressee: lists.addressees.has(lower),
    beforeTitle: lists.beforeTitle.has(lower),
    role: lists.roles.get(lower) ?? null,
    title: lists.titles.has(lower),
    document: lists.documents.has(lower),
    organisationKind: lists.organisationKinds.has(lower),
    legalForm: lists.legalForms.has(lower),
    givesOffice: lists.givingOffice.has(lower),
    bringsIn: lists.bringingIn.has(lower),
    connective: lists.connectives.has(lower),
  };
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

function opensSentence(text: string): boolean {
  const code = text.codePointAt(0) ?? 0;
  return isDigit(code) || isCapital(code) || '(["“‘'.includes(text[0] ?? ' ');
}
