import { type CompositionRow, type PeopleCounts, printedShare, type Summary, UNIT_TYPES } from "../calc";
import { compositionText, type SheetText } from "../locales";
import { aboutReport, COUNT, reportColumn, SHARE, SIGNED } from "./report-columns";
import type { ResultTable, ResultValue } from "./result-sheet";

/** Whom the people in are: the groups overlap, and what the register does not say has a row of its own. */
export function compositionTable(summary: Summary, text: SheetText): ResultTable {
  const { composition, settings } = summary;
  const { t } = text;
  const { total, parts } = composition;
  const column = reportColumn(text);
  const share = (count: number, of: number): ResultValue => printedShare(count, of, settings) ?? "–";
  const cells = (dimension: string, name: string, { count, lastYear, term }: PeopleCounts): ResultValue[] => [
    dimension,
    name,
    count,
    share(count, total.count),
    lastYear,
    share(lastYear, total.lastYear),
    count - lastYear,
    term,
    share(term, total.term),
  ];
  const isSaid = ({ count, lastYear, term }: PeopleCounts): boolean => count + lastYear + term === 0;
  const rows = parts.flatMap(({ dimension, rows: own, unexplained }) => {
    const named = t(`composition.dimension.${dimension}`);
    const name = ({ key }: CompositionRow): string => compositionText(dimension, key, "vi");
    return [
      ...own.map((row) => cells(named, name(row), row)),
      ...(isSaid(unexplained) ? [] : [cells(named, t("sheet.report.unexplained"), unexplained)]),
    ];
  });
  return {
    name: "BaoCaoCoCau",
    columns: [
      column("group", 150),
      column("detail", 230),
      column("year", 70, COUNT),
      column("share", 70, SHARE),
      column("lastYear", 70, COUNT),
      column("lastShare", 70, SHARE),
      column("change", 70, SIGNED),
      column("term", 80, COUNT),
      column("termShare", 80, SHARE),
    ],
    rows: [cells(t("sheet.report.total"), "", total), ...rows],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

/** People of each type of unit, this year and last, as the stacked chart draws them. */
export function typeSharesTable(summary: Summary, text: SheetText): ResultTable {
  const { composition, measured } = summary;
  const { t } = text;
  const column = reportColumn(text);
  const part = composition.parts.find(({ dimension }) => dimension === "type");
  const of = (key: string): PeopleCounts | undefined => part?.rows.find((row) => row.key === key);
  const row = (name: string, figure: "count" | "lastYear"): ResultValue[] => [
    name,
    ...UNIT_TYPES.map((type) => of(type)?.[figure] ?? 0),
    part?.unexplained[figure] ?? 0,
  ];
  const { year } = measured.choice;
  return {
    name: "BaoCaoLoaiHinh",
    columns: [
      column("period", 70),
      ...UNIT_TYPES.map((type) => ({ header: t(`type.${type}`), width: 62, ...COUNT })),
      column("untyped", 62, COUNT),
    ],
    rows: [
      row(t("sheet.report.yearOf", { year }), "count"),
      row(t("sheet.report.sameDaysOf", { year: year - 1 }), "lastYear"),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}
