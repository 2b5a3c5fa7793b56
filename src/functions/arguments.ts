import { calendarOf, type Day, METHODS, type Method } from "../calc";
import { i18n } from "../locales";

/** Names an argument as the planner sees it in the formula's tip. */
export type ArgumentName = "total" | "weights" | "min" | "max" | "method" | "index" | "actual" | "target" | "asOf";

/** An argument that nothing can be worked out from; the sentence stands in locales under `functions.error.<code>`. */
export class ArgumentError extends Error {
  constructor(
    readonly code: string,
    readonly params: Record<string, string | number>,
  ) {
    super([code, ...Object.values(params)].join(" "));
    this.name = "ArgumentError";
  }
}

/**
 * Whether a cell says nothing. Excel hands a blank cell over as null on the web and as 0 on the desktop, so that a blank and
 * a 0 cannot be told apart. Source: github.com/OfficeDev/office-js/issues/4702
 */
function isBlank(value: unknown): boolean {
  return value === null || value === undefined || value === "" || value === 0;
}

/**
 * What a cell holds. A number that carries a format of its own, as a date or a percent may, can arrive as an object around
 * it: the metadata let data types in. Source: learn.microsoft.com/office/dev/add-ins/excel/custom-functions-data-types-concepts
 */
function heldBy(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

/** Whole people, 0 or more; a blank is 0. */
export function peopleIn(cell: unknown, argument: ArgumentName): number {
  const value = heldBy(cell);
  if (isBlank(value)) return 0;
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new ArgumentError("notPeople", named(argument, value));
}

/** The weights of a range, row by row; blanks weigh nothing. */
export function weightsIn(cells: unknown[][]): number[] {
  return cells.flat().map((cell, at) => {
    const value = heldBy(cell);
    if (isBlank(value)) return 0;
    if (typeof value === "number" && value >= 0 && value < Infinity) return value;
    throw new ArgumentError("notAWeight", { ...named("weights", value), place: at + 1 });
  });
}

/**
 * The bounds of as many units: a range of as many cells, or one cell that holds for all; null where the argument is left
 * out. Blanks bound nothing, and so does a maximum of 0: a unit that is to get none has a weight of 0.
 */
export function boundsIn(cells: unknown[][] | null, argument: "min" | "max", count: number): number[] | null {
  const given = cells?.flat().map(heldBy) ?? [];
  if (given.length === 0) return null;
  if (given.length !== 1 && given.length !== count) {
    throw new ArgumentError("otherCount", { ...named(argument, given.length), count });
  }
  const free = argument === "min" ? 0 : Infinity;
  const bounds = given.map((value) => (isBlank(value) ? free : peopleIn(value, argument)));
  return given.length === count ? bounds : new Array<number>(count).fill(bounds[0]!);
}

/** The method that a text names: its name in either language, the first word of it, or our own code; absent: Webster. */
export function methodIn(cell: unknown): Method {
  const value = heldBy(cell);
  if (isBlank(value)) return "webster";
  const said = keyOf(String(value));
  const names = (method: Method) =>
    ["vi", "en"].map((language) => keyOf(i18n.getFixedT(language)(`method.${method}.name`)));
  const found =
    METHODS.find((method) => keyOf(method) === said || names(method).includes(said)) ??
    METHODS.find((method) => names(method).some((name) => name.startsWith(`${said} `)));
  if (!found) throw new ArgumentError("noMethod", { ...named("method", value), methods: METHODS.join(", ") });
  return found;
}

/** A place in a range of so many cells, 1 the first, as a row of it: 0 the first. */
export function rowIn(cell: unknown, count: number): number {
  const value = heldBy(cell);
  const place = Number(value);
  if (Number.isInteger(place) && place >= 1 && place <= count) return place - 1;
  throw new ArgumentError("noSuchUnit", { ...named("index", value), count });
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** A date as Excel counts days; the time of day is left out. */
export function dayIn(cell: unknown): Day {
  const value = heldBy(cell);
  const day = Math.floor(Number(value)) as Day;
  const isDate = typeof value === "number" && value >= 1 && Number.isFinite(value);
  const year = isDate ? calendarOf(day).year : 0;
  if (year < FIRST_YEAR || year > LAST_YEAR) throw new ArgumentError("notADate", named("asOf", value));
  return day;
}

function named(argument: ArgumentName, value: unknown): Record<string, string | number> {
  return { argument, value: typeof value === "number" ? value : String(value) };
}

function keyOf(text: string): string {
  return text.normalize("NFC").trim().toLocaleLowerCase("vi");
}
