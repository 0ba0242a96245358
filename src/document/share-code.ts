/** "GOOGL", "DBKGn": what a share is called before the full stop in its code, GOOGL.O; one letter alone is an initial. */
const SHARE = /^[A-Z\d]{2,6}[a-z]{0,2}$/;
/** "GDAXI" behind a full stop: what an index is called. */
const INDEX = /^[A-Z][A-Z\d]{2,6}$/;

/** Whether a word may be what a share is called in its code. */
export function isShare(text: string): boolean {
  return SHARE.test(text);
}

/** Whether a word may be what an index is called in its code. */
export function isIndex(text: string): boolean {
  return INDEX.test(text);
}
