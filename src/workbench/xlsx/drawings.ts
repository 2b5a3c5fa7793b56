import type { Area } from "../book";
import { type Parts, partText } from "./parts";
import { relationsOf } from "./relations";
import { attribute, child, children, descendants, type Document, type Element, numberIn, parseXml } from "./xml";

/** A chart's frame on a drawing. */
export interface Placed {
  anchor: Element;
  /** The path of the chart part. */
  part: string;
  name: string;
  position: Area;
}

/** The charts of a drawing, in file order. */
export function placedCharts(parts: Parts, drawing: string, document: Document): Placed[] {
  const targets = new Map(relationsOf(parts, drawing).map((relation) => [relation.id, relation]));
  return children(document.documentElement).flatMap((anchor) => {
    const frame = child(anchor, "graphicFrame");
    const relation = targets.get(attribute(descendants(frame, "chart")[0], "r:id") ?? "");
    if (relation?.type !== "chart" || parts[relation.target] === undefined) return [];
    const name = attribute(child(frame, "nvGraphicFramePr", "cNvPr"), "name") ?? "";
    return { anchor, part: relation.target, name, position: positionOf(anchor) };
  });
}

/** The cells under an anchor: the corner cell counts when the frame reaches into it. */
function positionOf(anchor: Element): Area {
  const corner = (end: string, what: string): number => Number(child(anchor, end, what)?.textContent ?? 0);
  const row = corner("from", "row");
  const column = corner("from", "col");
  if (child(anchor, "to") === null) {
    const extent = child(anchor, "ext");
    const columns = Math.ceil((numberIn(extent, "cx") ?? 0) / standardColumn);
    const rows = Math.ceil((numberIn(extent, "cy") ?? 0) / standardRow);
    return { row, column, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  }
  const last = (what: string): number => corner("to", what) - (corner("to", `${what}Off`) > 0 ? 0 : 1);
  return { row, column, rows: Math.max(1, last("row") - row + 1), columns: Math.max(1, last("col") - column + 1) };
}

/** 64 and 20 pixels of 9525 English Metric Units: a frame without a second corner is measured in standard cells. */
const standardColumn = 64 * 9525;
const standardRow = 20 * 9525;

/** The drawing a sheet shows, if it has one. */
export function drawingOf(parts: Parts, sheet: string): string | undefined {
  return relationsOf(parts, sheet).find((relation) => relation.type === "drawing" && parts[relation.target])?.target;
}

export function openDrawing(parts: Parts, drawing: string): Document {
  return parseXml(partText(parts, drawing));
}
