/** Plays the date and nothing else: Excel's client and the pauses before a retry need their timers. */
export function playDate(now = new Date(2026, 10, 27, 9, 10)): void {
  jest.useFakeTimers({
    now,
    doNotFake: [
      "setTimeout",
      "clearTimeout",
      "setInterval",
      "clearInterval",
      "setImmediate",
      "queueMicrotask",
      "nextTick",
      "performance",
    ],
  });
}
