import { type Day, type Measured, type Snapshot } from "../calc";
import { sheetText } from "../locales";
import type { WorkbookContent } from "./content";
import { DATE_FORMAT } from "./cells";
import { isHalfMade } from "./revision";
import type { ResultColumn, ResultSheet, ResultTable, ResultValue } from "./result-sheet";
import { tableRows } from "./table-rows";
import { cleanText } from "./text/clean";

export const SNAPSHOT_TABLE = "ChotKy";
export const SNAPSHOT_PEOPLE_TABLE = "ChotKyNguoi";

const UNIT_COLUMNS = ["number", "frozen", "asOf", "year", "kind", "unit", "quota", "actual"] as const;
const PEOPLE_COLUMNS = ["number", "unit", "person", "day"] as const;
type UnitColumn = (typeof UNIT_COLUMNS)[number];
type PeopleColumn = (typeof PEOPLE_COLUMNS)[number];

const DATE = { numberFormat: DATE_FORMAT };
const LOOKS: Record<string, Pick<ResultColumn, "width" | "numberFormat" | "apart">> = {
  number: { width: 40, numberFormat: "0" },
  frozen: { width: 76, ...DATE },
  asOf: { width: 76, ...DATE },
  year: { width: 44, numberFormat: "0" },
  kind: { width: 90, apart: true },
  unit: { width: 70 },
  quota: { width: 56, numberFormat: "#,##0" },
  actual: { width: 62, numberFormat: "#,##0" },
  person: { width: 150 },
  day: { width: 76, ...DATE },
};

/**
 * The snapshots frozen in the workbook, in the order of their numbers. Rows without a number, a unit or a date that can be
 * read are passed over. Linear in the rows.
 */
export function readSnapshots(content: WorkbookContent): Snapshot[] {
  if (isHalfMade(content, SNAPSHOT_TABLE)) return [];
  const byNumber = new Map<number, Snapshot & { units: Map<string, { quota: number | null; actual: number }> }>();
  for (const { cell } of tableRows<UnitColumn>(content, SNAPSHOT_TABLE, headerOf)) {
    const [number, frozen, asOf, year] = (["number", "frozen", "asOf", "year"] as const).map((name) =>
      wholeOf(cell(name)),
    );
    const [kind, unit, actual] = [cleanText(cell("kind")), cleanText(cell("unit")), wholeOf(cell("actual"))];
    if (!number || !frozen || !asOf || !year || kind === null || unit === null || actual === null) continue;
    const dates = { frozen: (frozen + content.epoch) as Day, asOf: (asOf + content.epoch) as Day };
    const known = byNumber.get(number) ?? { number, ...dates, year, kind, units: new Map(), people: [] };
    byNumber.set(number, known);
    known.units.set(unit, { quota: wholeOf(cell("quota")), actual });
  }
  const people = new Map<number, Snapshot["people"][number][]>();
  for (const { cell } of tableRows<PeopleColumn>(content, SNAPSHOT_PEOPLE_TABLE, headerOf)) {
    const [number, day, unit] = [wholeOf(cell("number")), wholeOf(cell("day")), cleanText(cell("unit"))];
    if (!number || !day || unit === null) continue;
    const person = { unit, name: cleanText(cell("person")), day: (day + content.epoch) as Day };
    const known = people.get(number);
    if (known) known.push(person);
    else people.set(number, [person]);
  }
  return [...byNumber.values()]
    .sort((a, b) => a.number - b.number)
    .map((snapshot) => ({ ...snapshot, people: people.get(snapshot.number) ?? [] }));
}

/** The number of the next snapshot. */
export function nextSnapshot(content: WorkbookContent): number {
  const numbers = tableRows<UnitColumn>(content, SNAPSHOT_TABLE, headerOf).map(
    ({ cell }) => wholeOf(cell("number")) ?? 0,
  );
  return Math.max(0, ...numbers) + 1;
}

/**
 * The sheet Chốt kỳ with a snapshot of these figures below those that stand, which are left as they are: a row for each unit
 * with a target or somebody in, and one for each person counted. Linear in the rows of the snapshot.
 */
export function snapshotSheet(content: WorkbookContent, measured: Measured, frozen: Day): ResultSheet {
  const { t } = sheetText();
  const { choice, rows, people } = measured;
  const number = nextSnapshot(content);
  const serial = (day: Day): number => day - content.epoch;
  const told = rows.filter(({ quota, actual }) => quota !== null || actual > 0);
  const about = { plan: `${choice.kind} ${choice.year}` };
  const table = (name: string, columns: readonly string[], cells: ResultValue[][], gap: number): ResultTable => ({
    name,
    columns: columns.map((column) => ({ header: headerOf(column), ...LOOKS[column]! })),
    rows: cells,
    keyed: null,
    keep: (content.tables.find((one) => one.name === name)?.rows ?? 1) - 1,
    about,
    gap,
  });
  const units = told.map(({ unit, quota, actual }): ResultValue[] => [
    number,
    serial(frozen),
    serial(choice.asOf),
    choice.year,
    choice.kind,
    unit.id,
    quota,
    actual,
  ]);
  const counted = people.map(({ unit, name, day }): ResultValue[] => [number, unit, name, serial(day)]);
  return {
    name: t("sheet.snapshot.name"),
    lines: [t("sheet.snapshot.title"), t("sheet.snapshot.note")],
    tables: [table(SNAPSHOT_TABLE, UNIT_COLUMNS, units, 0), table(SNAPSHOT_PEOPLE_TABLE, PEOPLE_COLUMNS, counted, 1)],
    charts: [],
  };
}

function headerOf(column: string): string {
  return sheetText().t(`sheet.snapshot.columns.${column}`);
}

function wholeOf(value: unknown): number | null {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 ? value : null;
}
