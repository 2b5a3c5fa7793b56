import { addressOf } from "./address";
import type { PlacedTable } from "./place-table";
import type { ResultPage, ResultSheet } from "./result-sheet";

/** What is printed, A1, each beginning a page of its own: as the result has its pages, else the first table with its title block, and the charts. */
export function printAreas({ charts, pages }: ResultSheet, tables: readonly PlacedTable[]): string[] {
  const [{ after }] = tables as [PlacedTable];
  const { row, column, rows, columns } = after;
  if (pages) return pages.map((page, index) => pageArea(page, charts, tables, index === 0 ? 0 : row));
  const areas = [`A1:${addressOf(row + rows - 1, column + columns - 1)}`];
  if (charts.length > 0) {
    const left = column + columns + 1;
    const bottom = Math.max(...charts.map(({ place }) => row + place.rows));
    const right = Math.max(...charts.map(({ place }) => left + place.column + place.columns - 1));
    areas.push(`${addressOf(row, left)}:${addressOf(bottom, right)}`);
  }
  return areas;
}

function pageArea(
  page: ResultPage,
  charts: ResultSheet["charts"],
  tables: readonly PlacedTable[],
  top: number,
): string {
  const placed = page.tables.map((name) => tables.find(({ table }) => table.name === name)!.after);
  const drawn = page.charts.map((name) => {
    const { place } = charts.find((chart) => chart.name === name)!;
    const beside = (tables.find(({ table }) => table.name === place.beside) ?? tables[0]!).after;
    return {
      bottom: beside.row + (place.row ?? 0) + place.rows,
      // With a free column, so that the frame is not cut.
      right: beside.column + beside.columns + place.column + place.columns + 1,
    };
  });
  const bottom = Math.max(...placed.map(({ row, rows }) => row + rows - 1), ...drawn.map((chart) => chart.bottom));
  const right = Math.max(
    ...placed.map(({ column, columns }) => column + columns - 1),
    ...drawn.map((chart) => chart.right),
  );
  return `${addressOf(top, Math.min(...placed.map(({ column }) => column)))}:${addressOf(bottom, right)}`;
}
