import type { Area, Cell, ChartSeries, SheetArea } from "../../book";
import { cellAt, isBlank } from "../cells";
import { invalidArgument } from "../host-error";
import type { RangeSelf } from "../objects";

export type SeriesBy = "Auto" | "Columns" | "Rows";

/**
 * The series Excel makes of a source range.
 *
 * By columns: leading columns of text are the categories (several make levels), leading rows of text the names; an
 * empty top-left cell makes headers of the first row and column even where they hold numbers; dates are categories
 * too. By rows: the same, turned. "Auto" takes columns unless there are more columns than rows.
 * Sources: learn.microsoft.com/javascript/api/excel/excel.chartcollection#add;
 * support.microsoft.com "Select data for a chart"; peltiertech.com "Good Chart Data".
 */
export function seriesOfSource({ sheet, area }: RangeSelf, seriesBy: SeriesBy): ChartSeries[] {
  const down = seriesBy === "Columns" || (seriesBy === "Auto" && area.rows >= area.columns);
  /** Read as if by columns: `along` runs down a series, `across` from series to series. */
  const [along, across] = down ? [area.rows, area.columns] : [area.columns, area.rows];
  const cell = (i: number, j: number): Cell | undefined =>
    down ? cellAt(sheet, area.row + i, area.column + j) : cellAt(sheet, area.row + j, area.column + i);
  const part = (i: number, j: number, long: number, wide: number): SheetArea => {
    const place: Area = down
      ? { row: area.row + i, column: area.column + j, rows: long, columns: wide }
      : { row: area.row + j, column: area.column + i, rows: wide, columns: long };
    return { sheet: sheet.name, ...place };
  };

  const corner = along > 1 && across > 1 && isBlank(cell(0, 0));
  let labels = corner ? 1 : 0;
  let names = corner ? 1 : 0;
  while (labels < across - 1 && isLabels(line(along, (i) => cell(i, labels)).slice(names || 1))) labels++;
  while (
    names < along - 1 &&
    line(across, (j) => cell(names, j))
      .slice(labels)
      .every(isText)
  )
    names++;
  if (across - labels < 1 || along - names < 1) throw invalidArgument("sourceData");

  return Array.from({ length: across - labels }, (_, s): ChartSeries => {
    const heads = Array.from({ length: names }, (_unused, i) => String(cell(i, labels + s)?.value ?? ""));
    return {
      nameCell: names > 0 ? part(0, labels + s, names, 1) : null,
      name: names > 0 ? heads.join(" ").trim() : `Series${s + 1}`,
      values: part(names, labels + s, along - names, 1),
      categories: labels > 0 ? part(names, 0, along - names, labels) : null,
    };
  });
}

function line(length: number, at: (i: number) => Cell | undefined): (Cell | undefined)[] {
  return Array.from({ length }, (_, i) => at(i));
}

/** Text or dates, and no other numbers: a dash among figures makes no labels of them. */
function isLabels(cells: (Cell | undefined)[]): boolean {
  return cells.some((cell) => isText(cell) || isDate(cell)) && cells.every((cell) => !isNumber(cell) || isDate(cell));
}

function isText(cell: Cell | undefined): boolean {
  return typeof cell?.value === "string" && cell.value !== "" && !cell.error;
}

function isNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number";
}

function isDate(cell: Cell | undefined): boolean {
  return isNumber(cell) && /[dy]/i.test(cell?.format?.numberFormat ?? "");
}
