import type { Area, ColorScale, DataBar, Sheet } from "../../book";
import { isUnbounded, without } from "../a1";
import { overlaps } from "../arguments";
import { eachCell } from "../cells";
import { itemNotFound, notImplemented } from "../host-error";
import {
  ref,
  type ColorScaleSelf,
  type ConditionalSelf,
  type DataBarSelf,
  type Members,
  type RangeSelf,
} from "../objects";

const formatsOf = ({ open, sheet, area }: RangeSelf): ConditionalSelf[] => [
  ...sheet.dataBars.filter((bar) => overlaps(bar.area, area)).map((bar) => ({ open, sheet, bar })),
  ...(sheet.colorScales ?? []).filter((scale) => overlaps(scale.area, area)).map((scale) => ({ open, sheet, scale })),
];

/**
 * The data bars and colour scales over a range; conditional formats of other kinds stay in the file and are not seen
 * here. Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 */
export const conditionalFormatCollection: Members<RangeSelf> = {
  sheet: ({ sheet }) => sheet,
  items: { type: "ConditionalFormat", of: formatsOf },
  call: {
    getCount: (self) => formatsOf(self).length,
    getItem(self, [id]) {
      const found = formatsOf(self).find((one) => idOf(one) === id);
      if (!found) throw itemNotFound(`conditional format ${String(id)}`);
      return ref("ConditionalFormat", found);
    },
  },
  change: {
    add(self, [type]) {
      if (type !== "DataBar" && type !== "ColorScale") throw notImplemented(`conditional format ${String(type)}`);
      if (isUnbounded(self.area)) throw notImplemented("conditional formats of whole rows or columns");
      const { open, sheet } = self;
      const area = { ...self.area };
      if (type === "ColorScale") {
        const scale: ColorScale = { area, points: usualPoints.map((point) => ({ ...point })), changed: true };
        sheet.colorScales = [...(sheet.colorScales ?? []), scale];
        return ref("ConditionalFormat", { open, sheet, scale });
      }
      const bar: DataBar = { area, color: "#638EC6", ...ends(self), changed: true };
      sheet.dataBars.push(bar);
      return ref("ConditionalFormat", { open, sheet, bar });
    },
    clearAll({ sheet, area }) {
      sheet.dataBars = cleared(sheet, sheet.dataBars, area, "dataBarsCleared");
      if (sheet.colorScales) sheet.colorScales = cleared(sheet, sheet.colorScales, area, "colorScalesCleared");
    },
  },
};

/** Red, yellow and green, from the lowest to the highest: the first of Excel's own scales. */
const usualPoints: ColorScale["points"] = [
  { type: "LowestValue", color: "#F8696B" },
  { type: "Percentile", value: 50, color: "#FFEB84" },
  { type: "HighestValue", color: "#63BE7B" },
];

/** What is left of formats when an area is cleared; one that the file has is marked as touched. */
function cleared<Kind extends DataBar | ColorScale>(
  sheet: Sheet,
  formats: Kind[],
  area: Area,
  mark: "dataBarsCleared" | "colorScalesCleared",
): Kind[] {
  if (formats.some((one) => !one.changed && overlaps(one.area, area))) sheet.changed[mark] = true;
  return formats.flatMap((one) =>
    overlaps(one.area, area) ? without(one.area, area).map((rest) => ({ ...one, area: rest })) : [one],
  );
}

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

const ids = new WeakMap<DataBar | ColorScale, string>();
let lastId = 0;

const isBar = (self: ConditionalSelf): self is DataBarSelf => "bar" in self;
const isScale = (self: ConditionalSelf): self is ColorScaleSelf => "scale" in self;

/** The book's formats have no ids; the client needs one to address an item later. */
function idOf(self: ConditionalSelf): string {
  const format = isBar(self) ? self.bar : self.scale;
  const id = ids.get(format) ?? `{${isBar(self) ? "DataBar" : "ColorScale"}-${++lastId}}`;
  ids.set(format, id);
  return id;
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.conditionalformat: only the object of its own kind is there. */
export const conditionalFormat: Members<ConditionalSelf> = {
  key: (self) => ({ Id: idOf(self) }),
  sheet: ({ sheet }) => sheet,
  get: { id: idOf, type: (self) => (isBar(self) ? "DataBar" : "ColorScale") },
  to: {
    dataBar: { type: "DataBarConditionalFormat", of: (self) => barOf(self) },
    dataBarOrNullObject: { type: "DataBarConditionalFormat", of: (self) => (isBar(self) ? self : null) },
    colorScale: { type: "ColorScaleConditionalFormat", of: (self) => scaleOf(self) },
    colorScaleOrNullObject: { type: "ColorScaleConditionalFormat", of: (self) => (isScale(self) ? self : null) },
  },
};

function barOf(self: ConditionalSelf): DataBarSelf {
  if (!isBar(self)) throw itemNotFound("dataBar of a colour scale");
  return self;
}

function scaleOf(self: ConditionalSelf): ColorScaleSelf {
  if (!isScale(self)) throw itemNotFound("colorScale of a data bar");
  return self;
}
