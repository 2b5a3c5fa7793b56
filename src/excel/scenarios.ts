import { DEFAULT_MIX, keyOf, type Scenario } from "../calc";
import { mixText, normsText, sheetText } from "../locales";
import type { WorkbookContent } from "./content";
import { JobError } from "./job-error";
import type { Issue } from "./plan-book";
import type { ResultColumn, ResultSheet, ResultValue } from "./result-sheet";
import { isHalfMade } from "./revision";
import { methodNamed, mixNamed, normsNamed, ownNamed, ownText } from "./scenario-words";
import { tableRows } from "./table-rows";
import { cleanText } from "./text/clean";

export const SCENARIO_TABLE = "KichBan";

const COLUMNS = ["name", "year", "kind", "total", "method", "mix", "norms", "own"] as const;
type Column = (typeof COLUMNS)[number];

const LOOKS: Record<Column, Omit<ResultColumn, "header">> = {
  name: { width: 150 },
  year: { width: 44, numberFormat: "0" },
  kind: { width: 80, apart: true },
  total: { width: 56, numberFormat: "#,##0" },
  method: { width: 170, apart: true },
  mix: { width: 190 },
  norms: { width: 190 },
  own: { width: 190 },
};

/** Excel holds no more characters in a cell. Source: support.microsoft.com, "Excel specifications and limits". */
const CELL_LETTERS = 32_767;

/**
 * The scenarios kept in the workbook, in the order of their rows. A row that cannot be taken is told and passed over; of
 * several with one name the first stands. Linear in the rows.
 */
export function readScenarios(content: WorkbookContent, issues: Issue[]): Scenario[] {
  const scenarios = new Map<string, Scenario>();
  for (const { name, cells, sheet, at } of rowsIn(content)) {
    if (name === null) continue;
    const scenario = scenarioIn(name, (column) => cells[COLUMNS.indexOf(column)]);
    if (scenario === null) {
      issues.push({ code: "scenarioNotUnderstood", severity: "warning", sheet, cell: at, params: { name } });
    } else if (!scenarios.has(keyOf(name))) scenarios.set(keyOf(name), scenario);
  }
  return [...scenarios.values()];
}

/** A row of the table as it stands: its cells in the order of `COLUMNS`, and the place of its first cell. */
interface ScenarioRow {
  name: string | null;
  cells: ResultValue[];
  sheet: string;
  at: string;
}

function rowsIn(content: WorkbookContent): ScenarioRow[] {
  if (isHalfMade(content, SCENARIO_TABLE)) return [];
  return tableRows(content, SCENARIO_TABLE, headerOf).map(({ cell, ...place }) => ({
    name: cleanText(cell("name")),
    cells: COLUMNS.map((column) => cell(column) as ResultValue),
    ...place,
  }));
}

function scenarioIn(name: string, cell: (column: Column) => unknown): Scenario | null {
  const [year, total, kind] = [cell("year"), cell("total"), cleanText(cell("kind"))];
  const words = (column: Column): string => String(cell(column)).trim();
  const method = methodNamed(words("method"));
  const mix = mixNamed(words("mix"));
  const norms = normsNamed(words("norms"));
  const own = ownNamed(words("own"));
  if (!isCount(year) || !isCount(total) || kind === null) return null;
  if (method === null || mix === null || norms === null || own === null) return null;
  return { name, choice: { year, kind, total, method, mix, norms, own } };
}

/**
 * The sheet Kịch bản with a scenario kept, in place of the first of its name or else below the others: one a row, in words
 * that are read again. Other rows stay as they are, those that cannot be taken as well.
 *
 * @throws JobError `scenarioTooLong` where more is set by hand than a cell can hold.
 */
export function sheetWithScenario(content: WorkbookContent, scenario: Scenario): ResultSheet {
  const rows = rowsIn(content).filter(isFilled);
  const at = rows.findIndex(isNamed(scenario.name));
  const kept = rows.map(({ cells }) => cells);
  const row = rowOf(scenario);
  return scenarioSheet(at < 0 ? [...kept, row] : kept.map((cells, i) => (i === at ? row : cells)));
}

/** The same without the scenarios of a name; null where there is none. */
export function sheetWithoutScenario(content: WorkbookContent, name: string): ResultSheet | null {
  const rows = rowsIn(content).filter(isFilled);
  const left = rows.filter((row) => !isNamed(name)(row));
  return left.length === rows.length ? null : scenarioSheet(left.map(({ cells }) => cells));
}

const isFilled = ({ cells }: ScenarioRow): boolean => cells.some((cell) => cell !== "");

const isNamed =
  (wanted: string) =>
  ({ name }: ScenarioRow): boolean =>
    name !== null && keyOf(name) === keyOf(wanted);

function scenarioSheet(rows: readonly ResultValue[][]): ResultSheet {
  const { t } = sheetText();
  return {
    name: t("sheet.scenarios.name"),
    lines: [t("sheet.scenarios.title"), t("sheet.scenarios.note")],
    tables: [
      {
        name: SCENARIO_TABLE,
        columns: COLUMNS.map((column) => ({ header: headerOf(column), ...LOOKS[column] })),
        rows,
        keyed: null,
        about: { plan: "" },
        gap: 0,
      },
    ],
    charts: [],
  };
}

function rowOf({ name, choice }: Scenario): ResultValue[] {
  const { year, kind, total, method, mix = DEFAULT_MIX, norms = [], own = new Map() } = choice;
  const set = ownText(own);
  if (set.length > CELL_LETTERS) throw new JobError("scenarioTooLong", { name, count: own.size });
  const methodName = sheetText().t(`method.${method}.name`);
  return [name, year, kind, total, methodName, mixText(mix, "vi"), normsText(norms, "vi"), set];
}

function headerOf(column: Column): string {
  return sheetText().t(`sheet.scenarios.columns.${column}`);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
