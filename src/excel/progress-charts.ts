import type { SheetText } from "../locales";
import type { ResultChart } from "./result-sheet";

/** Where the two charts stand beside each other, in columns; a free column at each side. */
const MONTHS_CHART = { column: 0, rows: 20, columns: 9 };
const RANKING_CHART = { column: 10, columns: 10 };
/** Columns that the charts take up between the tables left and right of them. */
export const CHARTS_GAP = RANKING_CHART.column + RANKING_CHART.columns + 2;

const TARGET_COLOR = "#B8BCC2";
const ACTUAL_COLOR = "#0F6C8C";

/** The two charts of Tiến độ: cumulative against pace, and every ranked branch, `branches` of them. */
export function progressCharts(branches: number, text: SheetText): ResultChart[] {
  return [monthsChart(text), rankingChart(branches, text)];
}

function monthsChart({ t }: SheetText): ResultChart {
  return {
    name: "TienDoLuyKe",
    kind: "Line",
    title: t("sheet.progress.monthsChart"),
    table: "TienDoThang",
    columns: [0, 1, 2],
    colors: [ACTUAL_COLOR, TARGET_COLOR],
    numberFormat: "#,##0",
    place: MONTHS_CHART,
  };
}

function rankingChart(branches: number, { t }: SheetText): ResultChart {
  return {
    name: "TienDoTheoChiBo",
    kind: "BarClustered",
    title: t("sheet.progress.rankingChart"),
    table: "TienDoXepHang",
    columns: [0, 1, 2],
    colors: [TARGET_COLOR, ACTUAL_COLOR],
    numberFormat: "#,##0",
    place: { ...RANKING_CHART, rows: Math.max(MONTHS_CHART.rows, branches + 5) },
  };
}
