import type { ChartAxis } from "../../book-charts";
import { amount, flag, text, whole } from "../arguments";
import { notImplemented } from "../host-error";
import type { AxisSelf, ChartSelf, Members } from "../objects";
import { editedChart } from "./charts";

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxes: Members<ChartSelf> = {
  to: {
    valueAxis: { type: "ChartAxis", of: (self) => ({ ...self, axis: self.chart.value, which: "value" }) },
    categoryAxis: { type: "ChartAxis", of: (self) => ({ ...self, axis: self.chart.category, which: "category" }) },
  },
};

function edited(self: AxisSelf): ChartAxis {
  editedChart(self);
  return self.axis;
}

/** "" gives the bound back to Excel. Only a value axis has numbers for bounds here. */
const bound = (which: "minimum" | "maximum") => (self: AxisSelf, value: unknown) => {
  if (self.which === "category") throw notImplemented(`ChartAxis.${which} of a category axis`);
  edited(self)[which] = value === "" ? undefined : amount(value, which);
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxis: Members<AxisSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    numberFormat: ({ axis }) => axis.numberFormat ?? "General",
    minimum: ({ axis }) => axis.minimum ?? "",
    maximum: ({ axis }) => axis.maximum ?? "",
    reversePlotOrder: ({ axis }) => axis.reversed ?? false,
    tickLabelSpacing: ({ axis }) => axis.tickLabelSpacing ?? "",
    visible: ({ axis }) => !axis.hidden,
    // "" where Excel turns them as there is room.
    textOrientation: ({ axis }) => axis.labelAngle ?? "",
  },
  set: {
    numberFormat(self, value) {
      edited(self).numberFormat = text(value, "numberFormat");
    },
    visible(self, value) {
      const shown = flag(value, "visible");
      edited(self).hidden = shown ? undefined : true;
    },
    /** Source: …excel.chartaxis#textorientation: −90 to 90 degrees, or 180 for letters one below the other. */
    textOrientation(self, value) {
      const angle = value === 180 ? 180 : whole(value, "textOrientation", -90, 90);
      edited(self).labelAngle = angle;
    },
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    reversePlotOrder(self, value) {
      edited(self).reversed = flag(value, "reversePlotOrder");
    },
    /** Source: …excel.chartaxis#ticklabelspacing: 1 to 31999, or "" for automatic. */
    tickLabelSpacing(self, value) {
      edited(self).tickLabelSpacing = value === "" ? undefined : whole(value, "tickLabelSpacing", 1, 31_999);
    },
  },
  to: {
    title: { type: "ChartAxisTitle", of: (self) => self },
    majorGridlines: { type: "ChartGridlines", of: (self) => self },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export const chartAxisTitle: Members<AxisSelf> = {
  sheet: ({ sheet }) => sheet,
  get: { text: ({ axis }) => axis.title, visible: ({ axis }) => axis.title !== "" },
  set: {
    text(self, value) {
      edited(self).title = text(value, "text");
    },
    visible(self, value) {
      const shown = flag(value, "visible");
      const axis = edited(self);
      axis.title = shown ? axis.title || "Axis Title" : "";
    },
  },
};

/** Source: learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export const chartGridlines: Members<AxisSelf> = {
  sheet: ({ sheet }) => sheet,
  get: { visible: ({ axis }) => axis.gridlines ?? false },
  set: {
    visible(self, value) {
      edited(self).gridlines = flag(value, "visible");
    },
  },
};
