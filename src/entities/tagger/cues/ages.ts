import { PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';
import type { Beside } from './beside.ts';

const AGE = /^[1-9]\d$/;

/** Whether a word may be an age, from 10 to 99. */
export function isAge({ text }: Word): boolean {
  return AGE.test(text);
}

/** Whether an age tells that the name is a person's, if the model is not sure: "Breda, 47, said". */
export function typeOfAge({ tokens, last, sure, after, twoAfter }: Beside): number | null {
  if (sure || after.text !== ',' || !isAge(twoAfter)) return null;
  return wordAt(tokens, last + 3).text === ',' ? PERSON : null;
}
