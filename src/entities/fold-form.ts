/** Signs that are written in more than one way, and the one that stands for them all. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...[...'’‘ʼ`´'].map((sign) => [sign, "'"] as const),
  ...[...'‐‑–'].map((sign) => [sign, '-'] as const),
]);
const BLANKS = /[\s\u0085]+/y;
const ALL_BLANKS = /[\s\u0085]+/g;
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** A name as it is compared with a text: any blanks are one space, apostrophes and hyphens are the plain ones. */
export function foldForm(name: string): string {
  return [...name.replace(ALL_BLANKS, ' ')].map(foldSign).join('');
}

/** One character's plain sign, or itself. */
export function foldSign(character: string): string {
  return SIGNS.get(character) ?? character;
}

/**
 * Where a folded form that begins at `start` of a text ends; -1 when it does not stand there. A name may be wrapped to the
 * next line ("Harbour\nLights") but does not go on behind a blank one.
 */
export function endOfForm(text: string, start: number, form: string): number {
  let at = start;
  for (const character of form) {
    if (character === ' ') {
      BLANKS.lastIndex = at;
      const blanks = BLANKS.exec(text)?.[0];
      if (blanks === undefined || (blanks.match(LINE_BREAK)?.length ?? 0) > 1) return -1;
      at += blanks.length;
    } else if (text.startsWith(character, at)) at += character.length;
    else if (foldSign(text[at] ?? '') === character) at++;
    else return -1;
  }
  return at;
}
