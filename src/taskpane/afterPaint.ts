/**
 * Calls `run` once what is being drawn has been painted; React's own ways to put off work may start before. Returns the way to
 * call it off. While the page is hidden nothing is painted, and it waits.
 */
export function afterPaint(run: () => void): () => void {
  let task = 0;
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    window.clearTimeout(task);
  };
}
