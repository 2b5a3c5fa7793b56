import { isoOf, type MeasureChoice, type Measured, type MeasuredRow } from "../../calc";
import type { Issue } from "../../jobs";
import { formatAttainment, formatDay, formatPeople, formatTarget, text } from "../../locales";
import "../../locales/workbench";

/** The object that `--json` prints: people are whole numbers, attainment an exact ratio, null where there is none. */
export function jsonOf(choice: MeasureChoice, rows: readonly MeasuredRow[], issues: readonly Issue[]): object {
  return {
    year: choice.year,
    asOf: isoOf(choice.asOf),
    target: choice.kind,
    units: rows.map(({ unit, quota, actual, attainment, remaining, status }) => ({
      id: unit.id,
      name: unit.name,
      parent: unit.parent,
      type: unit.type,
      members: unit.members,
      quota,
      actual,
      attainment,
      remaining,
      status,
    })),
    issues,
  };
}

const COLUMNS = ["unit", "members", "quota", "actual", "attainment", "remaining", "status"] as const;

/** The figures as a table of text, a line a unit, figures to the right. Linear in the units. */
export function tableOf(measured: Measured): string {
  const { choice, rows, whole, settings } = measured;
  const lines = [COLUMNS.map((name) => text(`cli.columns.${name}`)), ...rows.map((row) => lineOf(row, settings))];
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index]!.length)));
  const isText = (index: number): boolean => index === 0 || index === COLUMNS.length - 1;
  const padded = lines.map((line) =>
    line
      .map((cell, index) => (isText(index) ? cell.padEnd(widths[index]!) : cell.padStart(widths[index]!)))
      .join("  ")
      .trimEnd(),
  );
  const rule = "─".repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  const heading = text("cli.heading", { kind: choice.kind, year: choice.year, day: formatDay(choice.asOf) });
  const term = text("cli.term", { term: formatPeople(whole.term), lastYear: formatPeople(whole.lastYear) });
  return [heading, "", padded[0], rule, ...padded.slice(1), "", term].join("\n");
}

function lineOf(row: MeasuredRow, settings: Measured["settings"]): string[] {
  const people = (count: number | null): string => (count === null ? "–" : formatPeople(count));
  return [
    "  ".repeat(row.level) + row.unit.name,
    people(row.unit.members),
    formatTarget(row.quota, row.most),
    people(row.actual),
    formatAttainment(row, settings),
    people(row.remaining),
    text(`status.${row.status}`),
  ];
}

const MARKS = { error: "✖", warning: "▲", info: "·" } as const;

/** A line an issue: where it stands and what to do. */
export function issueLines(issues: readonly Issue[]): string[] {
  return issues.map(({ code, severity, sheet, cell, params }) => {
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    return `${MARKS[severity]} ${place ? `${place}: ` : ""}${text(`issue.${code}`, params)}`;
  });
}
