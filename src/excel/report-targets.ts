import type { Attainment, Measured, Summary } from "../calc";
import type { SheetText } from "../locales";
import { aboutReport, COUNT, PERCENT, reached, reportColumn, SIGNED } from "./report-columns";
import { type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/**
 * All targets of the year side by side: the whole of each, then, of those that stand beside the report's own, every unit with
 * a target or somebody in; of one that no date counts towards, only its name. Linear in the units of each.
 */
export function targetsTable(summary: Summary, text: SheetText): ResultTable {
  const { measured, others, unmeasured, settings } = summary;
  const column = reportColumn(text);
  const cells = (kind: string, id: string, name: string, figures: Attainment): ResultValue[] => [
    kind,
    id,
    name,
    text.target(figures.quota, figures.most),
    figures.actual,
    reached(figures.actual, figures, settings),
    figures.remaining,
    figures.lastYear,
    figures.actual - figures.lastYear,
    figures.term,
  ];
  const unitsOf = ({ choice: { kind }, rows }: Measured): ResultValue[][] =>
    rows
      .filter(({ level, quota, actual }) => level > 0 && (quota !== null || actual > 0))
      .map((row) => cells(kind, row.unit.id, row.unit.name, row));
  const all = text.t("sheet.report.whole");
  return {
    name: "BaoCaoChiTieu",
    columns: [
      column("kind", 130),
      column("id", 60),
      column("name", widthFor(others.flatMap(({ rows }) => rows.map(({ unit }) => unit.name)))),
      column("quota", 64, COUNT),
      column("actual", 64, COUNT),
      column("attainment", 64, PERCENT),
      column("remaining", 64, COUNT),
      column("lastYear", 64, COUNT),
      column("change", 64, SIGNED),
      column("term", 104, COUNT),
    ],
    rows: [
      ...[measured, ...others].map(({ choice, whole }) => cells(choice.kind, "", all, whole)),
      ...unmeasured.map((kind): ResultValue[] => [kind, "", all, "–", "–", "–", null, null, null, null]),
      ...others.flatMap(unitsOf),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}
