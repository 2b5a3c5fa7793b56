/** Letters of a name that a meeting listens to. */
const MOST = 60;

/**
 * A name as it is read out: one too long to listen to ends in "…". Linear in what is read.
 *
 * @example inShort("Chi bộ Khu phố 1") // "Chi bộ Khu phố 1"
 */
export function inShort(name: string): string {
  if (name.length <= MOST) return name;
  // By characters: half of one is none.
  return `${Array.from(name.slice(0, 2 * MOST))
    .slice(0, MOST - 1)
    .join("")
    .trimEnd()}…`;
}
