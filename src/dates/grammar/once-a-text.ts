import type { Tokens } from '../words/tokens.ts';

/** Makes a question about a whole text be asked once for each text: it may have thousands of places where the answer counts. */
export function onceAText(tells: (tokens: Tokens) => boolean): (tokens: Tokens) => boolean {
  const answers = new WeakMap<Tokens, { readonly turn: number; readonly answer: boolean }>();
  return (tokens) => {
    const last = answers.get(tokens);
    if (last?.turn === tokens.turn) return last.answer;
    const answer = tells(tokens);
    answers.set(tokens, { turn: tokens.turn, answer });
    return answer;
  };
}
