import type { MeasuredRow, Summary } from "../calc";
import type { SheetText } from "../locales";
import { chartedRows } from "./charted-rows";
import { aboutReport, COUNT, reportColumn } from "./report-columns";
import { type ResultChart, type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/** Where the charts stand: in columns beside their tables, a free column at each side. */
const BULLET = { columns: 13, rows: 34 };
const MONTHS = { columns: 8, rows: 20 };
const FUNNEL = { columns: 8, rows: 20 };
const TYPES = { columns: MONTHS.columns + 1 + FUNNEL.columns, rows: 17 };
export const REPORT_CHART_GAPS = { bullet: BULLET.columns + 2, months: TYPES.columns + 2 };

const OUTLINE = "#5F6368";
const LINE = "#0F6C8C";
const ACTUAL = "#5B9BB0";
const MARK = "#1F2328";
/** Of the types of unit, and of people whose unit has none: neighbours differ in grey, too. */
const TYPE_COLORS = ["#0B4A60", "#9CC7D8", "#3B8AA3", "#DCEBF1", "#1F2328", "#B8BCC2", "#6B7075", "#F1F3F4"];

/** What the charts of units, months and stages are drawn from. Linear in the units, one sort. */
export function chartTables(summary: Summary, text: SheetText): [ResultTable, ResultTable, ResultTable] {
  return [bulletTable(summary, text), monthsTable(summary, text), funnelTable(summary, text)];
}

function bulletTable(summary: Summary, text: SheetText): ResultTable {
  const column = reportColumn(text);
  const reached = ({ attainment }: MeasuredRow): number => attainment ?? Infinity;
  const rows = chartedRows(summary.measured.rows).sort((a, b) =>
    reached(a) === reached(b) ? b.actual - a.actual : reached(b) - reached(a),
  );
  return {
    name: "BaoCaoBieuDo",
    columns: [
      column("name", Math.min(220, widthFor(rows.map(({ unit }) => unit.name)))),
      column("actual", 54, COUNT),
      column("quota", 54, COUNT),
      column("due", 54, { numberFormat: "#,##0.0" }),
    ],
    rows: rows.map((row): ResultValue[] => [row.unit.name, row.actual, row.quota ?? 0, row.due]),
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

function monthsTable(summary: Summary, text: SheetText): ResultTable {
  const column = reportColumn(text);
  return {
    name: "BaoCaoLuyKe",
    columns: [column("month", 48), column("cumulative", 60, COUNT), column("due", 60, { numberFormat: "#,##0.0" })],
    rows: summary.measured.months.map(({ month, actual, pace }) => [
      text.t("sheet.progress.month", { month }),
      actual,
      pace,
    ]),
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

function funnelTable(summary: Summary, text: SheetText): ResultTable {
  const column = reportColumn(text);
  return {
    name: "BaoCaoPheu",
    columns: [column("stage", 110), column("year", 56, COUNT), column("lastYear", 56, COUNT)],
    rows: summary.funnel.map(({ stage, count, lastYear }) => [text.t(`sheet.report.stages.${stage}`), count, lastYear]),
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

/** The charts, each beside the table it is drawn from. */
export function reportCharts({ t }: SheetText): ResultChart[] {
  const people = t("sheet.report.axes.people");
  const chart = (name: string) => ({ name, title: t(`sheet.report.charts.${name}`), numberFormat: "#,##0" });
  return [
    {
      ...chart("BaoCaoChiBo"),
      kind: "ColumnClustered",
      table: "BaoCaoBieuDo",
      columns: [0, 1, 2, 3],
      colors: [ACTUAL, MARK, MARK],
      bullet: true,
      axes: { value: people },
      place: { beside: "BaoCaoBieuDo", column: 0, ...BULLET },
    },
    {
      ...chart("BaoCaoLuyKeVe"),
      kind: "Line",
      table: "BaoCaoLuyKe",
      columns: [0, 1, 2],
      colors: [LINE, OUTLINE],
      axes: { value: people, category: t("sheet.report.axes.month") },
      place: { beside: "BaoCaoLuyKe", column: 0, ...MONTHS },
    },
    {
      ...chart("BaoCaoPheuVe"),
      kind: "BarClustered",
      table: "BaoCaoPheu",
      columns: [0, 1, 2],
      colors: [LINE, "#B8BCC2"],
      labels: true,
      axes: { value: people },
      place: { beside: "BaoCaoLuyKe", column: MONTHS.columns + 1, ...FUNNEL },
    },
    {
      ...chart("BaoCaoLoaiHinhVe"),
      kind: "BarStacked100",
      table: "BaoCaoLoaiHinh",
      columns: [0, 1, 2],
      by: "Rows",
      colors: TYPE_COLORS,
      numberFormat: "0%",
      axes: { value: t("sheet.report.axes.share") },
      place: { beside: "BaoCaoLuyKe", row: MONTHS.rows + 1, column: 0, ...TYPES },
    },
  ];
}
