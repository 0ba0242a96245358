import { MessageChannel } from 'node:worker_threads';

/** A port that nobody listens to any more: what is sent to it is dropped at once. */
const { port1: nowhere } = new MessageChannel();
nowhere.close();

/**
 * Gives the memory of bytes that nobody will read any more back at once, not when V8 next looks through its garbage:
 * it counts bytes that have waited in a queue as old, and looks through those only tens of megabytes later.
 * Bytes that share their memory with others are left alone.
 */
export function release({ buffer, byteLength }: Uint8Array): void {
  if (byteLength === 0 || byteLength < buffer.byteLength) return;
  if (buffer instanceof ArrayBuffer) nowhere.postMessage(null, [buffer]);
}
