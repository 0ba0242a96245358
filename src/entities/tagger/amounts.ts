import { NUMBER, UPPER } from './casing.ts';
import type { FoundName } from './find-names.ts';
import type { MendingWords } from './mending-words.ts';
import { type TaggedToken, wordAt } from './sequences.ts';

type AmountWords = Pick<
  MendingWords,
  'currencies' | 'currencyCodes' | 'currencyLetters' | 'behindAmount'
>;

/** "Sh29", "R300m" */
const AMOUNT = /^([A-Z][A-Za-z]{0,4})\d+(m|mn|bn|b|tn|k)?$/;
/** "2,231.85" */
const FIGURE = /^\d[\d,]*[.,]\d+$/;

/** Takes amounts of money off the end of names, and figures such as stand behind an index in a table: "Treasury JD1.4 billion", "ECU 47 million", "CAC-40 2,231.85". What is nothing else goes. */
export function withoutAmounts(
  names: readonly FoundName[],
  words: AmountWords,
): readonly FoundName[] {
  const lasts = names.map((name) => lastWithoutAmount(name, words));
  if (names.every(({ last }, at) => last === lasts[at])) return names;
  return names.flatMap((name, at) => {
    const last = lasts[at] as number;
    if (last < name.first) return [];
    return [last === name.last ? name : { ...name, last }];
  });
}

function lastWithoutAmount({ sequence, first, last }: FoundName, words: AmountWords): number {
  const { tokens } = sequence;
  const { casing, text } = wordAt(tokens, last);
  if (casing === NUMBER) return last > first && FIGURE.test(text) ? last - 1 : last;
  // "ECU 47 million"
  const isCode =
    casing === UPPER && words.currencyCodes.has(text) && wordAt(tokens, last + 1).casing === NUMBER;
  return isCode || isAmount(tokens, last, words) ? last - 1 : last;
}

function isAmount(
  tokens: readonly TaggedToken[],
  at: number,
  { currencies, currencyLetters, behindAmount }: AmountWords,
): boolean {
  const { text } = wordAt(tokens, at);
  const [, sign = '', size] = AMOUNT.exec(text) ?? [];
  if (sign === '') return false;
  if (currencies.has(sign.toLowerCase())) return true;
  // "R60 each" and "N1,540", but not "the N1 road".
  if (!currencyLetters.has(sign)) return false;
  return size !== undefined || behindAmount.has(wordAt(tokens, at + 1).lower) || isCut(tokens, at);
}

/** Whether the number goes on behind a mark: "N1|,|540", "R1|.|2bn". */
function isCut(tokens: readonly TaggedToken[], at: number): boolean {
  const [amount, mark, rest] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (amount === undefined || mark === undefined || rest === undefined) return false;
  const isGlued = amount.end === mark.start && mark.end === rest.start;
  return isGlued && /^[.,]$/.test(mark.word.text) && /^\d/.test(rest.word.text);
}
