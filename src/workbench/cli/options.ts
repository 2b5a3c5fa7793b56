import { parseArgs } from "node:util";
import { type Day, dayOfIso, METHODS, type Method } from "../../calc";

/** What the planner asked for on the command line; null leaves it to the sheet or the calendar. */
export interface PlanOptions {
  input: string;
  output: string | null;
  asOf: Day | null;
  year: number | null;
  /** The kind of target: Kết nạp, Nhận thức, … */
  target: string | null;
  /** People. */
  total: number | null;
  method: Method | null;
  /** Mend first what can be mended without asking. */
  fix: boolean;
  /** Freeze the figures for later reports to compare with. */
  freeze: boolean;
  json: boolean;
}

/** A command line that cannot be understood: the option and what stood there, or null where the input file is missing. */
export class UsageError extends Error {
  constructor(
    readonly option: string | null,
    readonly value = "",
  ) {
    super(option ?? "input");
    this.name = "UsageError";
  }
}

/**
 * Reads the arguments after the script's name. Throws `UsageError`.
 *
 * @example readOptions(["in.xlsx", "--total", "385"]) // { input: "in.xlsx", total: 385, method: null, … }
 */
export function readOptions(args: readonly string[]): PlanOptions {
  const { values, positionals } = parse(args);
  const [input, extra] = positionals;
  if (input === undefined) throw new UsageError(null);
  if (extra !== undefined) throw new UsageError(extra);
  const given = <T>(option: keyof typeof values, read: (text: string) => T | null): T | null => {
    const text = values[option];
    if (typeof text !== "string") return null;
    const value = read(text);
    if (value === null) throw new UsageError(`--${option}`, text);
    return value;
  };
  return {
    input,
    output: values.output ?? null,
    asOf: given("as-of", dayOfIso),
    year: given("year", (text) => (/^\d{4}$/.test(text) ? Number(text) : null)),
    target: given("target", (text) => text.trim() || null),
    total: given("total", (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null)),
    method: given("method", (text) => METHODS.find((method) => method === text) ?? null),
    fix: values.fix ?? false,
    freeze: values.freeze ?? false,
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: { type: "string", short: "o" },
        "as-of": { type: "string" },
        year: { type: "string" },
        target: { type: "string" },
        total: { type: "string" },
        method: { type: "string" },
        fix: { type: "boolean" },
        freeze: { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
