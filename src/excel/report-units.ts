import { growthOf, type MeasuredRow, pointsBetween, type Summary } from "../calc";
import type { SheetText } from "../locales";
import { aboutReport, COUNT, PERCENT, reached, reportColumn, SHARE, SIGNED, SIGNED_PERCENT } from "./report-columns";
import { type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/** Every unit with its targets side by side, against last year and in the term. Linear in the units. */
export function reportUnitsTable(summary: Summary, text: SheetText): ResultTable {
  const { measured, settings } = summary;
  const { t, target } = text;
  const column = reportColumn(text);
  const columns = [
    column("id", 48),
    column("name", Math.min(210, widthFor(measured.rows.map(({ unit, level }) => "  ".repeat(level) + unit.name)))),
    column("rank", 40, COUNT),
    column("members", 48, COUNT),
    column("quota", 48, COUNT),
    column("actual", 48, COUNT),
    column("attainment", 52, PERCENT),
    column("resolution", 50, COUNT),
    column("ofResolution", 52, PERCENT),
    column("stretch", 50, COUNT),
    column("ofStretch", 52, PERCENT),
    column("remaining", 46, COUNT),
    column("lastYear", 46, COUNT),
    column("change", 46, SIGNED),
    column("growth", 54, SIGNED_PERCENT),
    column("points", 50, { numberFormat: "+0.0;-0.0;0.0" }),
    column("term", 52, COUNT),
    column("rate", 50, SHARE),
    column("status", 66, { apart: true }),
  ];
  const cells = (row: MeasuredRow): ResultValue[] => {
    const { unit, actual, bases, lastYear } = row;
    const { resolution, stretch } = bases;
    return [
      unit.id,
      unit.name,
      row.rank,
      unit.members,
      target(row.quota, row.most),
      actual,
      reached(actual, row, settings),
      target(resolution.quota, resolution.most),
      reached(actual, resolution, settings),
      target(stretch.quota, stretch.most),
      reached(actual, stretch, settings),
      row.remaining,
      lastYear,
      actual - lastYear,
      growthOf(actual, lastYear),
      pointsBetween(row.attainment, row.lastAttainment),
      row.term,
      row.rate,
      t(`status.${row.status}`),
    ];
  };
  return {
    name: "BaoCaoDonVi",
    columns,
    rows: measured.rows.map(cells),
    keyed: { gone: t("sheet.progress.gone"), told: columns.length - 1 },
    outline: measured.rows.map(({ level, isBranch }) => ({ level, strong: !isBranch })),
    about: aboutReport(summary),
    gap: 1,
  };
}
