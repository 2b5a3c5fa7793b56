import type { DataBar } from "../../book";
import { color, flag } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import type { DataBarSelf, Members } from "../objects";

const end = (which: "minimum" | "maximum") => (self: DataBarSelf, rule: unknown) => {
  const { type, formula } = (rule ?? {}) as { type?: unknown; formula?: unknown };
  if (type !== "Number") throw notImplemented(`data bar rule ${String(type)}`);
  const number = numberOf(formula, "data bar rule: formula");
  edited(self)[which] = number;
};

/** A number as a rule takes it, alone or as a formula: 1, "1" and "=1". */
export function numberOf(formula: unknown, what: string): number {
  const number = Number(String(formula).replace(/^=/, ""));
  if (formula === undefined || formula === null || formula === "" || Number.isNaN(number)) throw invalidArgument(what);
  return number;
}

const edited = ({ bar }: DataBarSelf): DataBar => Object.assign(bar, { changed: true });

/** Source: learn.microsoft.com/javascript/api/excel/excel.databarconditionalformat */
export const dataBarConditionalFormat: Members<DataBarSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    lowerBoundRule: ({ bar }) => ({ type: "Number", formula: `=${bar.minimum}` }),
    upperBoundRule: ({ bar }) => ({ type: "Number", formula: `=${bar.maximum}` }),
    showDataBarOnly: () => false,
  },
  set: {
    lowerBoundRule: end("minimum"),
    upperBoundRule: end("maximum"),
    showDataBarOnly(_self, value) {
      if (flag(value, "showDataBarOnly")) throw notImplemented("showDataBarOnly");
    },
  },
  to: { positiveFormat: { type: "ConditionalDataBarPositiveFormat", of: (self) => self } },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.conditionaldatabarpositiveformat. The book's bars are solid. */
export const conditionalDataBarPositiveFormat: Members<DataBarSelf> = {
  sheet: ({ sheet }) => sheet,
  get: { fillColor: ({ bar }) => bar.color, gradientFill: () => false },
  set: {
    fillColor(self, value) {
      edited(self).color = color(value, "fillColor");
    },
    gradientFill(_self, value) {
      if (flag(value, "gradientFill")) throw notImplemented("gradientFill");
    },
  },
};
