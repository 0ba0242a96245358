import { ownString, rememberWords } from '../../document/remember-words.ts';
import { type ArticleDocument, NO_WORD_ID, type Token } from '../../document/types.ts';
import type { LexicalEntry } from '../../quotes/words/lexical-entry.ts';
import type { Spelling } from '../group/spelling.ts';
import { casingOf, EDGE, INITIAL, LOWER, MIXED, shapeOf, TITLE_CASE, UPPER } from './casing.ts';
import { hashSlice, hashText } from './hash.ts';
import {
  COUNTRY,
  FIRST_NAME,
  hashTokens,
  isSureName,
  LARGE_CITY,
  LAST_NAME,
  type Lexicon,
  topOfHint,
} from './lexicon.ts';

/** Clusters of unknown words and of the sentence's edges. */
const UNKNOWN_CLUSTER = 60_000;
const EDGE_CLUSTER = 60_001;
export const UNKNOWN_HINT = 254;
/** No scorer has given the word a number. */
const NO_SUMS = -1;
const EDGE_HINT = 255;

/**
 * What the features need of a word, worked out once for each distinct word. Where a word is made, the fields that most
 * tokens are asked for come first: a few of them share one line of the processor's cache.
 */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly casing: number;
  /** Whether the word can be part of a capitalised run. */
  readonly capital: boolean;
  /** Whether the word may be part of a name: a capital, or without one a word that is mostly known as a name ("mexico"). */
  readonly promising: boolean;
  /** Hash of the word as written, digits made 0. */
  readonly hash: number;
  /** Hash of the lower-cased word, digits made 0. */
  readonly lowerHash: number;
  readonly shape: number;
  readonly prefixes: readonly [number, number, number];
  readonly suffixes: readonly [number, number, number, number];
  readonly fine: number;
  readonly coarse: number;
  readonly wordClass: number;
  readonly rarity: number;
  /** Packed hint of the word table. */
  readonly hint: number;
  /** Its likeliest kind and level. */
  readonly topHint: number;
  readonly length: number;
  /** 1: a listed first name; 2: a listed last name; 3: both. */
  readonly nameBits: number;
  readonly title: boolean;
  /** Whether the word may be taken off the front of a name: "the". */
  readonly article: boolean;
  /** Whether the word is letters and digits alone, so that it has nothing to take off, be it behind a hyphen or before an apostrophe. */
  readonly plain: boolean;
  /** Whether the word may stand inside a capitalised run ("Bank of Ghana"). */
  readonly link: boolean;
  /** Bits of the name lists for the word alone. */
  readonly listBits: number;
  /** Hash for looking up phrases in the name lists. */
  readonly listHash: number;
  /** The number under which a scorer keeps the sums of the word's weights in its roles; void for all but the scorer's generation that gave it. */
  sums: number;
  /** Where the search for quotes, which looks at the same words, keeps what it knows of the word. */
  speech: LexicalEntry | null;
  /** Where the steps that add names keep which of them look for the word, as bits; below 0 as long as nobody asked. */
  sought: number;
  /** Where the steps that mend names keep the same of themselves. */
  mended: number;
  /** Where the cues of names keep what the word may tell of a name beside it, as bits; below 0 as long as nobody asked. */
  signs: number;
  /** Where the grouping of names keeps what it needs of a name that is this word alone. */
  spelling: Spelling | null;
}

/** Stands for what is before the first and after the last word of a sentence; its fields come in the order of all words, for only then is it one of them to the engine. */
export const EDGE_WORD: Word = {
  casing: EDGE,
  capital: false,
  promising: false,
  lowerHash: hashText('<edge>'),
  sums: NO_SUMS,
  speech: null,
  lower: '',
  text: '',
  sought: 0,
  mended: 0,
  signs: 0,
  spelling: null,
  listHash: 0,
  link: false,
  nameBits: 0,
  title: false,
  article: false,
  plain: false,
  wordClass: 99,
  shape: 1,
  coarse: EDGE_CLUSTER,
  topHint: EDGE_HINT,
  length: 0,
  listBits: 0,
  rarity: 16,
  fine: EDGE_CLUSTER,
  hint: EDGE_HINT,
  hash: hashText('<edge>'),
  prefixes: [1, 1, 1],
  suffixes: [1, 1, 1, 1],
};

/** Distinct words that are remembered in each of two generations. */
const MOST_REMEMBERED = 20_000;

/** Words that are found by their ids; each keeps its place until another needs it. */
const MOST_BY_ID = 1 << 16;

/** The last of the punctuation that is not ASCII; marks are one token in six. */
const LAST_MARK = 0x206f;

/** Describes a word, by its text and where it has one by its id among tokens. */
export type ReadWord = (text: string, wordId?: number) => Word;

/** Makes the function that describes words; it remembers them, so that the same word is mostly one and the same object. */
export function createWordReader(lexicon: Lexicon): ReadWord {
  const byText = rememberWords((text) => describeWord(text, lexicon), MOST_REMEMBERED);
  const ids = new Int32Array(MOST_BY_ID).fill(NO_WORD_ID);
  const byId = new Array<Word | undefined>(MOST_BY_ID);
  const marks = new Array<Word | undefined>(LAST_MARK + 1);
  return (text, wordId = NO_WORD_ID) => {
    if (wordId === NO_WORD_ID) {
      const code = text.charCodeAt(0);
      if (text.length !== 1 || code > LAST_MARK) return byText(text);
      const mark = marks[code] ?? byText(text);
      marks[code] = mark;
      return mark;
    }
    const at = wordId % MOST_BY_ID;
    if (ids[at] === wordId) return byId[at] as Word;
    const word = byText(text);
    ids[at] = wordId;
    byId[at] = word;
    return word;
  };
}

