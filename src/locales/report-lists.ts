import type { MeasuredRow, Summary } from "../calc";
import { inShort } from "./in-short";
import type { Saying } from "./report-sentences";

/** Names read out one after another; the rest is counted. */
const MOST_NAMES = 8;

/** Who is over, under, at none, to be commended and behind, by name. */
export function listSentences({ lists, settings }: Summary, saying: Saying): string[] {
  const { say, people, attainment } = saying;
  const named = (rows: readonly MeasuredRow[], note: (row: MeasuredRow) => string): string =>
    namesOf(rows, note, saying);
  const reached = (row: MeasuredRow): string =>
    row.attainment === null ? say("persons", { people: people(row.actual), count: row.actual }) : attainment(row);
  const pooled = ({ unit: { pool } }: MeasuredRow): string =>
    pool === null ? "" : say("pool", { pool: people(pool) });
  const late = (row: MeasuredRow): string => {
    const days = Math.max(0, -(row.pace?.days ?? 0));
    return [say("late", { days: people(days), count: days }), pooled(row)].filter(Boolean).join(", ");
  };
  const sentence = (list: keyof Summary["lists"], note: (row: MeasuredRow) => string): string[] => {
    const rows = lists[list];
    if (rows.length === 0) return [];
    const params = { count: rows.length, branches: people(rows.length), names: named(rows, note) };
    return [say(`lists.${list}`, { ...params, over: settings.listOver, under: settings.listUnder })];
  };
  return [
    ...sentence("over", reached),
    ...sentence("under", reached),
    ...sentence("none", pooled),
    ...sentence("commend", reached),
    ...sentence("behind", late),
  ];
}

function namesOf(rows: readonly MeasuredRow[], note: (row: MeasuredRow) => string, { say, people }: Saying): string {
  const named = rows.slice(0, MOST_NAMES).map((row) => {
    const said = note(row);
    const name = inShort(row.unit.name);
    return said === "" ? name : `${name} (${said})`;
  });
  const rest = rows.length - named.length;
  return named.join(", ") + (rest > 0 ? say("more", { count: rest, people: people(rest) }) : "");
}
