/** Whether the first is to come out before the second: below 0 where it is. */
export type Order<T> = (a: T, b: T) => number;

/** Adds to a binary heap whose first entry is the least. A sorted array is such a heap. O(log n). */
export function push<T>(heap: T[], entry: T, order: Order<T>): void {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (order(heap[above]!, entry) <= 0) break;
    heap[at] = heap[above]!;
    at = above;
  }
  heap[at] = entry;
}

/** Puts an entry in the place of the least. O(log n). */
export function replaceFirst<T>(heap: T[], entry: T, order: Order<T>): void {
  let at = 0;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && order(heap[below + 1]!, heap[below]!) < 0) below++;
    if (order(entry, heap[below]!) <= 0) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = entry;
}

/** Takes the least away. O(log n). */
export function dropFirst<T>(heap: T[], order: Order<T>): void {
  const last = heap.pop();
  if (last !== undefined && heap.length > 0) replaceFirst(heap, last, order);
}
