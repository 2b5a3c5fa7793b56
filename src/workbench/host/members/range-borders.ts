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

/** The cells of a range that its border runs along. */
function cellsAlong(border: string, area: Area): Area {
  if (border === "EdgeTop") return { ...area, rows: 1 };
  if (border === "EdgeBottom") return { ...area, row: area.row + area.rows - 1, rows: 1 };
  if (border === "EdgeLeft") return { ...area, columns: 1 };
  if (border === "EdgeRight") return { ...area, column: area.column + area.columns - 1, columns: 1 };
  return area;
}

/** The edges of such a cell: an inside line is the lower or right edge of all but the last. */
function edgesAt(border: string, area: Area, { row, column }: CellPlace): readonly Edge[] {
  if (border === "InsideHorizontal")
    return between(row === area.row, row === area.row + area.rows - 1, "top", "bottom");
  if (border === "InsideVertical") {
    return between(column === area.column, column === area.column + area.columns - 1, "left", "right");
  }
  return OUTER[border]!;
}

const OUTER: Record<string, readonly Edge[]> = {
  EdgeTop: ["top"],
  EdgeBottom: ["bottom"],
  EdgeLeft: ["left"],
  EdgeRight: ["right"],
};

function between(first: boolean, last: boolean, before: Edge, after: Edge): Edge[] {
  return [...(first ? [] : [before]), ...(last ? [] : [after])];
}

function edgesOf(format: Format | undefined): NonNullable<Format["edges"]> {
  const { border } = format ?? {};
  return border === undefined ? { ...format?.edges } : { top: border, bottom: border, left: border, right: border };
}

function lines({ sheet, area, edge: border }: BorderSelf): Set<string | undefined> {
  const found = new Set<string | undefined>();
  const along = cellsAlong(border, area);
  for (let row = along.row; row < along.row + along.rows; row++) {
    for (let column = along.column; column < along.column + along.columns; column++) {
      const edges = edgesOf(sheet.cells[row]?.[column]?.format);
      edgesAt(border, area, { row, column }).forEach((edge) => found.add(edges[edge]));
    }
  }
  return found;
}

function draw({ edge, area, ...self }: BorderSelf, line: (old: string | undefined) => string | undefined): void {
  const drawnOn = new Map<Format | undefined, Map<string, Format>>();
  restyle({ ...self, area: cellsAlong(edge, area) }, (old, place) => {
    const along = edgesAt(edge, area, place);
    const known = drawnOn.get(old) ?? new Map<string, Format>();
    drawnOn.set(old, known);
    const key = along.join();
    const parts = known.get(key) ?? drawn(old, along, line);
    known.set(key, parts);
    return parts;
  });
}

function drawn(
  old: Format | undefined,
  along: readonly Edge[],
  line: (old: string | undefined) => string | undefined,
): Format {
  const edges = edgesOf(old);
  for (const edge of along) {
    const one = line(edges[edge]);
    if (one === undefined) delete edges[edge];
    else edges[edge] = one;
  }
  const { top } = edges;
  const framed = top !== undefined && EDGES.every((edge) => edges[edge] === top);
  if (framed) return { border: top, edges: undefined };
  return { border: undefined, edges: Object.keys(edges).length > 0 ? edges : undefined };
}
