import type { ColorPoint, ColorScale, Sheet } from "../book";

/** The colour that a sheet's scales give a cell, by its place and number. */
export type Shading = (row: number, column: number) => string | undefined;

/**
 * Colours of cells under colour scales as Excel gives them: between two points in a straight line of red, green and
 * blue. A scale's points are worked out when the first of its cells is asked for, O(its cells · log).
 *
 *     // from white at 0 to black at 10, the cell that holds 5
 *     shadingOf(sheet)(0, 0) // "#808080"
 */
export function shadingOf(sheet: Sheet): Shading {
  const scales = sheet.colorScales ?? [];
  const known = new Map<ColorScale, { at: number; color: string }[]>();
  return (row, column) => {
    const value = sheet.cells[row]?.[column]?.value;
    const scale = scales.find(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    if (!scale || typeof value !== "number") return undefined;
    const stops = known.get(scale) ?? stopsOf(scale, sheet);
    known.set(scale, stops);
    return colorAt(stops, value);
  };
}

function stopsOf({ area, points }: ColorScale, sheet: Sheet): { at: number; color: string }[] {
  const numbers = sheet.cells
    .slice(area.row, area.row + area.rows)
    .flatMap((row) => row?.slice(area.column, area.column + area.columns) ?? [])
    .flatMap((cell) => (typeof cell?.value === "number" ? cell.value : []))
    .sort((a, b) => a - b);
  return points.map((point) => ({ at: placeOf(point, numbers), color: point.color }));
}

/** `numbers` ascend. A percentile is Excel's PERCENTILE.INC. */
function placeOf({ type, value = 0 }: ColorPoint, numbers: number[]): number {
  const [lowest, highest] = [numbers[0] ?? 0, numbers.at(-1) ?? 0];
  switch (type) {
    case "LowestValue":
      return lowest;
    case "HighestValue":
      return highest;
    case "Number":
      return value;
    case "Percent":
      return lowest + ((highest - lowest) * value) / 100;
    case "Percentile": {
      const place = ((numbers.length - 1) * value) / 100;
      const [below, above] = [numbers[Math.floor(place)] ?? lowest, numbers[Math.ceil(place)] ?? highest];
      return below + (above - below) * (place - Math.floor(place));
    }
  }
}

function colorAt(stops: { at: number; color: string }[], value: number): string {
  const next = stops.findIndex(({ at }) => value <= at);
  if (next < 0) return stops.at(-1)!.color;
  if (next === 0) return stops[0]!.color;
  const [low, high] = [stops[next - 1]!, stops[next]!];
  const share = (value - low.at) / (high.at - low.at);
  const channel = (from: number): string => {
    const [a, b] = [low, high].map(({ color }) => parseInt(color.slice(from, from + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, "0")
      .toUpperCase();
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
