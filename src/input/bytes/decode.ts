import type { Notice } from '../../types.ts';

/** Text out of bytes, with the encoding that was used and a notice when it had to be guessed. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly notices: readonly Notice[];
}

/** Thrown for bytes that are no text. */
export class BinaryInputError extends Error {
  override readonly name = 'BinaryInputError';
}

/**
 * Decodes bytes: a byte-order mark decides, then strict UTF-8, then UTF-8 with few faults, else windows-1252; the last two
 * with a notice. The mark itself is dropped.
 * @throws BinaryInputError when the bytes hold NULs as text does not; RangeError for an unknown `encoding`.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return { text: decodeAs(bytes, encoding), encoding, notices: [] };
  if (UTF32_MARKS.some((mark) => mark.every((byte, at) => bytes[at] === byte)))
    throw new BinaryInputError('is UTF-32, which cannot be read; convert it to UTF-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeAs(bytes, 'utf-16le'), encoding: 'utf-16le', notices: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeAs(bytes, 'utf-16be'), encoding: 'utf-16be', notices: [] };
  const unmarked = findUnmarkedUtf16(bytes);
  if (unmarked)
    return {
      text: decodeAs(bytes, unmarked),
      encoding: unmarked,
      notices: [warn(`no byte-order mark; read as ${unmarked} for its zero bytes`)],
    };
  refuseBinary(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', notices: [] };
  } catch {
    const mended = mendUtf8(bytes);
    if (mended !== null) return mended;
    return {
      text: decodeAs(bytes, 'windows-1252'),
      encoding: 'windows-1252',
      notices: [warn('not valid UTF-8; read as windows-1252 (give --encoding if that is wrong)')],
    };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  // One-shot decoding of windows-1252 maps 0x80–0x9F to control characters in some Node releases; streaming does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

/** A text cut off or damaged at a few places is still UTF-8; other encodings hardly ever form valid sequences by chance. */
function mendUtf8(bytes: Uint8Array): Decoded | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const valid = text.replaceAll('\ufffd', '');
  const badBytes = bytes.length - Buffer.byteLength(valid);
  let good = 0;
  for (const character of valid) if (character > '\u007f') good++;
  if (good <= badBytes) return null;
  return { text, encoding: 'utf-8', notices: [warn('not valid UTF-8 in places, shown as \ufffd')] };
}

const UTF32_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe, 0, 0],
  [0, 0, 0xfe, 0xff],
];
const LOOKED_AT = 65_536;

/** UTF-16 of mostly Latin letters has a zero in nearly every second byte, always on the same side. */
function findUnmarkedUtf16(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, LOOKED_AT);
  if (head.length < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0] as [number, number];
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2 === 0 ? 0 : 1]++;
  const pairs = head.length / 2;
  if (zeros[1] > pairs * 0.8 && zeros[0] <= pairs * 0.01) return 'utf-16le';
  return zeros[0] > pairs * 0.8 && zeros[1] <= pairs * 0.01 ? 'utf-16be' : null;
}

function warn(message: string): Notice {
  return { level: 'warning', message, start: null, end: null };
}

/** Text has few control characters if any; a picture or an archive has many among its first bytes, or a known signature. */
function refuseBinary(bytes: Uint8Array): void {
  const head = bytes.subarray(0, LOOKED_AT);
  let nul = 0;
  let control = 0;
  for (const byte of head) {
    if (byte === 0) nul++;
    else if (byte < 32 && byte !== 27 && (byte < 9 || byte > 13)) control++;
  }
  if (nul > head.length / 100 || nul + control > head.length / 20)
    throw new BinaryInputError('looks like a binary file, not text');
  if (startsWith(head, '%PDF-')) throw new BinaryInputError('is a PDF; convert it to text first');
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((character, at) => bytes[at] === character.charCodeAt(0));
}
