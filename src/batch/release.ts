/**
 * Gives the memory of bytes that nobody will read any more back soon. Bytes that have waited in a queue count as old
 * objects, whose memory comes back only when V8 looks through all of those, tens of megabytes later; moved to a new
 * object, it goes with the next collection of young ones. Bytes that share their memory with others are left alone.
 */
export function release({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === 0 || byteLength < buffer.byteLength) return;
  if (buffer instanceof ArrayBuffer) structuredClone(buffer, { transfer: [buffer] });
}
