import type { Plugin } from "chart.js";
import type { Chart } from "../book-charts";
import { isLying, labelPositionOf } from "../host/chart-kinds";
import { shownText } from "./shown-text";

type Kind = "bar" | "line";

const INK = "#444444";
/** Pixels between a bar's end, or a point, and its label. */
const APART = 4;

export function formatted(value: number, numberFormat: string) {
  return { value, format: { numberFormat } };
}

/** Draws the first series first, as Excel does, where chart.js draws it last and so on top; lines stand over bars. */
export const inOrder: Plugin<Kind> = {
  id: "inOrder",
  beforeDatasetDraw: () => false,
  afterDatasetsDraw(drawing) {
    const { ctx, chartArea, data } = drawing;
    const metas = data.datasets.map((_, index) => drawing.getDatasetMeta(index)).filter(({ hidden }) => !hidden);
    for (const kind of ["bar", "line"]) {
      // points and lines at the edge are drawn whole
      const room = kind === "line" ? 8 : 0;
      ctx.save();
      ctx.beginPath();
      ctx.rect(chartArea.left - room, chartArea.top - room, chartArea.width + 2 * room, chartArea.height + 2 * room);
      ctx.clip();
      metas.filter(({ type }) => type === kind).forEach(({ controller }) => controller.draw());
      ctx.restore();
    }
  },
};

/** Values written at their bar or point, where a series asks for them. `numbers`: what the cells hold, by series. */
export function dataLabels(chart: Chart, numbers: (number | null)[][]): Plugin<Kind> {
  const lying = isLying(chart);
  return {
    id: "dataLabels",
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.save();
      ctx.fillStyle = INK;
      ctx.font = "11px sans-serif";
      chart.series.forEach((series, index) => {
        if (!series.dataLabels) return;
        const pattern = series.labelFormat ?? chart.value.numberFormat ?? "General";
        const position = labelPositionOf(chart, series);
        drawing.getDatasetMeta(index).data.forEach((element, place) => {
          const value = numbers[index]?.[place];
          if (typeof value !== "number") return;
          const { x, y, base = lying ? x : y } = element as typeof element & { base?: number };
          const [end, start] = lying ? [x, base] : [y, base];
          const { at, align } = along(position, start, end, lying);
          ctx.textAlign = lying ? align : position === "Left" ? "right" : position === "Right" ? "left" : "center";
          ctx.textBaseline = lying ? "middle" : ({ left: "top", center: "middle", right: "bottom" } as const)[align];
          ctx.fillText(shownText(formatted(value, pattern)), lying ? at : x, lying ? y : at);
        });
      });
      ctx.restore();
    },
  };
}

type Position = ReturnType<typeof labelPositionOf>;

/** Where along its bar a label stands, and with which edge: "left" is the one nearer to zero pixels. */
function along(position: Position, start: number, end: number, lying: boolean) {
  const away = lying ? 1 : -1;
  const [toEnd, toStart] = lying ? (["left", "right"] as const) : (["right", "left"] as const);
  switch (position) {
    case "OutsideEnd":
    case "Top":
      return { at: end + away * APART, align: toEnd };
    case "InsideEnd":
      return { at: end - away * APART, align: toStart };
    case "InsideBase":
      return { at: start + away * APART, align: toEnd };
    case "Bottom":
      return { at: end + APART, align: "left" as const };
    case "Left":
    case "Right":
      return { at: end, align: "center" as const };
    case "Center":
      return { at: (start + end) / 2, align: "center" as const };
  }
}
