/**
 * Standard ranks of figures, the highest 1; equal figures share a rank and the next ones are counted on: 1, 2, 2, 4. Null
 * has none. O(n log n).
 *
 * @example rankedBy([0.5, 2, null, 0.5, 0.4]) // [2, 1, null, 2, 4]
 */
export function rankedBy(figures: readonly (number | null)[]): (number | null)[] {
  const rankOf = new Map<number, number>();
  const sorted = figures.filter((figure) => figure !== null).sort((a, b) => b - a);
  sorted.forEach((figure, place) => {
    if (!rankOf.has(figure)) rankOf.set(figure, place + 1);
  });
  return figures.map((figure) => (figure === null ? null : rankOf.get(figure)!));
}
