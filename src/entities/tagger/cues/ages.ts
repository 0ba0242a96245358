import { NUMBER } from '../casing.ts';
import { PERSON } from '../labels.ts';
import { wordAt } from '../sequences.ts';
import type { Beside } from './beside.ts';

const AGE = /^[1-9]\d$/;

/** Whether an age tells that the name is a person's, if the model is not sure: "Breda, 47, said". */
export function typeOfAge({ tokens, last, sure, after, twoAfter }: Beside): number | null {
  if (sure || after.text !== ',' || twoAfter.casing !== NUMBER) return null;
  return AGE.test(twoAfter.text) && wordAt(tokens, last + 3).text === ',' ? PERSON : null;
}
