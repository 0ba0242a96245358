import { addDocumentFeatures } from './document-features.ts';
import type { DocumentEvidence } from './evidence.ts';
import type { FeatureBuffer } from './feature-buffer.ts';
import type { Lexicon } from './lexicon.ts';
import { addListFeatures, findListed } from './list-features.ts';
import { addClusterFeatures, addLocalFeatures } from './local-features.ts';
import { addRunFeatures } from './run-features.ts';
import type { Sequence } from './sequences.ts';
import { EDGE_WORD } from './word.ts';

/** Tokens within this distance of a capital are scored; all others are taken to be outside of names. */
const REACH = 2;

/** The stretches of a sequence that must be scored, as half-open ranges of token indexes. */
export function findStretches(
  sequence: Sequence,
): { readonly first: number; readonly end: number }[] {
  const stretches: { first: number; end: number }[] = [];
  const { tokens } = sequence;
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens[at]?.word.capital) continue;
    const first = Math.max(0, at - REACH);
    const end = Math.min(tokens.length, at + REACH + 1);
    const last = stretches.at(-1);
    if (last && first <= last.end) last.end = end;
    else stretches.push({ first, end });
  }
  return stretches;
}

/**
 * Works out the features of every token that must be scored and hands them over, token by token in order;
 * training and tagging both go through here. The buffer is used again for the next token.
 */
export function extractFeatures(
  sequence: Sequence,
  stretches: readonly { readonly first: number; readonly end: number }[],
  evidence: DocumentEvidence,
  lexicon: Lexicon,
  buffer: FeatureBuffer,
  take: (at: number, features: FeatureBuffer) => void,
): void {
  if (stretches.length === 0) return;
  const { tokens, style } = sequence;
  const codes = findListed(sequence, lexicon.listed);
  let quoted = false;
  let at = 0;
  for (const { first, end } of stretches) {
    for (; at < end; at++) {
      const token = tokens[at];
      if (!token) break;
      const { word } = token;
      if (word.text === '"' || word.text === '“' || word.text === '”') quoted = !quoted;
      if (at < first) continue;
      buffer.count = 0;
      const window = {
        twoBefore: tokens[at - 2]?.word ?? EDGE_WORD,
        before: tokens[at - 1]?.word ?? EDGE_WORD,
        word,
        after: tokens[at + 1]?.word ?? EDGE_WORD,
        twoAfter: tokens[at + 2]?.word ?? EDGE_WORD,
        first: token.first,
        quoted,
        style,
      };
      addLocalFeatures(window, buffer);
      addClusterFeatures(window, buffer);
      addListFeatures(sequence, codes, at, buffer);
      if (word.capital) addDocumentFeatures(sequence, at, evidence, buffer);
      if (word.capital && token.run) addRunFeatures(sequence, token.run, at, buffer);
      take(at, buffer);
    }
  }
}
