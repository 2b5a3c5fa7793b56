import type { ChangedUnit, NamedPerson, Summary } from "../calc";
import { inShort, type SheetText } from "../locales";
import { aboutReport, COUNT, reportColumn, SIGNED } from "./report-columns";
import { type ResultTable, type ResultValue, widthFor } from "./result-sheet";

/** Letters of the column that names people; the rest is counted. */
const NAMES = 90;

/** The units that have changed since the last snapshot, and by whose rows. Linear in them. */
export function changesTable(summary: Summary, text: SheetText): ResultTable {
  const { since } = summary;
  const { t, day } = text;
  const column = reportColumn(text);
  const units = since?.units ?? [];
  const note =
    since === null
      ? t("sheet.report.since.never")
      : t(units.length === 0 ? "sheet.report.since.same" : "sheet.report.since.from", {
          number: since.snapshot.number,
          frozen: day(since.snapshot.frozen),
          day: day(since.snapshot.asOf),
        });
  return {
    name: "BaoCaoThayDoi",
    columns: [
      column("id", 60),
      column("name", widthFor([note, ...units.map(({ name }) => name)])),
      column("before", 56, COUNT),
      column("after", 56, COUNT),
      column("change", 60, SIGNED),
      column("quotaBefore", 60, COUNT),
      column("quotaAfter", 60, COUNT),
      column("whose", 520, { apart: true }),
    ],
    rows: [
      ["", note, null, null, null, null, null, null],
      ...units.map((unit): ResultValue[] => [
        unit.unit,
        unit.name,
        unit.before.actual,
        unit.after.actual,
        unit.after.actual - unit.before.actual,
        unit.before.quota,
        unit.after.quota,
        whose(unit, text),
      ]),
    ],
    keyed: null,
    about: aboutReport(summary),
    gap: 1,
  };
}

/** Of a branch, who joined and who left; committees only sum them. */
function whose({ isBranch, joined, left }: ChangedUnit, text: SheetText): string {
  if (joined.length + left.length === 0) return isBranch ? "" : text.t("sheet.report.since.parts");
  const named = [
    ...joined.map((person) => `+ ${nameOf(person, text)}`),
    ...left.map((person) => `− ${nameOf(person, text)}`),
  ];
  const shown: string[] = [];
  for (const name of named) {
    if (shown.length > 0 && [...shown, name].join("; ").length > NAMES) break;
    shown.push(name);
  }
  const rest = named.length - shown.length;
  return shown.join("; ") + (rest > 0 ? text.t("sheet.report.since.more", { people: text.people(rest) }) : "");
}

function nameOf({ name, row, day }: NamedPerson, text: SheetText): string {
  const called = name !== null ? inShort(name) : text.t("sheet.report.since.nameless");
  const key = row === null ? "sheet.report.since.gone" : "sheet.report.since.row";
  return text.t(key, { name: called, row: row ?? 0, day: text.day(day) });
}
