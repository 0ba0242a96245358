import type { SentenceWords } from '../../document/sentence-words.ts';

/** "3am.", "10.30pm." */
const TIME = /^\d[\d.:]{0,4}[ap]m\.$/i;

/** Whether the tokeniser has left a whole word with the full stop of its sentence, as if it were cut short: "in." for inches, "(He fell ill.)", "at 3am."; but not "Sun." nor "Inc.". */
export function keepsStop(text: string, { whole }: SentenceWords): boolean {
  return text === 'in.' || whole.has(text) || TIME.test(text);
}
