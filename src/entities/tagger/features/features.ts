import { LOWER, PUNCTUATION } from '../casing.ts';
import type { DocumentEvidence } from '../evidence.ts';
import type { Lexicon } from '../lexicon.ts';
import { type Sequence, type TaggedToken, wordAt } from '../sequences.ts';
import { EDGE_WORD, type Word } from '../word.ts';
import { addDocumentFeatures } from './document-features.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import { addListFeatures, findListed } from './list-features.ts';
import { addRunFeatures } from './run-features.ts';
import { addWindowFeatures, type Window } from './window-features.ts';
import { AFTER, BEFORE, OWN, OWN_FIRST, TWO_AFTER, TWO_BEFORE } from './word-features.ts';

/** Tokens within this distance of a promising word are scored; all others are taken to be outside of names. */
const REACH = 1;
const LONGEST_COMPOUND = 7;
/** Tokens that are decoded together at most; only text that is no prose has more between two pauses. */
export const LONGEST_STRETCH = 500;

/** A half-open range of token indexes. */
export interface Stretch {
  readonly first: number;
  readonly end: number;
}

/** The stretches of a sequence that must be scored: its promising words with the tokens up to `reach` from them. */
export function findStretches(sequence: Sequence, reach = REACH): Stretch[] {
  const stretches: { first: number; end: number }[] = [];
  const { tokens } = sequence;
  for (let at = 0; at < tokens.length; at++) {
    if (!(tokens[at] as TaggedToken).word.promising) continue;
    let first = Math.max(0, at - reach);
    let end = Math.min(tokens.length, at + reach + 1);
    // "al-Sadr", "Prayut Chan-o-cha": what is written together is scored together.
    while (first > 0 && first > at - LONGEST_COMPOUND && isJoined(tokens, first)) first--;
    while (end < tokens.length && end < at + LONGEST_COMPOUND && isJoined(tokens, end)) end++;
    const last = stretches.at(-1);
    if (last && first <= last.end && end - last.first <= LONGEST_STRETCH) last.end = end;
    else if (end > (last?.end ?? 0))
      stretches.push({ first: Math.max(first, last?.end ?? 0), end });
  }
  return stretches;
}

/** Whether no blank stands before a token. */
function isJoined(tokens: readonly TaggedToken[], at: number): boolean {
  return (tokens[at] as TaggedToken).start === (tokens[at - 1] as TaggedToken).end;
}

/** Takes the features of tokens, one token after another. */
export interface FeatureSink {
  /** Features of the token at hand; emptied before each token. */
  readonly buffer: FeatureBuffer;
  /** The features of one word in one role; a sink may remember what they come to. */
  readonly addWord: (role: number, word: Word) => void;
  /** Asks whether the token is outside of names whatever its neighbours are; if so, it is done with. */
  readonly settle: (at: number, word: Word) => boolean;
  /** The token's five words are noted: asks whether they alone put it outside of names; if so, it is done with. */
  readonly settleBetween: (at: number) => boolean;
  /** The token is complete. */
  readonly finish: (at: number) => void;
}

/** Works out the features of every token that must be scored, token by token in order; training and tagging both go through here. */
export function extractFeatures(
  sequence: Sequence,
  stretches: readonly Stretch[],
  evidence: DocumentEvidence,
  lexicon: Lexicon,
  sink: FeatureSink,
): void {
  if (stretches.length === 0) return;
  const { tokens, style } = sequence;
  const { buffer } = sink;
  const codes = findListed(sequence, lexicon.listedPhrase);
  const window: Window = {
    twoBefore: EDGE_WORD,
    before: EDGE_WORD,
    word: EDGE_WORD,
    after: wordAt(tokens, 0),
    twoAfter: wordAt(tokens, 1),
    first: false,
    quoted: false,
    style,
  };
  let at = 0;
  for (const { first, end } of stretches) {
    for (; at < end; at++) {
      const token = tokens[at] as TaggedToken;
      const { word } = token;
      window.twoBefore = window.before;
      window.before = window.word;
      window.word = word;
      window.after = window.twoAfter;
      window.twoAfter = wordAt(tokens, at + 2);
      window.first = token.first;
      if (isQuotationMark(word)) window.quoted = !window.quoted;
      if (at < first) continue;
      if (isLoneSmallWord(tokens, at) && sink.settle(at, word)) continue;
      buffer.count = 0;
      sink.addWord(token.first ? OWN_FIRST : OWN, word);
      sink.addWord(BEFORE, window.before);
      sink.addWord(AFTER, window.after);
      sink.addWord(TWO_BEFORE, window.twoBefore);
      sink.addWord(TWO_AFTER, window.twoAfter);
      if (!word.promising && sink.settleBetween(at)) continue;
      addWindowFeatures(window, buffer);
      addListFeatures(sequence, codes, at, window, buffer);
      if (word.capital) addDocumentFeatures(sequence, at, evidence, buffer);
      if (word.capital && token.run) addRunFeatures(sequence, token.run, at, buffer);
      sink.finish(at);
    }
  }
}

/** Whether a token is a word without a capital, joined to no other. */
function isLoneSmallWord(tokens: readonly TaggedToken[], at: number): boolean {
  const { word, first } = tokens[at] as TaggedToken;
  if (word.casing !== LOWER || word.promising || first) return false;
  if (at > 0 && isJoined(tokens, at) && joins(tokens[at - 1] as TaggedToken)) return false;
  const next = at + 1;
  return next === tokens.length || !isJoined(tokens, next) || !joins(tokens[next] as TaggedToken);
}

/** Marks that may join two words to one name. */
const JOINING: ReadonlySet<string> = new Set(['-', '–', "'", '’', '&', '/', '@', '+']);

function joins({ word }: TaggedToken): boolean {
  return word.casing !== PUNCTUATION || JOINING.has(word.text);
}

function isQuotationMark(word: Word): boolean {
  if (word.casing !== PUNCTUATION) return false;
  return word.text === '"' || word.text === '“' || word.text === '”';
}
