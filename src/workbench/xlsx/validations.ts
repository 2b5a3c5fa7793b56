import type { Validation, ValidationOperator } from "../book";
import { readArea } from "./address";
import { attribute, child, children, type Element, flag } from "./xml";

/** Source: ISO/IEC 29500-1 §18.18.21 (ST_DataValidationType). */
export const typeWords: Readonly<Record<Validation["type"], string>> = {
  None: "none",
  WholeNumber: "whole",
  Decimal: "decimal",
  List: "list",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
  Custom: "custom",
};

/** Source: ISO/IEC 29500-1 §18.18.20 (ST_DataValidationOperator). */
export const operatorWords: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Source: ISO/IEC 29500-1 §18.18.18 (ST_DataValidationErrorStyle). */
export const styleWords: Readonly<Record<Validation["alert"]["style"], string>> = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
};

/** The validations of a worksheet; one that is written in a way we do not know is kept in the file. O(validations). */
export function readValidations(worksheet: Element): Validation[] {
  return children(child(worksheet, "dataValidations"), "dataValidation").flatMap((one) => readValidation(one) ?? []);
}

/** Attributes have the schema's defaults. Source: ISO/IEC 29500-1 §18.3.1.32 (dataValidation). */
export function readValidation(element: Element): Validation | null {
  const said = (name: string): string => attribute(element, name) ?? "";
  const on = (name: string): boolean => flag(attribute(element, name));
  const type = keyOf(typeWords, said("type") || "none");
  const operator = keyOf(operatorWords, said("operator") || "between");
  const style = keyOf(styleWords, said("errorStyle") || "stop");
  const areas = said("sqref").split(" ").map(readArea);
  const known = areas.filter((area) => area !== null);
  if (!type || !operator || !style || known.length < areas.length) return null;
  const [formula1, formula2] = ["formula1", "formula2"].map((name) => child(element, name)?.textContent ?? undefined);
  const compares = type !== "None" && type !== "List" && type !== "Custom";
  return {
    areas: known,
    type,
    ...(compares && { operator }),
    ...(formula1 !== undefined && { formula1 }),
    ...(formula2 !== undefined && { formula2 }),
    // The file says when a list is not to be shown.
    inCellDropDown: !on("showDropDown"),
    ignoreBlanks: on("allowBlank"),
    alert: { show: on("showErrorMessage"), style, title: said("errorTitle"), message: said("error") },
    prompt: { show: on("showInputMessage"), title: said("promptTitle"), message: said("prompt") },
  };
}

function keyOf<Key extends string>(words: Readonly<Record<Key, string>>, word: string): Key | undefined {
  return (Object.keys(words) as Key[]).find((key) => words[key] === word);
}
