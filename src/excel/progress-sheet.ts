import { type Attainment, type Measured, printedRatio } from "../calc";
import { type SheetText, sheetText } from "../locales";
import { CHARTS_GAP, progressCharts } from "./progress-charts";
import { type ResultColumn, type ResultSheet, type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/** Attainment is drawn up to this: a bar that fills its cell is a target met. */
const FULL = 1;

/** The sheet Tiến độ: attainment of every unit with its roll-ups, and two charts. Linear in the rows, one sort. */
export function progressSheet(measured: Measured): ResultSheet {
  const text = sheetText();
  const ranking = rankingTable(measured, text);
  return {
    name: text.t("sheet.progress.name"),
    lines: titleOf(measured, text),
    tables: [
      unitsTable(measured, text),
      ranking,
      monthsTable(measured, text),
      typesTable(measured, text),
      officersTable(measured, text),
    ],
    charts: progressCharts(ranking.rows.length, text),
  };
}

function titleOf({ choice, basis, whole, settings }: Measured, { t, people, attainment, day }: SheetText): string[] {
  const figures = {
    actual: people(whole.actual),
    lastYear: people(whole.lastYear),
    term: people(whole.term),
  };
  return [
    t("sheet.progress.title", { kind: choice.kind.toLocaleUpperCase("vi"), year: choice.year }),
    `${t("sheet.progress.asOf", { day: day(choice.asOf) })}, ${t(`sheet.progress.basis.${basis}`)}`,
    whole.quota === null || whole.remaining === null || whole.attainment === null
      ? t("sheet.progress.summaryWithoutTarget", figures)
      : t("sheet.progress.summary", {
          ...figures,
          quota: people(whole.quota),
          attainment: attainment(whole, settings),
          remaining: people(whole.remaining),
        }),
  ];
}

const COUNTED = { numberFormat: "#,##0" };
/** One decimal, and a second where the planner has it rounded to two. */
const PERCENT = { numberFormat: "0.0#%" };

function aboutPlan({ kind, year }: Measured["choice"]): ResultTable["about"] {
  return { plan: `${kind} ${year}` };
}

function columnsOf({ t }: SheetText) {
  return (name: string, width: number, more: Partial<ResultColumn> = {}): ResultColumn => ({
    header: t(`sheet.progress.columns.${name}`),
    width,
    ...more,
  });
}

/** Without a target attainment is said to be none, not zero. */
const share = ({ actual, quota, most }: Attainment, { settings }: Measured): ResultValue =>
  printedRatio(actual, quota, settings, most) ?? "–";

function unitsTable(measured: Measured, text: SheetText): ResultTable {
  const { rows, choice } = measured;
  const { t, target } = text;
  const column = columnsOf(text);
  const columns = [
    column("id", 56),
    column("name", widthFor(rows.map(({ unit, level }) => "  ".repeat(level) + unit.name))),
    column("parent", 56),
    column("type", 165),
    column("officer", 80),
    column("members", 56, COUNTED),
    column("quota", 52, COUNTED),
    column("actual", 58, COUNTED),
    column("attainment", 66, { ...PERCENT, bar: FULL }),
    column("remaining", 50, COUNTED),
    column("lastYear", 54, COUNTED),
    column("term", 62, COUNTED),
    column("status", 78, { apart: true }),
  ];
  return {
    name: "TienDo",
    columns,
    rows: rows.map((row) => [
      row.unit.id,
      row.unit.name,
      row.unit.parent,
      row.unit.type && t(`type.${row.unit.type}`),
      row.unit.officer,
      row.unit.members,
      target(row.quota, row.most),
      row.actual,
      share(row, measured),
      row.remaining,
      row.lastYear,
      row.term,
      t(`status.${row.status}`),
    ]),
    about: aboutPlan(choice),
    keyed: { gone: t("sheet.progress.gone"), told: columns.length - 1 },
    outline: rows.map(({ level, isBranch }) => ({ level, strong: !isBranch })),
    gap: 0,
  };
}

/** Branches with a target or an admission, the best attainment first; an admission without a target comes before all. */
function rankingTable(measured: Measured, text: SheetText): ResultTable {
  const { rows, choice } = measured;
  const column = columnsOf(text);
  const attained = ({ attainment }: Attainment): number => attainment ?? Infinity;
  const ranked = rows
    .filter(({ isBranch, quota, actual }) => isBranch && ((quota ?? 0) > 0 || actual > 0))
    .sort((a, b) => (attained(b) === attained(a) ? b.actual - a.actual : attained(b) - attained(a)));
  return {
    name: "TienDoXepHang",
    columns: [
      column("branch", 190),
      column("quota", 60, COUNTED),
      column("actual", 60, COUNTED),
      column("attainment", 60, PERCENT),
    ],
    rows: ranked.map((row) => [row.unit.name, row.quota, row.actual, share(row, measured)]),
    about: aboutPlan(choice),
    keyed: null,
    gap: CHARTS_GAP,
  };
}

function monthsTable({ months, choice }: Measured, text: SheetText): ResultTable {
  const column = columnsOf(text);
  return {
    name: "TienDoThang",
    columns: [column("month", 48), column("cumulative", 60, COUNTED), column("pace", 80, { numberFormat: "#,##0.0" })],
    rows: months.map(({ month, actual, pace }) => [text.t("sheet.progress.month", { month }), actual, pace]),
    about: aboutPlan(choice),
    keyed: null,
    gap: 1,
  };
}

function typesTable(measured: Measured, text: SheetText): ResultTable {
  const { t } = text;
  return groupsTable(
    measured,
    "TienDoLoaiHinh",
    "type",
    measured.types.map((group) => [group.type ? t(`type.${group.type}`) : t("sheet.progress.unnamed"), group] as const),
    text,
  );
}

function officersTable(measured: Measured, text: SheetText): ResultTable {
  return groupsTable(
    measured,
    "TienDoPhuTrach",
    "officer",
    measured.officers.map((group) => [group.officer ?? text.t("sheet.progress.unnamed"), group] as const),
    text,
  );
}

function groupsTable(
  measured: Measured,
  name: string,
  header: string,
  groups: readonly (readonly [string, Attainment & { units: number }])[],
  text: SheetText,
): ResultTable {
  const column = columnsOf(text);
  return {
    name,
    columns: [
      column(header, 130),
      column("units", 60, COUNTED),
      column("quota", 56, COUNTED),
      column("actual", 60, COUNTED),
      column("attainment", 60, PERCENT),
    ],
    rows: groups.map(([label, group]) => [
      label,
      group.units,
      text.target(group.quota, group.most),
      group.actual,
      share(group, measured),
    ]),
    about: aboutPlan(measured.choice),
    keyed: null,
    gap: 1,
  };
}
