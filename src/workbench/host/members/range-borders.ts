import type { Area, Format } from "../../book";
import { color, oneOf } from "../arguments";
import { itemNotFound, notImplemented } from "../host-error";
import { ref, type BorderSelf, type Members, type RangeSelf } from "../objects";
import { restyle, type CellPlace } from "./range-format";

type Edge = keyof NonNullable<Format["edges"]>;

const EDGES: readonly Edge[] = ["top", "bottom", "left", "right"];
const NAMES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

/** Source: learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollection: Members<RangeSelf> = {
  call: {
    getItem(self, [index]) {
      if (index === "DiagonalDown" || index === "DiagonalUp") throw notImplemented("diagonal borders");
      const edge = NAMES.find((name) => name === index);
      if (!edge) throw itemNotFound(`border ${String(index)}`);
      return ref("RangeBorder", { ...self, edge });
    },
  },
};

/**
 * Source: learn.microsoft.com/javascript/api/excel/excel.rangeborder. The book has thin solid lines: other styles and
 * weights are refused.
 */
export const rangeBorder: Members<BorderSelf> = {
  key: ({ edge }) => ({ Id: edge }),
  sheet: ({ sheet }) => sheet,
  get: {
    style(self) {
      const found = lines(self);
      return found.size > 1 ? null : found.has(undefined) || found.size === 0 ? "None" : "Continuous";
    },
    color(self) {
      const found = lines(self);
      return found.size > 1 ? null : ([...found][0] ?? "#000000");
    },
  },
  set: {
    style(self, value) {
      if (value !== "None" && value !== "Continuous") throw notImplemented(`border style ${String(value)}`);
      draw(self, (old) => (oneOf(value, ["None", "Continuous"], "style") === "None" ? undefined : (old ?? "#000000")));
    },
    color(self, value) {
      const line = color(value, "color");
      draw(self, () => line);
    },
  },
};

/** The edges of a cell that a range's border runs along: an inside line is the lower or right edge of all but the last. */
function edgesAt(border: string, area: Area, { row, column }: CellPlace): Edge[] {
  const [first, last] = [row === area.row, row === area.row + area.rows - 1];
  const [left, right] = [column === area.column, column === area.column + area.columns - 1];
  const runs: Record<string, Partial<Record<Edge, boolean>>> = {
    EdgeTop: { top: first },
    EdgeBottom: { bottom: last },
    EdgeLeft: { left },
    EdgeRight: { right },
    InsideHorizontal: { top: !first, bottom: !last },
    InsideVertical: { left: !left, right: !right },
  };
  return EDGES.filter((edge) => runs[border]?.[edge]);
}

function edgesOf(format: Format | undefined): NonNullable<Format["edges"]> {
  const { border } = format ?? {};
  return border === undefined ? { ...format?.edges } : { top: border, bottom: border, left: border, right: border };
}

function lines({ sheet, area, edge: border }: BorderSelf): Set<string | undefined> {
  const found = new Set<string | undefined>();
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const edges = edgesOf(sheet.cells[row]?.[column]?.format);
      edgesAt(border, area, { row, column }).forEach((edge) => found.add(edges[edge]));
    }
  }
  return found;
}

function draw(self: BorderSelf, line: (old: string | undefined) => string | undefined): void {
  restyle(self, (old, place) => {
    const edges = edgesOf(old);
    for (const edge of edgesAt(self.edge, self.area, place)) {
      const drawn = line(edges[edge]);
      if (drawn === undefined) delete edges[edge];
      else edges[edge] = drawn;
    }
    const { top } = edges;
    const framed = top !== undefined && EDGES.every((edge) => edges[edge] === top);
    if (framed) return { border: top, edges: undefined };
    return { border: undefined, edges: Object.keys(edges).length > 0 ? edges : undefined };
  });
}
