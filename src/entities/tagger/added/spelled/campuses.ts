import { ORG } from '../../labels.ts';
import { areGlued, endOfCapitals, wordAt } from '../../sequences.ts';
import type { SpelledReader } from './spelled.ts';

/** Reads letters of universities with the town of one of them glued behind a hyphen, of which the model takes two in a list: "IIT-Kharagpur, IIT-Delhi"; but not "IIT-trained". */
export const readCampus: SpelledReader = ({ tokens }, first) => {
  if (wordAt(tokens, first + 1).text !== '-' || !wordAt(tokens, first + 2).capital) return null;
  if (!areGlued(tokens, first, first + 2)) return null;
  // "IIT-BHU Varanasi" is left to the model.
  const last = endOfCapitals(tokens, first + 2);
  return last === first + 2 ? { first, last, type: ORG, yields: 'larger' } : null;
};
