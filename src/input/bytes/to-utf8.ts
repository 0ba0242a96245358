/** UTF-16 marks and the decoder they stand for. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/**
 * Makes a stream of records one of ASCII-compatible bytes, so that it can be split before it is
 * decoded: UTF-16 by its mark, or a given encoding, is rewritten as UTF-8; anything else passes through, without a UTF-8 mark.
 */
export async function* toUtf8(
  chunks: AsyncIterable<Uint8Array>,
  encoding?: string,
): AsyncGenerator<Uint8Array> {
  let decoder = encoding === undefined ? null : new TextDecoder(encoding);
  const encoder = new TextEncoder();
  let head: Uint8Array | null = new Uint8Array();
  const convert = (bytes: Uint8Array): Uint8Array =>
    decoder ? encoder.encode(decoder.decode(bytes, { stream: true })) : bytes;
  for await (const chunk of chunks) {
    if (head === null) {
      yield convert(chunk);
      continue;
    }
    const start: Uint8Array = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    head = start;
    if (start.length < UTF8_MARK.length) continue;
    head = null;
    const mark = MARKS.find(({ bytes }) => startsWith(start, bytes));
    if (mark && !decoder) decoder = new TextDecoder(mark.encoding);
    yield convert(startsWith(start, UTF8_MARK) ? start.subarray(UTF8_MARK.length) : start);
  }
  if (head !== null && head.length > 0) yield convert(head);
  if (decoder) yield encoder.encode(decoder.decode());
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
