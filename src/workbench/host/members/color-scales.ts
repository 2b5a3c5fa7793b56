import type { ColorPoint } from "../../book";
import { color } from "../arguments";
import { invalidArgument, notImplemented } from "../host-error";
import type { ColorScaleSelf, Members } from "../objects";
import { numberOf } from "./data-bars";

type Criterion = { type?: unknown; formula?: unknown; color?: unknown } | null | undefined;

/**
 * Two points or three. Of a number, a percent or a percentile the formula is a number here; the lowest and the highest
 * value have none. Source: learn.microsoft.com/javascript/api/excel/excel.colorscaleconditionalformat
 */
export const colorScaleConditionalFormat: Members<ColorScaleSelf> = {
  sheet: ({ sheet }) => sheet,
  get: {
    criteria({ scale: { points } }) {
      const written = points.map(criterionOf);
      const [minimum, middle] = written;
      return { minimum, ...(written.length === 3 ? { midpoint: middle } : {}), maximum: written.at(-1) };
    },
    threeColorScale: ({ scale }) => scale.points.length === 3,
  },
  set: {
    criteria({ scale }, value) {
      const { minimum, midpoint, maximum } = (value ?? {}) as Record<string, Criterion>;
      if (!minimum || !maximum) throw invalidArgument("criteria: minimum and maximum");
      const given = midpoint ? [minimum, midpoint, maximum] : [minimum, maximum];
      const points = given.map((one, place) => pointOf(one, place / (given.length - 1)));
      Object.assign(scale, { points, changed: true });
    },
  },
};

function criterionOf({ type, value, color }: ColorPoint): Criterion {
  return { type, formula: value === undefined ? null : `=${value}`, color };
}

/** `place`: 0 for the lowest point, 1 for the highest. */
function pointOf({ type, formula, color: given }: NonNullable<Criterion>, place: number): ColorPoint {
  const shade = color(given, "criteria: color");
  switch (type) {
    case "LowestValue":
    case "HighestValue":
      if (place !== (type === "LowestValue" ? 0 : 1)) throw invalidArgument(`criteria: ${type} in its place`);
      return { type, color: shade };
    case "Percent":
    case "Percentile": {
      const value = numberOf(formula, "criteria: formula");
      if (value < 0 || value > 100) throw invalidArgument(`criteria: ${type} from 0 to 100`);
      return { type, value, color: shade };
    }
    case "Number":
      return { type, value: numberOf(formula, "criteria: formula"), color: shade };
    case "Formula":
      throw notImplemented("a colour scale's point by formula");
    default:
      throw invalidArgument(`criteria: ${String(type)}`);
  }
}
