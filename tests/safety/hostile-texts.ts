/** Repeats a piece up to a length in characters. */
function fill(length: number, piece: string): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
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
