const LONG_ENOUGH_MS = 2_000;
const MOST_RUNS = 25;

/** Median time of a run in milliseconds, after one run that does not count unless it took long by itself. */
export function medianMs(run: () => unknown): number {
  const first = timed(run);
  const times = first > LONG_ENOUGH_MS ? [first] : [];
  for (let spent = first; spent < LONG_ENOUGH_MS && times.length < MOST_RUNS; spent += times.at(-1)!) {
    times.push(timed(run));
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? first;
}

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
