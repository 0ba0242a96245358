const UNSAFE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff]/g;

/** Makes text fit for a terminal: control characters, escape sequences and bidi controls are shown, never obeyed. */
export function safeText(text: string): string {
  return text.replace(UNSAFE, show);
}

/** One line of safe text: blanks and line breaks become single spaces. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' ').trim());
}

function show(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