/** The words of a document, one for each token. */
export function wordsOf({ tokens }: ArticleDocument, readWord: ReadWord): Word[] {
  return tokens.map(({ text, wordId }) => readWord(text, wordId));
}

/**
 * Makes the same with a dash for each hyphen between blanks, "LYON, France - Toulouse beat": corpora that part all tokens
 * taught the model that a hyphen joins. That dash is no other's, for to the search for quotes it stays a hyphen.
 */
export function createDashingReader(
  readWord: ReadWord,
  lexicon: Lexicon,
): (document: ArticleDocument) => Word[] {
  const dash = describeWord('–', lexicon);
  const hyphen = readWord('-');
  return (document) => {
    const words = wordsOf(document, readWord);
    const { tokens } = document;
    for (let at = 1; at + 1 < tokens.length; at++) {
      if (words[at] !== hyphen) continue;
      const { start, end } = tokens[at] as Token;
      const isApart =
        (tokens[at - 1] as Token).end < start && end < (tokens[at + 1] as Token).start;
      if (isApart) words[at] = dash;
    }
    return words;
  };
}

/** Letters of a word that are looked at; longer ones are no words. */
const LONGEST_WORD = 60;

const PLAIN = /^[\p{L}\p{M}\p{N}]+$/u;

/** "I’m", which is one token when its apostrophe is curly. */
const CONTRACTED_I = /^[Ii]['’](?:m|ve|ll|d|mma)$/;

function describeWord(whole: string, lexicon: Lexicon): Word {
  const most = CONTRACTED_I.test(whole) ? 1 : LONGEST_WORD;
  const text = whole.length > most ? ownString(whole.slice(0, most)) : whole;
  const small = text.toLowerCase();
  const lower = small === text ? text : ownString(small);
  const casing = casingOf(text, lower);
  const digitless = lower.replace(/\d/g, '0');
  // "Sept." and "Gen." are looked up without their full stop; "U.S." keeps its own.
  const bare = /^[a-z]{2,5}\.$/.test(digitless) ? digitless.slice(0, -1) : digitless;
  const lowerHash = hashText(bare);
  const { words } = lexicon;
  const folded = fold(lower);
  let row = words.find(hashText(folded));
  if (row < 0) row = words.find(lowerHash);
  const inner = innerApostrophe(folded);
  if (row < 0 && inner) row = words.find(hashText(inner));
  const hint = row < 0 ? UNKNOWN_HINT : (words.hint[row] as number);
  const bits =
    lexicon.listed(hashTokens([folded])) || (inner ? lexicon.listed(hashTokens([inner])) : 0);
  const end = lower.length;
  const topHint = row < 0 ? UNKNOWN_HINT : topOfHint(hint);
  const capital =
    casing === TITLE_CASE || casing === UPPER || casing === MIXED || casing === INITIAL;
  return {
    casing,
    capital,
    promising:
      capital ||
      (casing === LOWER && (isSureName(topHint) || (bits & (COUNTRY | LARGE_CITY)) !== 0)),
    lowerHash,
    sums: NO_SUMS,
    speech: null,
    lower,
    text,
    sought: -1,
    mended: -1,
    signs: -1,
    spelling: null,
    listHash: hashText(folded),
    link: (casing === LOWER || text === '&' || text === '-') && lexicon.isLink(lower),
    nameBits: (bits & FIRST_NAME ? 1 : 0) | (bits & LAST_NAME ? 2 : 0),
    title: lexicon.isTitle(bare),
    article: lexicon.isTrimmed(lower, 'articles'),
    plain: PLAIN.test(text),
    wordClass: row < 0 ? 0 : (words.wordClass[row] as number),
    shape: hashText(shapeOf(text)),
    coarse: row < 0 ? UNKNOWN_CLUSTER : (words.coarse[row] as number),
    topHint,
    length: Math.min(text.length, 12),
    listBits: bits,
    rarity: row < 0 ? 15 : (words.fineAndRarity[row] as number) & 15,
    fine: row < 0 ? UNKNOWN_CLUSTER : (words.fineAndRarity[row] as number) >> 4,
    hint,
    hash: hashText(text.replace(/\d/g, '0')),
    prefixes: [
      hashSlice(lower, 0, Math.min(2, end), 1),
      hashSlice(lower, 0, Math.min(3, end), 1),
      hashSlice(lower, 0, Math.min(4, end), 1),
    ],
    suffixes: [
      hashSlice(lower, end - 1, end, 2),
      hashSlice(lower, end - 2, end, 2),
      hashSlice(lower, end - 3, end, 2),
      hashSlice(lower, end - 4, end, 2),
    ],
  };
}

/** "sana'a", "xi'an", but not "chad's" or "don't". */
const INNER_APOSTROPHE = /[a-z]'(?!(?:s|t|d|m|re|ve|ll)$)[a-z]/;

/** The word without its apostrophes within, as the lists write some Arabic and Chinese places; empty where it has none. */
function innerApostrophe(folded: string): string {
  return INNER_APOSTROPHE.test(folded) ? folded.replaceAll("'", '') : '';
}

/** The bits of the name lists for a word as it is written. */
export function listBitsOf(text: string, { listed }: Pick<Lexicon, 'listed'>): number {
  return listed(hashTokens([fold(text.toLowerCase())]));
}

/** The word without accents, as the word table and the name lists know it. */
export function fold(lower: string): string {
  return lower.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
}
