import { HEADERS, headerKey, type ColumnConvention, type Part, type PlanBook } from "../jobs";

/** Without these a part says little. */
const NEEDED: Record<Part, readonly string[]> = {
  units: ["id", "name", "parent", "members"],
  register: ["person", "unit", "admitted", "course"],
  targets: ["year", "kind", "id", "assigned"],
};

const headersOf = (part: Part): [column: string, headers: readonly string[]][] =>
  Object.entries<readonly string[]>(HEADERS[part]);

/** The header that we write ourselves over a column. */
export function standardHeader(part: Part, column: string): string {
  return headersOf(part).find(([name]) => name === column)?.[1][0] ?? column;
}

/** The columns of a part, by their names in code: those it needs, and the others. */
export function columnsOf(part: Part): { needed: readonly string[]; more: readonly string[] } {
  const more = headersOf(part).map(([column]) => column);
  return { needed: NEEDED[part], more: more.filter((column) => !NEEDED[part].includes(column)) };
}

/** The columns that these headers already stand for, each by its header as the planner wrote it. */
export function headersKnown(part: Part, headers: readonly string[]): Record<string, string> {
  const byKey = new Map(headers.map((header) => [headerKey(header), header]));
  return Object.fromEntries(
    headersOf(part).flatMap(([column, names]) => {
      const found = names.map((name) => byKey.get(headerKey(name))).find((header) => header !== undefined);
      return found === undefined ? [] : [[column, found] as const];
    }),
  );
}

/** What the planner has told that we did not know. */
export function chosenColumns(
  part: Part,
  told: Readonly<Record<string, string>>,
  headers: readonly string[],
): ColumnConvention[] {
  const known = headersKnown(part, headers);
  return Object.entries(told)
    .filter(([column, header]) => header !== "" && known[column] !== header)
    .map(([column, header]) => ({ kind: "column", part, column, header }));
}

/**
 * The row that most looks like the part's header: the one it was found at, else of those that head no other part the one with
 * most known headers.
 */
export function outlineFor(part: Part, { outlines, found }: Pick<PlanBook, "outlines" | "found">): number {
  const heads = (place: PlanBook["found"][number], { sheet, cell }: PlanBook["outlines"][number]) =>
    place.sheet === sheet && place.cell === cell;
  const own = found.filter((one) => one.part === part);
  const others = found.filter((one) => one.part !== part);
  const at = outlines.findIndex((outline) => own.some((place) => heads(place, outline)));
  if (at >= 0) return at;
  const known = outlines.map((outline) =>
    others.some((place) => heads(place, outline)) ? -1 : Object.keys(headersKnown(part, outline.headers)).length,
  );
  return Math.max(0, known.indexOf(Math.max(...known)));
}
