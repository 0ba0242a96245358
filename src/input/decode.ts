import type { Notice } from '../types.ts';

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
 * Decodes bytes: a byte-order mark decides, then strict UTF-8, else windows-1252 with a notice. The mark itself is dropped.
 * @throws BinaryInputError when the bytes hold NULs as text does not; RangeError for an unknown `encoding`.
 */
export function decode(bytes: Uint8Array, encoding?: string): Decoded {
  if (encoding !== undefined) return { text: decodeAs(bytes, encoding), encoding, notices: [] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeAs(bytes, 'utf-16le'), encoding: 'utf-16le', notices: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeAs(bytes, 'utf-16be'), encoding: 'utf-16be', notices: [] };
  refuseBinary(bytes);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', notices: [] };
  } catch {
    return {
      text: decodeAs(bytes, 'windows-1252'),
      encoding: 'windows-1252',
      notices: [
        {
          level: 'warning',
          message: 'not valid UTF-8; read as windows-1252 (give --encoding if that is wrong)',
          start: null,
          end: null,
        },
      ],
    };
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  // One-shot decoding of windows-1252 maps 0x80–0x9F to control characters in some Node releases; streaming does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

const LOOKED_AT = 65_536;

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
