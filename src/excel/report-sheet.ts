import type { Summary } from "../calc";
import { type SheetText, sheetText } from "../locales";
import { changesTable } from "./report-changes";
import { chartTables, REPORT_CHART_GAPS, reportCharts } from "./report-charts";
import { compositionTable, typeSharesTable } from "./report-composition";
import { monthsHeatTable } from "./report-heat";
import { namesTable } from "./report-names";
import { forecastTable, termTable } from "./report-outlook";
import { spokenTable } from "./report-spoken";
import { targetsTable } from "./report-targets";
import { reportUnitsTable } from "./report-units";
import type { ResultSheet } from "./result-sheet";

/**
 * The sheet Báo cáo: what a meeting is read and shown, on pages of A4 landscape. Its tables stand side by side, a page each
 * or with the charts drawn from them. Linear in the units and the people that have changed, one sort.
 */
export function reportSheet(summary: Summary): ResultSheet {
  const text = sheetText();
  const { t } = text;
  const [bullet, months, funnel] = chartTables(summary, text);
  return {
    name: t("sheet.report.name"),
    lines: titleOf(summary, text),
    frozenColumns: 0,
    tables: [
      spokenTable(summary, text),
      reportUnitsTable(summary, text),
      namesTable(summary, text),
      bullet,
      { ...months, gap: REPORT_CHART_GAPS.bullet },
      { ...funnel, gap: REPORT_CHART_GAPS.months },
      typeSharesTable(summary, text),
      compositionTable(summary, text),
      monthsHeatTable(summary, text),
      targetsTable(summary, text),
      forecastTable(summary, text),
      termTable(summary, text),
      changesTable(summary, text),
    ],
    charts: reportCharts(text),
    pages: [
      { tables: ["BaoCao"], charts: [] },
      { tables: ["BaoCaoDonVi"], charts: [] },
      { tables: ["BaoCaoDanhSach"], charts: [] },
      { tables: ["BaoCaoBieuDo"], charts: ["BaoCaoChiBo"] },
      { tables: ["BaoCaoLuyKe"], charts: ["BaoCaoLuyKeVe", "BaoCaoPheuVe", "BaoCaoLoaiHinhVe"] },
      { tables: ["BaoCaoCoCau"], charts: [] },
      { tables: ["BaoCaoThang"], charts: [] },
      { tables: ["BaoCaoChiTieu"], charts: [] },
      { tables: ["BaoCaoDuBao", "BaoCaoNhiemKy"], charts: [] },
      { tables: ["BaoCaoThayDoi"], charts: [] },
    ],
  };
}

function titleOf({ measured: { choice, basis, whole, settings } }: Summary, text: SheetText): string[] {
  const { t, day, people, attainment } = text;
  const figures = {
    actual: people(whole.actual),
    quota: people(whole.quota ?? 0),
    attainment: attainment(whole, settings),
  };
  return [
    t("sheet.report.title", { kind: choice.kind.toLocaleUpperCase("vi"), year: choice.year }),
    `${t("sheet.progress.asOf", { day: day(choice.asOf) })}, ${t(`sheet.progress.basis.${basis}`)}`,
    t(whole.quota === null ? "sheet.report.headlineWithout" : "sheet.report.headline", figures),
  ];
}
