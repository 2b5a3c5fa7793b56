import type { SheetView } from "./sheet-view";

export const HEADER_HEIGHT = 24;

/**
 * The grid keeps its summary rows in sight but gives them one height; this gives each frozen row its own. The sum stays,
 * so the grid's own reckoning of scroll positions holds.
 */
export function frozenRowsCss(view: SheetView): string {
  if (view.frozenRows === 0) return "";
  const frozen = view.rowHeights.slice(0, view.frozenRows);
  const tops = frozen.map((_, index) => HEADER_HEIGHT + sum(frozen.slice(0, index)));
  const tracks = [HEADER_HEIGHT, ...view.rowHeights].map((height) => `${height}px`);
  return [
    `.sheet-grid { grid-template-rows: ${runs(tracks)} !important; }`,
    ...tops.map(
      (top, index) =>
        `.sheet-grid > .rdg-top-summary-row[aria-rowindex="${index + 2}"] { --rdg-summary-row-top: ${top}px !important; }`,
    ),
  ].join("\n");
}

/** Frozen rows all together, pixels. */
export function frozenHeight(view: SheetView): number {
  return sum(view.rowHeights.slice(0, view.frozenRows));
}

function sum(heights: number[]): number {
  return heights.reduce((total, height) => total + height, 0);
}

/** `20px 20px 30px` as `repeat(2, 20px) repeat(1, 30px)`: a long sheet stays a short rule. */
function runs(tracks: string[]): string {
  const found: { track: string; count: number }[] = [];
  for (const track of tracks) {
    const last = found.at(-1);
    if (last?.track === track) last.count++;
    else found.push({ track, count: 1 });
  }
  return found.map(({ track, count }) => `repeat(${count}, ${track})`).join(" ");
}
