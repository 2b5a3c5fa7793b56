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
      column("term", 104, COUNT),
      column("termShare", 80, SHARE),
    ],
    rows: [cells(t("sheet.report.total"), "", total), ...rows],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

/** People of each type of unit, this year and last, as the stacked chart draws them: a row a part. */
export function typeSharesTable(summary: Summary, text: SheetText): ResultTable {
  const { composition } = summary;
  const { t } = text;
  const part = composition.parts.find(({ dimension }) => dimension === "type");
  const row = (name: string, counts: PeopleCounts | undefined): ResultValue[] => [
    name,
    counts?.count ?? 0,
    counts?.lastYear ?? 0,
  ];
  const column = reportColumn(text);
  return {
    name: "BaoCaoLoaiHinh",
    columns: [column("type", 165), column("year", 66, COUNT), column("lastYear", 66, COUNT)],
    rows: [
      ...UNIT_TYPES.map((type) =>
        row(
          t(`type.${type}`),
          part?.rows.find(({ key }) => key === type),
        ),
      ),
      row(t("sheet.report.unexplained"), part?.unexplained),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}
