import type { BatchCounts } from '../batch/run-batch.ts';

/** A line on the terminal that is written over again and again. */
export interface Progress {
  readonly update: (counts: BatchCounts) => void;
  /** Takes the line away, so that something else can be written. */
  readonly clear: () => void;
}

/** What progress needs of the world; `now` is in milliseconds. */
export interface ProgressScreen {
  readonly write: (text: string) => void;
  readonly now: () => number;
  readonly columns: number;
}

const EVERY_MS = 200;
const CLEAR = '\r\u001b[K';

/** Shows done / total, articles a second, time left and failures, at most five times a second. `total` may become known later. */
export function createProgress(
  { write, now, columns }: ProgressScreen,
  total: () => number | null,
): Progress {
  const start = now();
  let last = Number.NEGATIVE_INFINITY;
  return {
    update: (counts) => {
      const time = now();
      if (time - last < EVERY_MS) return;
      last = time;
      write(
        `${CLEAR}${describeProgress(counts, total(), (time - start) / 1000).slice(0, columns - 1)}`,
      );
    },
    clear: () => write(CLEAR),
  };
}

/** The text of the line; articles that an earlier run did count as done, not for the speed. */
export function describeProgress(
  { analysed, earlier, failed }: BatchCounts,
  total: number | null,
  seconds: number,
): string {
  const done = analysed + failed;
  const speed = seconds > 0 ? (done - earlier) / seconds : 0;
  const left = total !== null && speed > 0 ? Math.max(0, total - done) / speed : null;
  return [
    total === null ? `${done} done` : `${done} / ${total}`,
    `${speed.toFixed(speed < 10 ? 1 : 0)} articles/s`,
    ...(left === null ? [] : [`${formatTime(left)} left`]),
    ...(failed > 0 ? [`${failed} failed`] : []),
  ].join(' · ');
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(whole / 60);
  return minutes < 60
    ? `${minutes}:${two(whole % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(whole % 60)}`;
}
