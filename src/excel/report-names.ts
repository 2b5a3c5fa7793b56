import type { MeasuredRow, Summary } from "../calc";
import type { SheetText } from "../locales";
import { aboutReport, COUNT, PERCENT, reached, reportColumn } from "./report-columns";
import { type ResultTable, type ResultValue, widthFor } from "./result-sheet";

const LISTS = ["over", "under", "none", "commend", "behind"] as const;

/** Who is over, under, at none, to be commended and behind, by name, with the pool beside it. Linear in the names. */
export function namesTable(summary: Summary, text: SheetText): ResultTable {
  const { lists, settings, measured } = summary;
  const { t, target } = text;
  const column = reportColumn(text);
  const params = { over: settings.listOver, under: settings.listUnder };
  const rows = LISTS.flatMap((list) =>
    lists[list].map((row): ResultValue[] => [
      t(`sheet.report.lists.${list}`, { ...params, count: lists[list].length }),
      row.unit.id,
      row.unit.name,
      row.unit.officer,
      target(row.quota, row.most),
      row.actual,
      reached(row.actual, row, settings),
      row.unit.pool,
      daysBehind(row),
    ]),
  );
  return {
    name: "BaoCaoDanhSach",
    columns: [
      column("list", 210),
      column("id", 60),
      column("name", widthFor(measured.rows.map(({ unit }) => unit.name))),
      column("officer", 130),
      column("quota", 60, COUNT),
      column("actual", 60, COUNT),
      column("attainment", 64, PERCENT),
      column("pool", 60, COUNT),
      column("daysBehind", 64, COUNT),
    ],
    rows,
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

function daysBehind({ pace }: MeasuredRow): number | null {
  return pace !== null && pace.days < 0 ? -pace.days : null;
}
