import type { Summary } from "../calc";
import type { SheetText } from "../locales";
import { chartedRows } from "./charted-rows";
import { aboutReport, COUNT, reportColumn } from "./report-columns";
import { type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/** People in of each month by unit, filled the darker the more; a figure stands only where there is somebody. */
export function monthsHeatTable(summary: Summary, text: SheetText): ResultTable {
  const { t } = text;
  const column = reportColumn(text);
  const charted = new Set(chartedRows(summary.measured.rows));
  const rows = summary.heat.filter(({ row }) => charted.has(row));
  return {
    name: "BaoCaoThang",
    columns: [
      column("name", widthFor(rows.map(({ row }) => row.unit.name))),
      ...Array.from({ length: 12 }, (_, index) => ({
        header: t("sheet.progress.month", { month: index + 1 }),
        width: 50,
        heat: true as const,
        ...COUNT,
      })),
      column("sum", 56, COUNT),
    ],
    rows: rows.map(({ row, months }): ResultValue[] => [
      row.unit.name,
      ...months.map((people) => people || null),
      months.reduce((sum, people) => sum + people, 0),
    ]),
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}
