import type { Area, DataBar } from "../../book";
import { intersection, isUnbounded } from "../a1";
import { color, flag, overlaps } from "../arguments";
import { eachCell } from "../cells";
import { invalidArgument, itemNotFound, notImplemented } from "../host-error";
import { ref, type DataBarSelf, type Members, type RangeSelf } from "../objects";

const barsOf = ({ open, sheet, area }: RangeSelf): DataBarSelf[] =>
  sheet.dataBars.filter((bar) => overlaps(bar.area, area)).map((bar) => ({ open, sheet, bar }));

/**
 * The data bars over a range; conditional formats of other kinds stay in the file and are not seen here.
 * Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
export const conditionalFormatCollection: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  items: { type: "ConditionalFormat", of: barsOf },
  call: {
    getCount: (self) => barsOf(self).length,
    getItem(self, [id]) {
      const found = barsOf(self).find((one) => idOf(one) === id);
      if (!found) throw itemNotFound(`conditional format ${String(id)}`);
      return ref("ConditionalFormat", found);
    },
  },
  change: {
    add(self, [type]) {
      if (type !== "DataBar") throw notImplemented(`conditional format ${String(type)}`);
      if (isUnbounded(self.area)) throw notImplemented("conditional formats of whole rows or columns");
      const bar: DataBar = { area: { ...self.area }, color: "#638EC6", ...ends(self), changed: true };
      self.sheet.dataBars.push(bar);
      return ref("ConditionalFormat", { open: self.open, sheet: self.sheet, bar });
    },
    clearAll({ sheet, area }) {
      if (!sheet.dataBars.some((bar) => overlaps(bar.area, area))) return;
      if (sheet.dataBars.some((bar) => !bar.changed && overlaps(bar.area, area))) sheet.changed.dataBarsCleared = true;
      sheet.dataBars = sheet.dataBars.flatMap((bar) =>
        overlaps(bar.area, area) ? without(bar.area, area).map((rest) => ({ ...bar, area: rest })) : [bar],
      );
    },
  },
};

/** A new bar's ends, until rules set them: as Excel's automatic ones, zero or less to the largest number there. */
function ends({ sheet, area }: RangeSelf): { minimum: number; maximum: number } {
  let [minimum, maximum] = [0, 0];
  eachCell(sheet, area, ({ value }) => {
    if (typeof value !== "number") return;
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  });
  return { minimum, maximum };
}

/** What is left of an area outside another: at most four areas. */
function without(area: Area, hole: Area): Area[] {
  const gone = intersection(area, hole);
  if (!gone) return [area];
  const [bottom, right] = [gone.row + gone.rows, gone.column + gone.columns];
  const band = { row: gone.row, rows: gone.rows };
  return [
    { ...area, rows: gone.row - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { ...band, column: area.column, columns: gone.column - area.column },
    { ...band, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const ids = new WeakMap<DataBar, string>();
let lastId = 0;

/** The book's bars have no ids; the client needs one to address an item later. */
function idOf({ bar }: DataBarSelf): string {
  const id = ids.get(bar) ?? `{DataBar-${++lastId}}`;
  ids.set(bar, id);
  return id;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformat */
export const conditionalFormat: Members<DataBarSelf> = {
  key: (self) => ({ Id: idOf(self) }),
  sheet: ({ sheet }) => sheet,
  get: { id: idOf, type: () => "DataBar" },
  to: { dataBar: { type: "DataBarConditionalFormat", of: (self) => self } },
};

const end = (which: "minimum" | "maximum") => (self: DataBarSelf, rule: unknown) => {
  const { type, formula } = (rule ?? {}) as { type?: unknown; formula?: unknown };
  if (type !== "Number") throw notImplemented(`data bar rule ${String(type)}`);
  const number = Number(String(formula).replace(/^=/, ""));
  if (formula === undefined || formula === null || formula === "" || Number.isNaN(number)) {
    throw invalidArgument("data bar rule: formula");
  }
  edited(self)[which] = number;
};

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
