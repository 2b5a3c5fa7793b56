import type { Validation } from "../../book";
import { intersection, without } from "../a1";
import { flag, oneOf, text } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import type { Members, RangeSelf } from "../objects";
import { ruleFrom, ruleOf } from "./data-validation-rules";

/** Source: [MS-XLSB] §2.5.37 (DValStrings). */
const MOST_IN_TITLE = 32;
const MOST_IN_ALERT = 225;
const MOST_IN_PROMPT = 255;
const STYLES = ["Stop", "Warning", "Information"] as const;

/**
 * What may be typed into the cells of a range; what a program writes is not held to it. Whether the cells hold to it now
 * would need a calculation, so `valid` and the invalid cells are not played.
 * Sources: learn.microsoft.com/javascript/api/excel/excel.datavalidation;
 * learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-data-validation
 */
export const dataValidation: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    type: (self) => {
      const found = standing(self);
      return typeof found === "string" ? found : found.type;
    },
    rule: told((found) => ruleOf(found)),
    ignoreBlanks: told((found) => found.ignoreBlanks),
    errorAlert: told(({ alert: { show, style, title, message } }) => ({ message, showAlert: show, style, title })),
    prompt: told(({ prompt: { show, title, message } }) => ({ message, showPrompt: show, title })),
  },
  set: {
    rule: (self, value) => put(self, ruleFrom(value)),
    ignoreBlanks: (self, value) => put(self, { ignoreBlanks: flag(value, "ignoreBlanks") }),
    errorAlert(self, value) {
      const { message, showAlert, style, title } = (value ?? {}) as Record<string, unknown>;
      const alert = {
        show: flag(showAlert, "errorAlert.showAlert"),
        style: oneOf(style, STYLES, "errorAlert.style"),
        title: short(title, "errorAlert.title", MOST_IN_TITLE),
        message: short(message, "errorAlert.message", MOST_IN_ALERT),
      };
      put(self, { alert });
    },
    prompt(self, value) {
      const { message, showPrompt, title } = (value ?? {}) as Record<string, unknown>;
      const prompt = {
        show: flag(showPrompt, "prompt.showPrompt"),
        title: short(title, "prompt.title", MOST_IN_TITLE),
        message: short(message, "prompt.message", MOST_IN_PROMPT),
      };
      put(self, { prompt });
    },
  },
  change: { clear },
};

/** The documentation gives the defaults of all but the texts. */
const NOTHING: Omit<Validation, "areas"> = {
  type: "None",
  inCellDropDown: true,
  ignoreBlanks: true,
  alert: { show: true, style: "Stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/**
 * The one validation that all cells of a range have, which may be none; else, as the documentation names it, Inconsistent
 * where they have several, MixedCriteria where some have none.
 */
function standing({ sheet, area }: RangeSelf): Omit<Validation, "areas"> | "Inconsistent" | "MixedCriteria" {
  const found = (sheet.validations ?? []).filter(({ areas }) => areas.some((one) => intersection(one, area)));
  const [first] = found;
  if (!first) return NOTHING;
  const covered = found
    .flatMap(({ areas }) => areas.flatMap((one) => intersection(one, area) ?? []))
    .reduce((cells, { rows, columns }) => cells + rows * columns, 0);
  if (covered < area.rows * area.columns) return "MixedCriteria";
  return found.every((one) => saysTheSame(one, first)) ? first : "Inconsistent";
}

function saysTheSame(a: Validation, b: Validation): boolean {
  const said = ({ areas: _areas, changed: _changed, ...rest }: Validation): string => JSON.stringify(rest);
  return said(a) === said(b);
}

/** A property of the one validation of a range; null where its cells differ. */
function told(read: (found: Omit<Validation, "areas">) => unknown) {
  return (self: RangeSelf): unknown => {
    const found = standing(self);
    return typeof found === "string" ? null : read(found);
  };
}

function put(self: RangeSelf, parts: Partial<Validation>): void {
  const found = standing(self);
  if (typeof found === "string") throw notImplemented("a validation over cells that have several; clear them first,");
  clear(self);
  const { sheet, area } = self;
  // What the new rule does not have, the old one's formulas and operator, goes with it.
  const { operator, formula1, formula2, ...kept } = found;
  const old = parts.type === undefined ? { operator, formula1, formula2 } : {};
  const given = Object.entries({ ...kept, ...old, ...parts }).filter(([, value]) => value !== undefined);
  const validation = { ...Object.fromEntries(given), areas: [area], changed: true } as Validation;
  sheet.validations = [...(sheet.validations ?? []), validation];
}

function clear({ sheet, area }: RangeSelf): void {
  if (!sheet.validations) return;
  sheet.validations = sheet.validations.flatMap((validation): Validation[] => {
    if (!validation.areas.some((one) => intersection(one, area))) return [validation];
    if (!validation.changed) sheet.changed.validationsCleared = true;
    const areas = validation.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...validation, areas, changed: true }];
  });
}

function short(value: unknown, what: string, most: number): string {
  if (text(value, what).length > most) throw invalidArgument(`${what}: more than ${most} characters`);
  return text(value, what);
}
