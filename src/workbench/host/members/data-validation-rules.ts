import type { Validation, ValidationOperator } from "../../book";
import { flag, oneOf, text } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";

/** The kinds of rule, and the type that each sets. */
const KINDS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  list: "List",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<string, Validation["type"]>;

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/**
 * Longer sources open in no Excel: "If you type the items into the data validation dialog box (a delimited list), the limit
 * is 256 characters, including the separators" (support.microsoft.com, "Create a drop-down list"); the file's own limit is 255.
 */
const MOST_CHARACTERS = 255;

type Rule = Pick<Validation, "type" | "operator" | "formula1" | "formula2" | "inCellDropDown">;

/**
 * A rule as the client is told it: of several kinds at most one; numbers and dates come back as formulas, "=10".
 * Source: learn.microsoft.com/javascript/api/excel/excel.datavalidationrule, …excel.basicdatavalidation
 */
export function ruleOf({ type, operator, formula1 = "", formula2, inCellDropDown }: Rule): object {
  const kind = (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((one) => KINDS[one] === type);
  if (kind === undefined) return {};
  if (kind === "custom") return { custom: { formula: `=${formula1}` } };
  if (kind === "list") return { list: { inCellDropDown, source: wordsIn(formula1) ?? `=${formula1}` } };
  return {
    [kind]: { operator, formula1: `=${formula1}`, ...(formula2 !== undefined && { formula2: `=${formula2}` }) },
  };
}

/** A rule as the client sends it. Ranges in it, and dates that are no formula, are not played. */
export function ruleFrom(value: unknown): Rule {
  const given = Object.entries((value ?? {}) as Record<string, unknown>).filter(([, rule]) => rule != null);
  const [first, ...others] = given;
  if (!first || others.length > 0 || !(first[0] in KINDS)) throw invalidArgument("rule: one kind");
  const kind = first[0] as keyof typeof KINDS;
  const { source, inCellDropDown, formula, formula1, formula2, operator } = first[1] as Record<string, unknown>;
  const rule = { type: KINDS[kind], inCellDropDown: true };
  if (kind === "custom") return { ...rule, formula1: formulaIn(formula, "rule: formula") };
  if (kind === "list")
    return { ...rule, inCellDropDown: flag(inCellDropDown, "rule: inCellDropDown"), formula1: sourceIn(source) };
  const how = oneOf(operator, OPERATORS, "rule: operator");
  const isSpan = how === "Between" || how === "NotBetween";
  return {
    ...rule,
    operator: how,
    formula1: endIn(formula1, kind, "rule: formula1"),
    ...(isSpan && { formula2: endIn(formula2, kind, "rule: formula2") }),
  };
}

/** The words of a list are kept apart by commas in every language of Excel, so none can hold one. */
function sourceIn(source: unknown): string {
  if (typeof source === "object" && source !== null) throw notImplemented("a list whose source is a Range");
  const words = text(source, "rule: source");
  if (words === "" || words.length > MOST_CHARACTERS) throw invalidArgument("rule: source of 1 to 255 characters");
  return words.startsWith("=") ? formulaIn(words, "rule: source") : `"${words.replaceAll('"', '""')}"`;
}

function wordsIn(formula: string): string | null {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(formula)?.[1];
  return quoted === undefined ? null : quoted.replaceAll('""', '"');
}

function formulaIn(value: unknown, what: string): string {
  const formula = text(value, what);
  if (!/^=./.test(formula) || formula.length > MOST_CHARACTERS) throw invalidArgument(what);
  return formula.slice(1);
}

function endIn(value: unknown, kind: string, what: string): string {
  if (typeof value === "object" && value !== null) throw notImplemented("a rule whose end is a Range");
  if (typeof value === "number") return String(value);
  const end = text(value, what);
  if (end.startsWith("=")) return formulaIn(end, what);
  if (kind === "date" || kind === "time") throw notImplemented("a date as text in a rule");
  if (end === "" || !Number.isFinite(Number(end))) throw invalidArgument(what);
  return end;
}
