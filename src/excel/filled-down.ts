/**
 * Fills the blanks below a name that stands once for several rows, as in a merged cell: only where no name comes twice and
 * blanks stand below the first, which is how such columns look; a column that names each row of its own has names that
 * come again. `onFill` is told of each. Linear in the rows.
 *
 * @example filledDown(["A", null, null, "B", null]) // ["A", "A", "A", "B", "B"]
 * @example filledDown(["A", "A", null, "B"])        // as it is: the blank is an omission
 */
export function filledDown(
  names: readonly (string | null)[],
  onFill: (index: number, name: string) => void = () => undefined,
): (string | null)[] {
  const given = names.filter((name) => name !== null);
  const blanks = names.slice(names.findIndex((name) => name !== null)).length - given.length;
  const once = new Set(given).size === given.length && given.length > 0 && blanks * 2 >= given.length;
  if (!once) return [...names];
  let last: string | null = null;
  return names.map((name, index) => {
    if (name !== null) last = name;
    else if (last !== null) onFill(index, last);
    return last;
  });
}
