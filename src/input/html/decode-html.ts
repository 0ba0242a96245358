import { type Decoded, decode } from '../bytes/decode.ts';

/** Bytes at the start of a page in which its own word on its encoding is looked for (the HTML standard says 1024). */
const LOOKED_AT = 1024;
const CHARSET = /<meta\s[^>]{0,200}charset\s{0,10}=\s{0,10}["']?([a-z0-9_-]{2,30})/i;

/** Decodes a page: as `decode` does, but where it would fall back to windows-1252, the page's own `<meta charset>` is believed. */
export function decodeHtml(bytes: Uint8Array, encoding?: string): Decoded {
  const decoded = decode(bytes, encoding);
  if (encoding !== undefined || decoded.notices.length === 0) return decoded;
  const head = Buffer.from(bytes.subarray(0, LOOKED_AT)).toString('latin1');
  const label = CHARSET.exec(head)?.[1];
  if (label === undefined || !isKnown(label) || /^utf-?8$/i.test(label)) return decoded;
  return decode(bytes, label);
}

function isKnown(label: string): boolean {
  try {
    new TextDecoder(label);
    return true;
  } catch {
    return false;
  }
}
