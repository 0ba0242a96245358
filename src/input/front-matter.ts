/** What a backslash stands for in a text in double quotation marks (YAML 1.2, 5.7); a line break after it joins two lines. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|\n[ \t]*|(.))/g;

const KEY = /^(["']?)([\w-]+)\1[ \t]*:[ \t]*(.*)$/;
/** Marks of a text over several lines: "|", ">-", "|2+". */
const BLOCK = /^[|>][-+\d]{0,2}(?:[ \t]+#.*)?$/;
const COMMENT = /(?:^|[ \t])#.*$/;
const DOUBLE = /^"((?:[^"\\]|\\[\s\S])*)"\s*(?:\s#.*)?$/;
const SINGLE = /^'((?:[^']|'')*)'\s*(?:\s#.*)?$/;
/** A tag or an anchor before a value: "!!str", "&title". */
const PROPERTIES = /^(?:(?:!|&\w)\S*[ \t]+)+/;
const COLLECTION = /^(?:\[.*\]|\{.*\})$/s;
const NOTHING = /^(?:~|null)?$/i;
/** So many code points are there. */
const END_OF_UNICODE = 0x11_0000;

/**
 * Reads the texts of a YAML mapping's first level, each as one line and under its key in small letters: plain, in quotation
 * marks, or in a block ("|", ">"), wrapped or not. Lists, mappings and null are left out, of a key that comes twice the
 * first counts. What writers of front matter take for YAML is read as they mean it: `title: Storm: day two`.
 */
export function readFrontMatter(yaml: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  const lines = yaml.split(/\r?\n/);
  for (let at = 0; at < lines.length; at++) {
    const [, , key, first] = KEY.exec(lines[at] as string) ?? [];
    if (key === undefined || first === undefined) continue;
    const wrapped: string[] = [];
    while (/^(?:[ \t]|$)/.test(lines[at + 1] ?? '-')) wrapped.push(lines[++at] as string);
    const text = readValue(first.trim().replace(PROPERTIES, ''), wrapped);
    const line = text?.replace(/\s+/g, ' ').trim();
    if (line && !fields.has(key.toLowerCase())) fields.set(key.toLowerCase(), line);
  }
  return fields;
}

function readValue(first: string, wrapped: readonly string[]): string | null {
  if (BLOCK.test(first)) return wrapped.join('\n');
  const whole = [first, ...wrapped].join('\n').trim();
  const double = DOUBLE.exec(whole)?.[1];
  if (double !== undefined) return double.replace(ESCAPE, readEscape);
  const single = SINGLE.exec(whole)?.[1];
  if (single !== undefined) return single.replaceAll("''", "'");
  const plain = [first, ...wrapped].map((line) => line.replace(COMMENT, '').trim());
  const isMapping = plain[0] === '' && plain.some((line) => /^(?:- |-$|[\w-]+:(?: |$))/.test(line));
  const text = plain.join('\n').trim();
  return isMapping || COLLECTION.test(text) || NOTHING.test(text) ? null : text;
}

function readEscape(
  written: string,
  x: string | undefined,
  u: string | undefined,
  long: string | undefined,
  sign: string | undefined,
): string {
  const digits = x ?? u ?? long;
  if (digits === undefined) return sign === undefined ? '' : (ESCAPES[sign] ?? sign);
  const code = Number.parseInt(digits, 16);
  return code < END_OF_UNICODE ? String.fromCodePoint(code) : written;
}
