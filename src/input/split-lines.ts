import { StringDecoder } from 'node:string_decoder';

/** Splits a stream of UTF-8 bytes into lines without their ends; a line longer than `longest` characters is cut there, its rest dropped. */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  let length = 0;
  const push = (piece: string) => {
    if (length < longest && piece !== '') pieces.push(piece.slice(0, longest - length));
    length += piece.length;
  };
  const take = () => {
    const line = pieces.join('').replace(/\r$/, '');
    pieces = [];
    length = 0;
    return line;
  };
  let first = true;
  for await (const chunk of stream) {
    let text = decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    if (first && text !== '') {
      text = text.replace(/^\ufeff/, '');
      first = false;
    }
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      push(text.slice(from, end));
      yield take();
      from = end + 1;
    }
    push(text.slice(from));
  }
  push(decoder.end());
  if (length > 0) yield take();
}
