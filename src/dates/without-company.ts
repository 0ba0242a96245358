import type { CalendarForm, Form } from './form.ts';
import type { Piece } from './pattern/match.ts';
import type { Tokens } from './words/tokens.ts';

/** Takes off a date the word before it that it matched and that tells something else: "20 minutes late on Tuesday", "lasts past Friday", "to get him past Easter". */
export function withoutCompany(piece: Piece, tokens: Tokens): Piece {
  const { form, first } = piece;
  if (form.kind !== 'calendar' || piece.end - first < 2) return piece;
  if (form.which === 'past' && tokens.is(first, 'past'))
    return { ...piece, first: first + 1, form: { ...form, which: undefined } };
  if (form.mod === undefined || !isDelay(tokens, first)) return piece;
  return {
    ...piece,
    first: /^(?:on|in)$/.test(tokens.word(first + 1)) ? first + 2 : first + 1,
    form: withoutPart(form),
  };
}

/** "three days late", "an hour early": by how much, not which part of the day. */
function isDelay(tokens: Tokens, first: number): boolean {
  return /^(?:late|early)$/.test(tokens.word(first)) && tokens.isOf(first - 1, 'UNITS', 'UNIT');
}

function withoutPart(form: CalendarForm): Form {
  return { ...form, mod: undefined };
}
