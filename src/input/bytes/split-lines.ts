/** One line without its end, or the place of a line that was too long and is skipped. */
export type Line =
  | { readonly bytes: Uint8Array; readonly number: number }
  | { readonly tooLong: number; readonly number: number };

const NEWLINE = 10;
const RETURN = 13;

/** Splits a stream of bytes at line feeds; numbers count from 1. A line over `longest` bytes is never held: only its length is given. */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Line> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const push = (piece: Uint8Array) => {
    length += piece.length;
    if (length > longest) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const take = (): Line => {
    number++;
    const line =
      length > longest ? { tooLong: length, number } : { bytes: joinLine(pieces, length), number };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      push(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    push(chunk.subarray(from));
  }
  if (length > 0) yield take();
}

/** Copies the pieces into memory of their own, so that a line can be sent to a worker and the chunk freed. */
function joinLine(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const line = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line.at(-1) === RETURN ? line.slice(0, -1) : line;
}
