import { NUMBER } from '../casing.ts';
import { nameOver } from '../changed-names.ts';
import type { FoundName } from '../find-names.ts';
import type { MendingWords } from '../mending-words.ts';
import { areGlued, type TaggedToken, wordAt } from '../sequences.ts';
import type { Word } from '../word.ts';
import { mendEach } from './mend-each.ts';

type AmountWords = Pick<
  MendingWords,
  | 'currencies'
  | 'currencyCodes'
  | 'currencyLetters'
  | 'behindAmount'
  | 'poundLetters'
  | 'beforeAmount'
>;

/** "Sh29", "R300m" */
const AMOUNT = /^([A-Z][A-Za-z]{0,4})\d+(m|mn|bn|b|tn|k)?$/;
/** "2,231.85" */
const FIGURE = /^\d[\d,]*[.,]\d+$/;

/** Whether a word may be an amount or the letters before one. */
export function mayBeAmount({ text }: Word, { currencyCodes, poundLetters }: AmountWords): boolean {
  return (
    currencyCodes.has(text) || poundLetters.has(text) || AMOUNT.test(text) || FIGURE.test(text)
  );
}

/** Takes amounts of money off the end of names, and figures such as stand behind an index in a table: "Treasury JD1.4 billion", "ECU 47 million", "CAC-40 2,231.85". What is nothing else goes. */
export function withoutAmounts(
  names: readonly FoundName[],
  words: AmountWords,
): readonly FoundName[] {
  return mendEach(names, (name) => {
    const last = lastWithoutAmount(name, words);
    if (last === name.last) return name;
    return last < name.first ? null : nameOver(name, name.first, last);
  });
}

function lastWithoutAmount({ sequence, first, last }: FoundName, words: AmountWords): number {
  const { tokens } = sequence;
  const { casing, text } = wordAt(tokens, last);
  if (casing === NUMBER) {
    // "LE 500"
    if (last > first && isCode(tokens, last - 1, words)) return last - 2;
    return last > first && FIGURE.test(text) ? last - 1 : last;
  }
  return isCode(tokens, last, words) || isAmount(tokens, last, words) ? last - 1 : last;
}

/** Thousands: "24,300". */
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;

/** Whether letters for money stand before a number: "ECU 47 million", "from SP 40 to SP 90"; but not "BJP 41, SP 33". */
function isCode(
  tokens: readonly TaggedToken[],
  at: number,
  { currencyCodes, poundLetters, beforeAmount }: AmountWords,
): boolean {
  const { casing, text: number } = wordAt(tokens, at + 1);
  if (casing !== NUMBER) return false;
  const { text } = wordAt(tokens, at);
  if (currencyCodes.has(text)) return true;
  if (!poundLetters.has(text)) return false;
  return THOUSANDS.test(number) || beforeAmount.has(wordAt(tokens, at - 1).lower);
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
  const isParted =
    /^[.,]$/.test(wordAt(tokens, at + 1).text) && /^\d/.test(wordAt(tokens, at + 2).text);
  return isParted && areGlued(tokens, at, at + 2);
}
