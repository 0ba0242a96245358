/** Repeats a piece up to a length in characters. */
function fill(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Pieces that each hold a name of their own, up to a length. */
function fillNamed(length: number, piece: (name: string) => string): string {
  let text = '';
  for (let at = 0; text.length < length; at++) text += piece(nameOf(at));
  return text.slice(0, length);
}

/** A name that no other number has: "Bane", "Caebane", …; letters alone, as people's and firms' are. */
function nameOf(number: number): string {
  const letters = 'bcdfghklmnprstvz';
  let name = 'ne';
  let rest = number;
  do {
    name = `${letters[rest % letters.length]}${'aeiou'[rest % 5]}${name}`;
    rest = Math.floor(rest / letters.length);
  } while (rest > 0);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Texts made to exhaust a parser, by what they are; each of about `length` characters. */
export function hostileTexts(length: number): Readonly<Record<string, string>> {
  const of = (piece: string) => fill(length, piece);
  return {
    'one letter': of('a'),
    'one digit': of('1'),
    blanks: of(' '),
    'line feeds': of('\n'),
    'opening quotation marks': of('“'),
    'quotes with cues': of('“x,” said Bo, '),
    'cues only': of('he said that '),
    'cues of others': of('Bo quoted him as saying '),
    brackets: of('('),
    'full stops': of('. '),
    abbreviations: of('U.S. Mr. '),
    'hyphenated for ever': of('a-'),
    'one name for ever': of('Bo Li and '),
    'capitalised for ever': of('Abcdef '),
    'a list of names': `${of('Perth, Quillan, ')}and Oslo.`,
    'a clause before names': `The town that ${fill(length / 2, 'went on and ')}${fill(length / 2, ', Perth ')}, left.`,
    'names never seen': Array.from(
      { length: length / 8 },
      (_, at) => `Q${(at * 7919).toString(36)}`,
    ).join(' '),
    'a directory of firms': fillNamed(length, (name) => `Shell, ${name} Harvest and BP fell.\n\n`),
    'firms of one group': fillNamed(length, (name) => `${name} Group, ${name} Mining Corp fell. `),
    'bodies with letters': fillNamed(
      length,
      (name) => `The ${name} Union of ${name} Workers met.\n\n`,
    ),
    'people and their kin': fillNamed(
      length,
      (name) => `Ann ${name}’s son, Tom ${name}ov, spoke. His mother said it was late.\n\n`,
    ),
    dates: of('on 3 May 2018 '),
    'numbers with slashes': of('1/2/'),
    'unfinished ranges': of('from 3 to '),
    addresses: of('http://a.b/c?d=e a@b.c '),
    markup: of('<a><b>'),
    'escape sequences': of('\u001b[31m'),
    'bidi controls': of('\u202e'),
    'joined emoji': of('👩\u200d👩\u200d👧'),
    'combining marks': of('e\u0301\u0302\u0303'),
    'half characters': of('\ud800'),
    'zero bytes': of('a\0'),
  };
}
